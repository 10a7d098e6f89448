import type { Span } from './span.ts';

/** All hedges. */
export const hedges = ['about', 'nearly', 'over', 'at_least', 'under', 'up_to'] as const;

/** How exactly a figure is stated; `null` is exact. */
export type Hedge = (typeof hedges)[number];

/** Who says so: `U.S. officials` in "according to U.S. officials". */
export interface Attribution {
  readonly source: string;
  readonly span: Span;
}

/** The time a figure speaks about, resolved against the article's date where it has one. */
export interface FigureTime {
  readonly text: string;
  readonly span: Span;
  /** ISO 8601 calendar dates, first and last day meant; null where open or unknown. */
  readonly from: string | null;
  readonly to: string | null;
}

/** The same quantity in a base unit, so that miles meet kilometres: `amount * factor`. */
export interface BaseUnit {
  readonly unit: string;
  readonly factor: number;
  /** Added after the factor: temperatures only. */
  readonly offset: number;
}

/**
 * A stated quantity. Either `value`, or `min` and `max` (ranges, "tens of thousands"), in the unit as written.
 * The parts follow MeasEval (SemEval-2021 task 8): quantity, unit, modifier (`hedge`), measured entity (`item`).
 */
export interface Figure {
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly hedge: Hedge | null;
  /** ISO 4217 for money, else a singular English name (`mile`, `percent`, `barrel per day`); null for plain counts. */
  readonly unit: string | null;
  readonly base: BaseUnit | null;
  /** Head noun of what is counted, as it stands in the text: `troops`. */
  readonly item: string | null;
  /** The noun phrase around it: `Russian troops`. */
  readonly itemPhrase: string | null;
  readonly attribution: Attribution | null;
  readonly time: FigureTime | null;
  readonly direction: 'up' | 'down' | null;
}

/** A stated quantity of which nothing is known. */
export const blankFigure: Figure = {
  value: null,
  min: null,
  max: null,
  hedge: null,
  unit: null,
  base: null,
  item: null,
  itemPhrase: null,
  attribution: null,
  time: null,
  direction: null,
};
