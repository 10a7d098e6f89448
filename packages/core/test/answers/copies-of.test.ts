import { describe, expect, it } from 'vitest';
import { copiesOf } from '../../src/answers/copies-of.ts';
import type { Analysis } from '../../src/corpus/analysis.ts';
import { type Corpus, emptyCorpus } from '../../src/corpus/corpus.ts';
import { noPassages, updatePassages } from '../../src/duplicates/passages.ts';
import { printOf } from '../duplicates/marked.ts';

const wire =
  'Divers brought up 31 amphorae from the wreck off Cape Sorrel on Thursday, the harbor museum said, and at least four of them were still sealed with resin.';
const opening =
  'The winter storms had washed the sand away from a hull that fishermen had told stories about for generations.';
const ending =
  'Visitors will have to wait, because the clay must lie in fresh water for a year before it can be shown.';

/** A corpus of texts that nothing but the search for passages has looked at. */
function corpusOf(texts: Readonly<Record<string, string>>): Corpus {
  const prints = Object.entries(texts).map(([path, text]) => printOf(path, text));
  const analyses = prints.map((fingerprint): [string, Analysis] => [
    fingerprint.path,
    {
      article: fingerprint.article,
      names: [],
      figures: [],
      boilerplate: [],
      rejected: [],
      reporting: [],
      fingerprint,
    },
  ]);
  return { ...emptyCorpus, analyses: new Map(analyses), passages: updatePassages(noPassages, [], prints) };
}

describe('copiesOf', () => {
  const corpus = corpusOf({
    'a.txt': `${opening}\n\n${wire}`,
    'b.txt': `${wire.replace('31', '13')}\n\n${ending}`,
    'c.txt': `${wire.replace('on Thursday, ', '')}`,
  });
  const at = (path: string, words: string): ReturnType<typeof copiesOf> => {
    const start = corpus.analyses.get(path)!.article.text.indexOf(words);
    return copiesOf(corpus, path, { start, end: start + words.length });
  };

  it('tells of a copy where its twins stand and what it changed', () => {
    const [answer] = at('b.txt', 'amphorae');
    expect(answer!.here.original).toBe(false);
    expect(answer!.twins.map(({ path, original }) => [path, original])).toEqual([
      ['a.txt', true],
      ['c.txt', false],
    ]);
    expect(
      answer!.changes.map(({ originalQuote, copyQuote, digits }) => [originalQuote, copyQuote, digits]),
    ).toEqual([['31', '13', true]]);
  });

  it('tells of the original what every copy changed', () => {
    const [answer] = at('a.txt', 'amphorae');
    expect(answer!.here.original).toBe(true);
    expect(answer!.changes.map(({ path, copyQuote }) => [path, copyQuote])).toEqual([
      ['b.txt', '13'],
      ['c.txt', ''],
    ]);
  });

  it('tells nothing outside a passage', () => {
    expect(at('b.txt', 'Visitors')).toEqual([]);
  });

  it('throws where there is no such article', () => {
    expect(() => copiesOf(corpus, 'd.txt', { start: 0, end: 1 })).toThrow(RangeError);
  });
});
