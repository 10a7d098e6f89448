import { noPassages, type PassageIndex, passageSteps } from '../duplicates/passages.ts';
import { type CorpusDecisions, noDecisions } from '../model/decision.ts';
import { MapEdit } from '../model/shared-map.ts';
import { finish, type Steps } from '../model/steps.ts';
import type { Analysis } from './analysis.ts';
import { type EntityIndex, entitySteps, noEntities } from './entities.ts';
import { type FactIndex, factSteps, noFacts } from './facts.ts';

/** Many analyzed articles and what they say together. An immutable snapshot. */
export interface Corpus {
  /** By path, in no particular order. */
  readonly analyses: ReadonlyMap<string, Analysis>;
  readonly passages: PassageIndex;
  readonly entities: EntityIndex;
  readonly facts: FactIndex;
  /** What people decided across articles. */
  readonly decisions: CorpusDecisions;
}

/** A corpus of no articles. */
export const emptyCorpus: Corpus = {
  analyses: new Map(),
  passages: noPassages,
  entities: noEntities,
  facts: noFacts,
  decisions: noDecisions,
};

/** A corpus of these articles. The result does not depend on their order. */
export function createCorpus(analyses: Iterable<Analysis>, decisions: CorpusDecisions = noDecisions): Corpus {
  return updateCorpus({ ...emptyCorpus, decisions }, [], [...analyses]);
}

/** The corpus under other decisions. Equals a corpus made with them. */
export function withDecisions(corpus: Corpus, decisions: CorpusDecisions): Corpus {
  return finish(decisionSteps(corpus, decisions));
}

/** The same in steps. Any entity may change, so they are made anew; facts follow what was decided on figures. */
export function* decisionSteps(corpus: Corpus, decisions: CorpusDecisions): Steps<Corpus> {
  if (decisions === corpus.decisions) return corpus;
  const { analyses, passages } = corpus;
  const entities = yield* entitySteps(noEntities, [], [...analyses.values()], decisions.entities);
  const context = { analyses, passages, entities, decisions: decisions.facts };
  const facts = yield* factSteps(corpus.facts, [], [], context);
  return { analyses, passages, entities, facts, decisions };
}

/** The corpus with this article added, or put in the place of the one at its path. */
export function withArticle(corpus: Corpus, analysis: Analysis): Corpus {
  return updateCorpus(corpus, [analysis.article.path], [analysis]);
}

/** The corpus without the article at `path`; the same object when there is none. */
export function withoutArticle(corpus: Corpus, path: string): Corpus {
  return corpus.analyses.has(path) ? updateCorpus(corpus, [path], []) : corpus;
}

/** Takes articles out and puts others in, in one step. Equals a full rebuild. */
export function updateCorpus(corpus: Corpus, removed: readonly string[], added: readonly Analysis[]): Corpus {
  return finish(corpusSteps(corpus, removed, added));
}

/** The same in steps, each of them short beside the whole. */
export function* corpusSteps(
  corpus: Corpus,
  removed: readonly string[],
  added: readonly Analysis[],
): Steps<Corpus> {
  const gone = removed.filter((path) => corpus.analyses.has(path));
  const edit = new MapEdit(corpus.analyses);
  for (const path of gone) edit.set(path, undefined);
  for (const analysis of added) edit.set(analysis.article.path, analysis);
  const analyses = edit.done();
  const prints = added.map((analysis) => analysis.fingerprint);
  const passages = yield* passageSteps(corpus.passages, gone, prints);
  const { decisions } = corpus;
  const entities = yield* entitySteps(corpus.entities, gone, added, decisions.entities);
  const context = { analyses, passages, entities, decisions: decisions.facts };
  const facts = yield* factSteps(corpus.facts, gone, added, context);
  return { analyses, passages, entities, facts, decisions };
}
