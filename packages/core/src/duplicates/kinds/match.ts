import type { BoilerplateKind } from '../../model/passage.ts';
import type { Span } from '../../model/span.ts';
import { trimSpan } from '../../text/lines.ts';
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

/** Rules with an empty hint are tried on every line. */
const hintless: readonly KindRule[] = kindRules.filter((rule) => rule.hints.includes(''));

/** Backwards by the alphabet: a longer hint comes before what it begins with, and equal beginnings stand together. */
const hints: readonly string[] = [...new Set(kindRules.flatMap((rule) => rule.hints))]
  .filter((hint) => hint !== '')
  .toSorted((a, b) => (a < b ? 1 : -1));
const prefilter = new RegExp(
  hints.map((hint) => hint.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|'),
  'g',
);

const rulesByHint = new Map<string, readonly KindRule[]>();

/** The rules that any hint at the head of this hint calls for: the longest hint at a place is the one found. */
function rulesOf(found: string): readonly KindRule[] {
  const known = rulesByHint.get(found);
  if (known !== undefined) return known;
  const rules = kindRules.filter((rule) => rule.hints.some((hint) => found.startsWith(hint)));
  rulesByHint.set(found, rules);
  return rules;
}

/** What the rules find in one line (trimmed, at `start` of the text). One look at the line for all hints together. */
export function matchLine(text: string, start: number): readonly KindMatch[] {
  const line = { text, lower: text.toLowerCase() };
  const matches: KindMatch[] = [];
  for (const rule of rulesFor(line.lower)) {
    if (text.length > limitOf(rule)) continue;
    for (const found of placesIn(rule, line)) matches.push(...matchesAt(rule, found, text, start));
  }
  return matches;
}

function rulesFor(lower: string): ReadonlySet<KindRule> {
  const rules = new Set(hintless);
  prefilter.lastIndex = 0;
  for (let hit = prefilter.exec(lower); hit !== null; hit = prefilter.exec(lower)) {
    for (const rule of rulesOf(hit[0])) rules.add(rule);
    prefilter.lastIndex = hit.index + 1;
  }
  return rules;
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
