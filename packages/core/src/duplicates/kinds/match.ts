import type { BoilerplateKind } from '../../model/passage.ts';
import type { Span } from '../../model/span.ts';
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

const hints: readonly string[] = [...new Set(kindRules.flatMap((rule) => rule.hints))].toSorted(
  (a, b) => b.length - a.length || (a < b ? -1 : 1),
);
const prefilter = new RegExp(
  hints.map((hint) => hint.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|'),
  'g',
);

/** The rules that any hint inside this hint calls for: the longest hint at a place is the one found. */
const rulesOf: ReadonlyMap<string, readonly KindRule[]> = new Map(
  hints.map((found) => [
    found,
    kindRules.filter((rule) => rule.hints.some((hint) => found.startsWith(hint))),
  ]),
);

/** What the rules find in one line (trimmed, at `start` of the text). One look at the line for all hints together. */
export function matchLine(text: string, start: number): readonly KindMatch[] {
  const matches: KindMatch[] = [];
  for (const rule of rulesFor(text)) {
    if (text.length > limitOf(rule)) continue;
    if (rule.marks === 'match') matches.push(...allMatches(rule, text, start));
    else matches.push(...lineMatch(rule, text, start));
  }
  return matches;
}

function rulesFor(text: string): ReadonlySet<KindRule> {
  const rules = new Set<KindRule>();
  const lower = text.toLowerCase();
  prefilter.lastIndex = 0;
  for (let hit = prefilter.exec(lower); hit !== null; hit = prefilter.exec(lower)) {
    for (const rule of rulesOf.get(hit[0])!) rules.add(rule);
    prefilter.lastIndex = hit.index + 1;
  }
  return rules;
}

function limitOf({ marks }: KindRule): number {
  return marks === 'match' ? Number.POSITIVE_INFINITY : marks === 'tail' ? longCaption : longLine;
}

function lineMatch(rule: KindRule, text: string, start: number): readonly KindMatch[] {
  const found = rule.pattern.exec(text);
  if (found === null) return [];
  const soft = rule.vote === 'soft';
  if (rule.marks === 'line') return [{ kind: rule.kind, span: { start, end: start + text.length }, soft }];
  const from = found.index + found[0].length - found[0].trimStart().length;
  const caption = text.slice(0, from).trimEnd().length;
  const credit = { kind: rule.kind, span: { start: start + from, end: start + text.length }, soft };
  if (caption === 0) return [credit];
  return [{ kind: 'caption', span: { start, end: start + caption }, soft }, credit];
}

function allMatches(rule: KindRule, text: string, start: number): readonly KindMatch[] {
  const every = new RegExp(rule.pattern.source, `${rule.pattern.flags.replace('g', '')}g`);
  const soft = rule.vote === 'soft';
  return [...text.matchAll(every)]
    .filter((found) => found[0].trim() !== '')
    .map((found) => {
      const lead = found[0].length - found[0].trimStart().length;
      const from = start + found.index + lead;
      return { kind: rule.kind, span: { start: from, end: from + found[0].trim().length }, soft };
    });
}
