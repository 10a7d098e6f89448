import type { Corpus } from '../corpus/corpus.ts';
import { type DerivedInSteps, derivedInSteps } from '../corpus/derived.ts';
import type { Entity } from '../model/entity.ts';
import type { Fact, FactMention } from '../model/fact.ts';
import { compareText } from '../model/sorted.ts';
import type { Steps } from '../model/steps.ts';
import { foldName, nameWords } from './check-draft/same-name.ts';
import { hedgeWords } from './render-words.ts';

/** A name that may be typed on. */
export interface NamedCompletion {
  readonly text: string;
  readonly full: string;
  /** The surname, for the second mention of a person. */
  readonly short: string | null;
  readonly title: string | null;
  readonly sources: number;
  readonly from: { readonly path: string; readonly id: string };
}

/** A figure that may be typed on: `more than 13,000 people killed`. */
export interface StatedCompletion {
  readonly text: string;
  readonly sources: number;
  readonly from: { readonly path: string; readonly id: string };
}

type Entry = Pick<StatedCompletion, 'text' | 'from'>;

interface Keyed<T> {
  readonly key: string;
  readonly entry: T;
}

/** Names and figures of a corpus by how they begin. */
export interface CompletionIndex {
  readonly names: readonly Keyed<NamedCompletion>[];
  readonly figures: readonly Keyed<StatedCompletion>[];
}

/** The completion index of a corpus; made once for each of its states. */
export const completionIndexOf: DerivedInSteps<Corpus, CompletionIndex> = derivedInSteps(indexSteps);

function* indexSteps(corpus: Corpus): Steps<CompletionIndex> {
  // Not from the sorted list of them: that is sorted at once, and here all is sorted anyway.
  const entities = [...corpus.entities.buckets.values()].flatMap((bucket) => bucket.entities);
  const names = yield* sorted(entities, namesOf);
  const figures = yield* sorted(corpus.facts.facts, (fact) => figuresOf(corpus, fact));
  return { names, figures };
}

/** The entries of all rows by their keys: first apart by how these begin, so that no sorting takes long. */
function* sorted<Row, T extends Entry>(
  rows: readonly Row[],
  entriesOf: (row: Row) => readonly Keyed<T>[],
): Steps<readonly Keyed<T>[]> {
  const apart = new Map<string, Keyed<T>[]>();
  for (const row of rows) {
    for (const entry of entriesOf(row)) {
      const start = entry.key.slice(0, 2);
      const list = apart.get(start);
      if (list === undefined) apart.set(start, [entry]);
      else list.push(entry);
    }
    yield;
  }
  const all: Keyed<T>[] = [];
  for (const start of [...apart.keys()].sort()) {
    for (const entry of apart.get(start)!.sort(byKey)) all.push(entry);
    yield;
  }
  return all;
}

/** By key; where keys are the same, by what does not depend on the order of files. */
function byKey(a: Keyed<Entry>, b: Keyed<Entry>): number {
  return (
    compareText(a.key, b.key) ||
    compareText(a.entry.text, b.entry.text) ||
    compareText(a.entry.from.path, b.entry.from.path) ||
    compareText(a.entry.from.id, b.entry.from.id)
  );
}

/** A name is found by each of its words and by itself. */
function namesOf(entity: Entity): readonly Keyed<NamedCompletion>[] {
  const [first] = entity.mentions;
  if (first === undefined || entity.kind === 'organization') return [];
  const words = nameWords(entity.name);
  const entry: NamedCompletion = {
    text: entity.name,
    full: entity.name,
    short: entity.kind === 'person' && words.length > 1 ? words.at(-1)! : null,
    title: commonRole(entity),
    sources: new Set(entity.mentions.map(({ path }) => path)).size,
    from: first,
  };
  const starts = words.map((_, i) => foldName(words.slice(i).join(' ')));
  return [...new Set(starts)].map((key) => ({ key, entry }));
}

function commonRole({ titles }: Entity): string | null {
  const roles = titles.filter(({ kind }) => kind === 'role');
  const [role] = roles.toSorted((a, b) => b.paths.length - a.paths.length || compareText(a.text, b.text));
  return role?.text ?? null;
}

/** Every wording of a fact's value, by its digits, with how many sources state that value in whatever words. */
function figuresOf({ analyses }: Corpus, { mentions }: Fact): readonly Keyed<StatedCompletion>[] {
  const byText = new Map<string, FactMention>();
  const groups = new Map<string, Set<string>>();
  for (const mention of mentions) {
    const article = analyses.get(mention.path)?.article;
    if (article === undefined || !/\d/.test(mention.quote)) continue;
    const text = wordingOf(article.text, mention);
    if (!byText.has(text)) byText.set(text, mention);
    const value = statedValue(mention);
    groups.set(value, (groups.get(value) ?? new Set()).add(mention.sourceGroup));
  }
  return [...byText].map(([text, mention]) => ({
    key: mention.quote.replace(/^[^\d]+/, ''),
    entry: {
      text,
      sources: groups.get(statedValue(mention))!.size,
      from: { path: mention.path, id: mention.id },
    },
  }));
}

/** `more than 13,000`: the hedge and the figure as written. */
function statedValue({ quote, figure }: FactMention): string {
  const hedge = figure.hedge === null ? '' : `${hedgeWords[figure.hedge]} `;
  return `${hedge}${quote.replace(/\s+/g, ' ')}`;
}

/** `more than 13,000 people killed`: the hedge, the figure, and the words that follow it in its clause. */
function wordingOf(text: string, mention: FactMention): string {
  const { span, sentence } = mention;
  const rest = text.slice(span.end, Math.min(sentence.end, span.end + 60));
  const following = /^(?:\s+\p{L}[\p{L}’'-]*){0,3}/u.exec(rest)?.[0] ?? '';
  const words = following.trim().split(/\s+/);
  const to = words.findIndex((word) =>
    /^(?:and|but|who|which|that|said|were|was|is|are|had|have|has|the|a|in|on|at|of|to|for|with|since|after|from|by)$/i.test(
      word,
    ),
  );
  const counted = (to < 0 ? words : words.slice(0, to)).join(' ');
  return `${statedValue(mention)}${counted === '' ? '' : ` ${counted}`}`;
}
