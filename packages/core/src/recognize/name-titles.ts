import type { Title } from '../model/annotation.ts';
import { withLetters } from '../text/letters.ts';
import { demonyms } from './demonyms.ts';
import { roleModifiers } from './name-role-words.ts';
import type { NameView } from './name-view.ts';
import { Cue, type Word } from './name-words.ts';

/** A person's words in a view, inside one sentence. */
export interface PersonPlace {
  readonly from: number;
  readonly to: number;
  readonly sentenceFrom: number;
  readonly sentenceTo: number;
}

/** How many words a role may have. */
const longestRole = 9;

/** Titles of a person: honorific and role right before the name, roles in apposition before and after it. */
export function titlesOf(view: NameView, person: PersonPlace, text: string): readonly Title[] {
  const titles: Title[] = [];
  let before = person.from;
  if (before > person.sentenceFrom && isHonorific(view.words[before - 1]!)) {
    before--;
    titles.push(title(view, before, before + 1, text, 'honorific'));
  }
  const role =
    roleEndingAt(view, before, person.sentenceFrom) ?? appositionBefore(view, before, person.sentenceFrom);
  if (role !== null) titles.unshift(title(view, role.from, role.to, text, 'role'));
  const after = appositionAfter(view, person.to, person.sentenceTo);
  if (after !== null) titles.push(title(view, after.from, after.to, text, 'role'));
  return titles;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

function title(view: NameView, from: number, to: number, text: string, kind: Title['kind']): Title {
  const span = { start: view.start[from]!, end: view.end[to - 1]! };
  return { text: text.slice(span.start, span.end), span, kind };
}

function isHonorific(word: Word): boolean {
  return word.capital && (word.cues & Cue.honorific) !== 0;
}

/** A role whose last word stands right before `end`: `Deputy Secretary of State`, `former Soviet leader`. */
function roleEndingAt(view: NameView, end: number, limit: number): Stretch | null {
  const floor = Math.max(limit, end - longestRole);
  let from = end;
  let head = false;
  while (from > floor) {
    const word = view.words[from - 1]!;
    if (isHead(word)) head = true;
    else if (isPortfolio(view, from, end, floor)) {
      from = portfolioStart(view, from, floor);
      continue;
    } else if (!isModifier(view, from - 1) && !(head && isInnerWord(view, from - 1, floor))) break;
    from--;
  }
  while (from < end && !isModifier(view, from) && !isHead(view.words[from]!)) from++;
  return head && from < end ? { from, to: end } : null;
}

/** `of State`, `for Foreign Affairs`, read backwards from `end`. */
function isPortfolio(view: NameView, at: number, end: number, floor: number): boolean {
  return at === end && portfolioStart(view, at, floor) < at;
}

function portfolioStart(view: NameView, at: number, floor: number): number {
  let from = at;
  while (from > floor && at - from < 4 && view.words[from - 1]!.capital) from--;
  const link = from > floor ? view.words[from - 1]! : null;
  if (from === at || link === null || (link.lower !== 'of' && link.lower !== 'for')) return at;
  return from - 2 >= floor && isHead(view.words[from - 2]!) ? from - 1 : at;
}

/** `the deputy foreign minister, Sergei …`: a role, a comma, the name. */
function appositionBefore(view: NameView, end: number, limit: number): Stretch | null {
  if (end - 2 < limit || view.words[end - 1]!.form !== ',') return null;
  const role = roleEndingAt(view, end - 1, limit) ?? roleBeforeOf(view, end - 1, limit);
  // One bare noun before a comma may end a clause (`he saw a soldier, Low said`).
  const isPhrase = role !== null && role.to - role.from > 1;
  const isOpened = role !== null && role.from > limit && openings.has(view.words[role.from - 1]!.lower);
  return isPhrase || isOpened ? role : null;
}

const openings: ReadonlySet<string> = new Set(['the', "'s", 'her', 'his', 'its', 'their', 'my', 'our']);

/** `the chair of the company, Ida …`: the role before what it is held of. */
function roleBeforeOf(view: NameView, end: number, limit: number): Stretch | null {
  for (let at = end - 1; limit < at && end - at <= 5; at--) {
    const { lower, form } = view.words[at]!;
    if (lower === 'of') return roleEndingAt(view, at, limit);
    if (!plainWord.test(form)) return null;
  }
  return null;
}

const plainWord = withLetters(String.raw`^[\p{L}\d'’.-]+$`);

/** `…, a Russian deputy foreign minister, told`: from the comma to the last noun of the role. */
function appositionAfter(view: NameView, start: number, limit: number): Stretch | null {
  if (start + 2 >= limit || view.words[start]!.form !== ',') return null;
  let from = start + 1;
  while (from < limit && isOpening(view, from)) from++;
  let to = from;
  let head = -1;
  while (
    to < limit &&
    to - from < longestRole &&
    (isHead(view.words[to]!) || isModifier(view, to) || demonyms.has(view.words[to]!.lower))
  ) {
    if (isHead(view.words[to]!)) head = to;
    to++;
  }
  if (head < 0) return null;
  const end = withPortfolio(view, head + 1, limit);
  const next = end < limit ? view.words[end]! : null;
  // `…, president Kim said`: the noun belongs to another name.
  return next?.capital === true && end === head + 1 ? null : { from, to: end };
}

function withPortfolio(view: NameView, at: number, limit: number): number {
  if (at + 1 >= limit || view.words[at]!.lower !== 'of') return at;
  let to = at + 1;
  while (to < limit && to - at < 4 && view.words[to]!.capital && portfolios.has(view.words[to]!.lower)) to++;
  return to > at + 1 ? to : at;
}

const portfolios: ReadonlySet<string> = new Set(
  'state defense defence treasury justice commerce energy labor foreign affairs interior education health'.split(
    ' ',
  ),
);

/** Articles, possessives, demonyms and country names before a role. */
function isOpening(view: NameView, i: number): boolean {
  const word = view.words[i]!;
  if (isModifier(view, i) || isHead(word)) return false;
  if (word.lower === 'a' || word.lower === 'an' || word.lower === 'the' || word.lower === "'s") return true;
  return demonyms.has(word.lower) || (word.capital && view.words[i + 1]?.lower === "'s");
}

function isHead(word: Word): boolean {
  return (word.cues & Cue.role) !== 0;
}

/** `Under` belongs to a secretary's rank alone (`the ministry under Minister Low`). */
function isModifier(view: NameView, i: number): boolean {
  const { lower } = view.words[i]!;
  if (lower === 'under') return /^(secretary|-)$/.test(view.words[i + 1]?.lower ?? '');
  return roleModifiers.has(lower) || lower === 'co';
}

/** A hyphen or a small word inside a role: `secretary - general`. */
function isInnerWord(view: NameView, i: number, floor: number): boolean {
  const { form } = view.words[i]!;
  return form === '-' && i > floor && (isHead(view.words[i - 1]!) || isModifier(view, i - 1));
}
