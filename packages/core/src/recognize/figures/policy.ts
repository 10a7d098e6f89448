/** What counts as a figure where readers differ; the default is this project's own rules. */
export interface FigurePolicy {
  /** `one` counts before "of": "one of the best". */
  readonly oneOf: boolean;
  /** `from A to B` is one range even when something changed, in the order written. */
  readonly fromToRange: boolean;
  /** Multipliers said in a word (`twice`) count. */
  readonly multipliers: boolean;
  /** A unit that an article counts (`a year or more`) counts. */
  readonly articles: boolean;
  /** Generations of a network (`5G`) and the like count. */
  readonly generations: boolean;
  /** Cents and pence are stated as such and not as parts of their money. */
  readonly smallMoney: boolean;
  /** Marks damaged in transit are read: `PS2.7m` for pounds. */
  readonly damagedMarks: boolean;
}

/** How figures are marked unless told otherwise. */
export const defaultPolicy: FigurePolicy = {
  oneOf: false,
  fromToRange: false,
  multipliers: true,
  articles: true,
  generations: false,
  smallMoney: false,
  damagedMarks: false,
};

/** The conventions of the NewsQuant benchmark, for comparing with what is published on it. */
export const newsquantPolicy: FigurePolicy = {
  oneOf: true,
  fromToRange: true,
  multipliers: false,
  articles: false,
  generations: true,
  smallMoney: true,
  damagedMarks: true,
};
