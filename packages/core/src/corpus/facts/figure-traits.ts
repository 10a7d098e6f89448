import type { FigureAnnotation } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import type { Denotation } from './denotation.ts';
import type { Holder } from './holder.ts';
import type { Surroundings } from './surroundings.ts';

/** What all figures of one article share. */
export interface Source {
  readonly path: string;
  readonly outlet: string | null;
  /** Day number of the article's date; NaN where it has none. */
  readonly day: number;
  /** Hashes of the words that tell the article's story: names, title and lead. Sorted. */
  readonly story: readonly number[];
  /** Hashes of the countries that the article names, in places and adjectives. */
  readonly countries: ReadonlySet<number>;
}

/** What makes a figure comparable: all that scoring needs, and nothing of other articles. */
export interface FigureTraits extends Surroundings {
  readonly annotation: FigureAnnotation;
  readonly sentence: Span;
  /** Only figures of one kind are compared: a dimension, a class of things, or one noun. */
  readonly kind: number;
  readonly denotation: Denotation;
  /** For an age, whose it is. */
  readonly holder: Holder;
  /** First and last day the figure speaks about; NaN where it does not say. */
  readonly from: number;
  readonly to: number;
  /** No other figure stands between the figure and its time. */
  readonly timed: boolean;
  /** The only number that its article gives for such things, or one of several; null where it is not said what is counted. */
  readonly sole: boolean | null;
}
