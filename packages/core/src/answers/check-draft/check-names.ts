import type { Analysis } from '../../corpus/analysis.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { memo } from '../../corpus/memo.ts';
import type { NameAnnotation, Title } from '../../model/annotation.ts';
import type { Entity, EntityTitle } from '../../model/entity.ts';
import { compareText } from '../../model/sorted.ts';
import type { Span } from '../../model/span.ts';
import { evidenceOf } from './evidence.ts';
import type { Evidence, NameFinding, NameVerdict, Suggestion } from './finding.ts';
import { entitiesNamed, type NameIndex, nameIndexOf, sourcesOf } from './name-index.ts';
import { spellingInstead } from './spelling.ts';
import { textMentions } from './text-mentions.ts';
import { namesOffice, titlesClash } from './titles.ts';
import { isWellKnown } from './well-known-places.ts';

/** Names recognized with less confidence than this are not called missing. */
const sureEnough = 0.3;
/** Places told as evidence of one finding. */
const maxEvidence = 5;

type DraftName = NameAnnotation & { readonly kind: 'person' | 'place' };

/** Holds every person and place of the draft against those of the sources. */
export function checkNames(corpus: Corpus, draft: Analysis): readonly NameFinding[] {
  const index = nameIndexOf(corpus.entities);
  const names = draft.names.filter((name): name is DraftName => name.kind !== 'organization');
  const found = names.map((name) => {
    const key = JSON.stringify([name.kind, name.name, name.quote]);
    return { name, entities: keptMeanings(index, key, () => meant(index, name)) };
  });
  const missing = found.filter(({ entities }) => entities.length === 0).map(({ name }) => name);
  const inText = textMentions(
    corpus,
    missing.map(({ quote }) => quote),
  );
  const told = new Set<string>();
  return found.flatMap(({ name, entities }) => {
    if (entities.length > 0) return [knownFinding(corpus, name, entities)];
    const mentions = inText.get(name.quote) ?? [];
    if (mentions.length === 0 && (isUntold(name) || told.has(name.name))) return [];
    told.add(name.name);
    return [missingFinding(corpus, name, mentions)];
  });
}

/** A name that nobody looks up: perhaps none at all, or a place everyone knows. */
function isUntold(name: DraftName): boolean {
  return name.confidence < sureEnough || (name.kind === 'place' && isWellKnown(name.name));
}

/** As many names are kept for the next keystroke. */
const keptNames = 1000;
const keptMeanings = memo<NameIndex, readonly Entity[]>(keptNames);
const keptAnswers = memo<Corpus, Known>(keptNames);

/** Entities that the name may mean: by its full form in the draft, else as it stands there. */
function meant(index: NameIndex, { kind, name, quote }: DraftName): readonly Entity[] {
  const byName = entitiesNamed(index, name, kind);
  return byName.length > 0 ? byName : entitiesNamed(index, quote, kind);
}

function missingFinding(
  corpus: Corpus,
  name: DraftName,
  mentions: readonly { readonly path: string; readonly span: Span }[],
): NameFinding {
  const evidence = mentions.slice(0, maxEvidence).flatMap(({ path, span }) => {
    const analysis = corpus.analyses.get(path);
    return analysis === undefined ? [] : [evidenceOf(corpus, analysis, span, 'supports')];
  });
  const sources = new Set(mentions.map(({ path }) => path)).size;
  return { ...base(name), verdict: sources === 0 ? 'not-found' : 'known', entity: null, sources, evidence };
}

function base(name: DraftName) {
  const { span, quote, kind } = name;
  return {
    id: `name:${span.start}-${span.end}`,
    kind: 'name' as const,
    nameKind: kind,
    span,
    quote,
    instead: null,
    suggestions: [],
  };
}

/** What the sources say of a name they have, wherever it stands in the draft. */
interface Known {
  readonly verdict: NameVerdict;
  readonly entity: string;
  readonly sources: number;
  readonly evidence: readonly Evidence[];
  readonly instead: string | null;
  /** Which title of the name another one should take the place of. */
  readonly title: number;
}

