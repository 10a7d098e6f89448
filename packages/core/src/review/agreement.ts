import type { AnnotationKind } from '../model/annotation.ts';
import { overlaps } from '../model/span.ts';
import { type Fits, isSame, type Marked, pairsOf } from './pairing.ts';

/** How many spans both have, and each has; the F1 of one against the other (it is the same both ways). */
export interface SpanAgreement {
  readonly both: number;
  readonly a: number;
  readonly b: number;
  readonly f1: number;
}

/** Agreement beyond chance (Cohen's kappa) over `count` things that both judged; null where there is nothing to judge. */
export interface Kappa {
  readonly count: number;
  readonly observed: number;
  readonly kappa: number | null;
}

/** How far two annotators agree on borders, kinds and figures: F1 where spans are paired, Cohen's kappa where labels are. */
export interface Agreement {
  /** By kind, and over all kinds; borders and kind must be equal. */
  readonly exact: Readonly<Record<AnnotationKind | 'all', SpanAgreement>>;
  /** The kind must be equal, the borders need only meet. */
  readonly overlap: Readonly<Record<AnnotationKind | 'all', SpanAgreement>>;
  /** On the kind of stretches that both marked. */
  readonly kinds: Kappa;
  /** On value or range, and on the hedge, of figures that both marked with the same borders. */
  readonly values: Kappa;
  readonly hedges: Kappa;
}

const kinds = ['person', 'place', 'organization', 'figure', 'boilerplate'] as const;

/** Compares two annotators, article by article; `pairs` has both lists of each article. */
export function agreement(pairs: readonly (readonly [readonly Marked[], readonly Marked[]])[]): Agreement {
  const met = pairs.flatMap(([a, b]) => pairsOf(a, b, overlaps));
  const figures = pairs.flatMap(([a, b]) => pairsOf(ofKind(a, 'figure'), ofKind(b, 'figure'), isSame));
  return {
    exact: byKind(pairs, isSame),
    overlap: byKind(pairs, overlaps),
    kinds: kappaOf(met.map(([a, b]) => [a.kind, b.kind])),
    values: kappaOf(figures.map(([a, b]) => [amountOf(a), amountOf(b)])),
    hedges: kappaOf(figures.map(([a, b]) => [hedgeOf(a), hedgeOf(b)])),
  };
}

function ofKind(list: readonly Marked[], kind: AnnotationKind): readonly Marked[] {
  return list.filter((marked) => marked.kind === kind);
}

function byKind(
  pairs: readonly (readonly [readonly Marked[], readonly Marked[]])[],
  fits: Fits,
): Readonly<Record<AnnotationKind | 'all', SpanAgreement>> {
  const table = new Map<AnnotationKind | 'all', SpanAgreement>();
  for (const kind of kinds) {
    const lists = pairs.map(([a, b]) => [ofKind(a, kind), ofKind(b, kind)] as const);
    const both = lists.reduce((sum, [a, b]) => sum + pairsOf(a, b, fits).length, 0);
    table.set(kind, spanAgreement(both, countOf(lists, 0), countOf(lists, 1)));
  }
  const rows = [...table.values()];
  const sum = (part: 'both' | 'a' | 'b'): number => rows.reduce((total, row) => total + row[part], 0);
  table.set('all', spanAgreement(sum('both'), sum('a'), sum('b')));
  return Object.fromEntries(table) as Record<AnnotationKind | 'all', SpanAgreement>;
}

function countOf(lists: readonly (readonly [readonly Marked[], readonly Marked[]])[], side: 0 | 1): number {
  return lists.reduce((sum, pair) => sum + pair[side].length, 0);
}

function spanAgreement(both: number, a: number, b: number): SpanAgreement {
  return { both, a, b, f1: a + b === 0 ? 1 : (2 * both) / (a + b) };
}

function amountOf({ meaning }: Marked): string {
  const { value = null, min = null, max = null } = meaning.figure ?? {};
  return JSON.stringify([value, min, max]);
}

function hedgeOf({ meaning }: Marked): string {
  return meaning.figure?.hedge ?? 'exact';
}

/** Cohen's kappa: how far agreement goes beyond what the two would reach by chance with the labels they use. */
function kappaOf(judged: readonly (readonly [string, string])[]): Kappa {
  const count = judged.length;
  if (count === 0) return { count, observed: 0, kappa: null };
  const observed = judged.filter(([a, b]) => a === b).length / count;
  const shares = [new Map<string, number>(), new Map<string, number>()] as const;
  for (const pair of judged) {
    for (const side of [0, 1] as const)
      shares[side].set(pair[side], (shares[side].get(pair[side]) ?? 0) + 1 / count);
  }
  let chance = 0;
  for (const [label, share] of shares[0]) chance += share * (shares[1].get(label) ?? 0);
  // Where both use one label only, chance explains all and kappa says nothing.
  return { count, observed, kappa: chance > 1 - 1e-9 ? null : (observed - chance) / (1 - chance) };
}
