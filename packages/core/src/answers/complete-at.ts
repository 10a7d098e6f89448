import type { Corpus } from '../corpus/corpus.ts';
import { firstNot } from '../model/search.ts';
import { compareText } from '../model/sorted.ts';
import { foldName } from './check-draft/same-name.ts';
import {
  type CompletionIndex,
  completionIndexOf,
  type NamedCompletion,
  type StatedCompletion,
} from './completion-index.ts';

/** What may be typed on, from the sources. */
export interface Completion {
  readonly kind: 'name' | 'title' | 'figure';
  /** What the list shows. */
  readonly label: string;
  /** What is put in the place of the prefix. */
  readonly text: string;
  /** `3 sources`. */
  readonly detail: string;
  /** The prefix that is replaced: offsets into the text before the cursor. */
  readonly start: number;
  readonly end: number;
  /** Where it comes from. */
  readonly from: { readonly path: string; readonly id: string };
}

/** As many are offered; more is a list nobody reads. */
const most = 20;
/** A name is offered from this many letters on. */
const leastLetters = 2;

/**
 * What the sources have for the words before the cursor: figures that begin with the digits typed, with their hedge and
 * what they count; names, in full where the draft has not named the person yet, and with their title. Best known first.
 */
export function completeAt(corpus: Corpus, before: string): readonly Completion[] {
  const index = completionIndexOf(corpus);
  const line = before.slice(Math.max(before.lastIndexOf('\n') + 1, before.length - 200));
  const figures = completeFigure(index, line, before.length);
  return (figures.length > 0 ? figures : completeName(index, line, before)).slice(0, most);
}

function completeFigure(index: CompletionIndex, line: string, end: number): readonly Completion[] {
  const typed = /(?:^|[\s(“"‘'—–-])([$€£]?\d[\d,.]*)$/.exec(line)?.[1];
  if (typed === undefined) return [];
  const start = end - typed.length;
  return startingWith(index.figures, typed.replace(/^[$€£]/, '')).map((figure) => ({
    kind: 'figure',
    label: figure.text,
    text: figure.text,
    detail: sourcesText(figure.sources),
    start,
    end,
    from: figure.from,
  }));
}

function completeName(index: CompletionIndex, line: string, before: string): readonly Completion[] {
  const typed = /(?:^|[^\p{L}\p{N}])(\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,2})$/u.exec(line)?.[1];
  if (typed === undefined || typed.length < leastLetters) return [];
  const found: Completion[] = [];
  for (const words of endsOf(typed)) {
    if (words.length < leastLetters) continue;
    for (const name of startingWith(index.names, foldName(words))) {
      if (!found.some(({ from }) => from.id === name.from.id && from.path === name.from.path)) {
        found.push(...completionsOf(name, words, before));
      }
    }
    if (found.length > 0) break;
  }
  return found;
}

/** `Deputy Minister Ser`, `Minister Ser`, `Ser`: the longest stretch of capitalized words that begins a name. */
function endsOf(typed: string): readonly string[] {
  const words = typed.split(' ');
  return words.map((_, i) => words.slice(i).join(' '));
}

function completionsOf(name: NamedCompletion, typed: string, before: string): readonly Completion[] {
  const end = before.length;
  const start = end - typed.length;
  const isKnown = before.slice(0, start).includes(name.full);
  const text = isKnown && name.short !== null ? name.short : name.full;
  const detail = [name.title, sourcesText(name.sources)].filter((part) => part !== null).join(', ');
  const place = { start, end, detail, from: name.from };
  const plain: Completion = { kind: 'name', label: text, text, ...place };
  if (name.title === null || isKnown) return [plain];
  const titled = `${name.title} ${name.full}`;
  return [plain, { kind: 'title', label: titled, text: titled, ...place }];
}

/** The entries whose key begins with a prefix, best first. */
function startingWith<T extends NamedCompletion | StatedCompletion>(
  entries: readonly { readonly key: string; readonly entry: T }[],
  prefix: string,
): readonly T[] {
  const first = firstNot(entries.length, (i) => entries[i]!.key < prefix);
  const found = new Set<T>();
  for (let i = first; i < entries.length && entries[i]!.key.startsWith(prefix) && found.size < looked; i++) {
    found.add(entries[i]!.entry);
  }
  return [...found].sort((a, b) => b.sources - a.sources || compareText(a.text, b.text));
}

/** Entries looked at for one prefix: two letters may begin thousands of names. */
const looked = 2000;

function sourcesText(count: number): string {
  return `${count} source${count === 1 ? '' : 's'}`;
}