function knownFinding(corpus: Corpus, name: DraftName, entities: readonly Entity[]): NameFinding {
  const titles = name.titles.map(({ kind, text }) => [kind, text]);
  const key = JSON.stringify([name.kind, name.name, name.quote, titles]);
  const { title, ...known } = keptAnswers(corpus, key, () => knownOf(corpus, name, entities));
  const finding = { ...base(name), ...known };
  if (known.instead === null) return finding;
  const span = name.titles[title]?.span;
  const suggestions =
    span === undefined
      ? suggestion('use-common-spelling', name.span, known.instead, known.evidence)
      : suggestion('use-source-title', span, cased(known.instead, name, span), known.evidence);
  return { ...finding, suggestions };
}

function knownOf(corpus: Corpus, name: DraftName, entities: readonly Entity[]): Known {
  const sources = new Set(entities.flatMap((entity) => [...sourcesOf(entity)])).size;
  const known = { entity: entities[0]!.id, sources, title: -1 };
  const spelling = spellingInstead(name.quote, name.kind, entities);
  if (spelling !== null) {
    const evidence = mentionsWhere(corpus, entities, ({ quote }) => quote.includes(spelling.word));
    return { ...known, verdict: 'spelling-differs', instead: spelling.instead, evidence };
  }
  const title = titleInstead(name, entities);
  if (title !== null) {
    const evidence = mentionsWhere(corpus, entities, ({ titles }) =>
      titles.some(({ text }) => text === title.text),
    );
    return { ...known, verdict: 'title-differs', instead: title.text, evidence, title: title.at };
  }
  const evidence = mentionsWhere(corpus, entities, () => true);
  return { ...known, verdict: 'known', instead: null, evidence };
}

/** The title that most sources give, where the draft gives one that contradicts them all. */
function titleInstead(
  { kind, titles }: DraftName,
  entities: readonly Entity[],
): { readonly text: string; readonly at: number } | null {
  if (kind !== 'person') return null;
  const known = entities.flatMap((entity) => entity.titles).filter((title) => title.kind === 'role');
  const texts = [...new Set(known.map(({ text }) => text))];
  const at = titles.findIndex(({ kind, text }) => kind === 'role' && titlesClash(text, texts));
  const common = mostCommon(known.filter(({ text }) => namesOffice(text)));
  return at < 0 || common === null ? null : { text: common.text, at };
}

function mostCommon(titles: readonly EntityTitle[]): EntityTitle | null {
  const [first] = titles.toSorted((a, b) => b.paths.length - a.paths.length || compareText(a.text, b.text));
  return first ?? null;
}

/** Before a name a title takes capitals, after it none. */
function cased(title: string, { span }: DraftName, place: Span): string {
  if (place.start > span.start) return title;
  return title.replace(/(?<![\p{L}’'])\p{Ll}(?=\p{L}{2})/gu, (letter, at: number) => {
    return /^(?:of|the|for|and|in)\b/.test(title.slice(at)) ? letter : letter.toUpperCase();
  });
}

/** Mentions in the sources that satisfy a test, one a source, by path. */
function mentionsWhere(
  corpus: Corpus,
  entities: readonly Entity[],
  test: (mention: { readonly quote: string; readonly titles: readonly Title[] }) => boolean,
): readonly Evidence[] {
  const evidence: Evidence[] = [];
  const seen = new Set<string>();
  const refs = entities.flatMap(({ mentions }) => mentions).toSorted((a, b) => compareText(a.path, b.path));
  for (const { path, id } of refs) {
    if (evidence.length === maxEvidence) break;
    const analysis = corpus.analyses.get(path);
    const mention = seen.has(path) ? undefined : analysis?.names.find((name) => name.id === id);
    if (analysis === undefined || mention === undefined || !test(mention)) continue;
    seen.add(path);
    evidence.push(evidenceOf(corpus, analysis, mention.span, 'supports'));
  }
  return evidence;
}

function suggestion(
  code: Suggestion['code'],
  span: Span,
  text: string,
  [first]: readonly Evidence[],
): readonly Suggestion[] {
  return first === undefined
    ? []
    : [{ code, edits: [{ span, text }], from: { path: first.path, span: first.span } }];
}
