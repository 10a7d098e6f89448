import type { BoilerplateKind } from '../../model/passage.ts';
import type { Span } from '../../model/span.ts';
import { trimSpan } from '../../text/lines.ts';
import { Literals } from '../../text/literals.ts';
import { placesIn } from './expression.ts';
import { kindRules } from './list.ts';
import type { KindRule } from './rule.ts';

/** A stretch that is boilerplate by its words, or would be with a second vote. */
export interface KindMatch {
  readonly kind: BoilerplateKind;
  readonly span: Span;
  readonly soft: boolean;
}

/** Lines longer than this are prose: only rules that mark a match inside a line are tried on them. */
const longLine = 420;
/** A caption with its credit is not longer than this. */
const longCaption = 620;

const hints: readonly string[] = [...new Set(kindRules.flatMap((rule) => rule.hints))].filter(
  (hint) => hint !== '',
);
const literals = new Literals(hints);
/** Rules with an empty hint, by index, are tried on every line, and first. */
const hintless: readonly (readonly [number, number])[] = [...kindRules.entries()]
  .filter(([, rule]) => rule.hints.includes(''))
  .map(([index]) => [index, -1]);
/** For every hint the rules, by index, that it calls for. */
const rulesOf: readonly (readonly number[])[] = rulesByHint();

function rulesByHint(): number[][] {
  const numbers = new Map(hints.map((hint, i) => [hint, i]));
  const found: number[][] = hints.map(() => []);
  for (const [rule, { hints }] of kindRules.entries())
    for (const hint of hints) found[numbers.get(hint) ?? -1]?.push(rule);
  return found;
}

/** What the rules find in one line (trimmed, at `start` of the text). One look at the line for all hints together. */
export function matchLine(text: string, start: number): readonly KindMatch[] {
  const line = { text, lower: text.toLowerCase() };
  const found: { readonly order: number; readonly matches: readonly KindMatch[] }[] = [];
  for (const [index, place] of calledFor(line.lower)) {
    const rule = kindRules[index]!;
    if (text.length > limitOf(rule)) continue;
    const matches = placesIn(rule, line).flatMap((place) => matchesAt(rule, place, text, start));
    if (matches.length > 0) found.push({ order: place * kindRules.length + index, matches });
  }
  return found.toSorted((a, b) => a.order - b.order).flatMap(({ matches }) => matches);
}

/** The rules, by index, of which a hint stands in a line, and where the first one begins. */
function calledFor(lower: string): ReadonlyMap<number, number> {
  const places = new Map<number, number>(hintless);
  literals.eachIn(lower, (hint, place) => {
    for (const rule of rulesOf[hint]!) {
      const known = places.get(rule);
      if (known === undefined || place < known) places.set(rule, place);
    }
  });
  return places;
}

function limitOf({ marks }: KindRule): number {
  return marks === 'match' ? Number.POSITIVE_INFINITY : marks === 'tail' ? longCaption : longLine;
}

function matchesAt(
  rule: KindRule,
  found: RegExpExecArray,
  text: string,
  start: number,
): readonly KindMatch[] {
  const soft = rule.vote === 'soft';
  const match = (kind: BoilerplateKind, from: number, to: number): KindMatch => {
    return { kind, span: { start: start + from, end: start + to }, soft };
  };
  const place = trimSpan(text, { start: found.index, end: found.index + found[0].length });
  if (rule.marks === 'line') return [match(rule.kind, 0, text.length)];
  if (rule.marks === 'match')
    return place.start < place.end ? [match(rule.kind, place.start, place.end)] : [];
  const caption = trimSpan(text, { start: 0, end: place.start });
  const credit = match(rule.kind, place.start, text.length);
  return caption.end === 0 ? [credit] : [match('caption', 0, caption.end), credit];
}
