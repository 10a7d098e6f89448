import { phrase } from './name-agencies.ts';
import type { NameSpan } from './name-spans.ts';
import type { NameView } from './name-view.ts';

/** Words of accounts that begin sentences and headlines like names and are none. */
const terms: ReadonlySet<string> = new Set('capex opex ebit ebitda ebita ffo gaap arpu'.split(' '));

/** Bodies known the world over whose names do not say that they are bodies, one a line. */
const bodies: ReadonlySet<string> = new Set(
  `
red cross
red crescent
red crystal
opec
interpol
europol
frontex
unicef
unesco
unhcr
unrwa
unaids
oxfam
greenpeace
asean
mercosur
ecowas
`
    .trim()
    .split('\n'),
);

/** Spans without terms of accounts ("Capex Falls as Orders Dry Up"), and with known bodies as what they are. */
export function settleTerms(spans: readonly NameSpan[], view: NameView): readonly NameSpan[] {
  return spans
    .filter((span) => !isTerm(span, view))
    .map((span) => (isBody(span, view) ? asBody(span) : span));
}

/** A company may be called after such a word, but not by it alone. */
function isTerm({ kind, from, to }: NameSpan, { words }: NameView): boolean {
  return terms.has(words[from]!.lower) && (kind !== 'organization' || to - from === 1);
}

function isBody({ kind, from, to }: NameSpan, view: NameView): boolean {
  return (kind === 'person' || kind === 'place') && bodies.has(phrase(view, from, to).toLowerCase());
}

function asBody(span: NameSpan): NameSpan {
  return { ...span, kind: 'organization' };
}
