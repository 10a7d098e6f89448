import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkDraft } from '../../../src/answers/check-draft/check-draft.ts';
import { type Corpus, createCorpus, emptyCorpus } from '../../../src/corpus/corpus.ts';
import { analysisOfFindings } from './analysis.ts';
import { analysisOf } from './marked.ts';

/** Sources with figures that differ, a quotation and a copy; analyzed once, so that only the indexes are made anew. */
const sources = Object.entries({
  '2026-03-01_a.txt':
    'A storm broke the pier of <Harwick> on Sunday, and 175 passengers were stranded there.\n\nThe repair costs 4.2 million euros, said {mayor|Ida Voss}. “The sea has taken the pier, and it has left us the bill for the paint,” she said.',
  '2026-03-02_b.txt':
    'Since the storm no ferry sails from <Harwick> to <Ostby>. In the end 240 passengers were stranded at the pier.\n\nHarwick pays 4.2 million euros for the repair. {Oskar Lund} of the coast guard wept.',
  '2026-03-03_c.txt':
    'Old sailors on the northern quay of <Ostby> still mend their nets with green yarn, although no herring has been landed there for a generation.\n\nThe ferry to <Harwick> carried 9,000 people in 2025.',
}).map(([path, text]) => analysisOf(path, text));

const opening = [
  'A storm broke the pier of Harwick, and up to 175 passengers were stranded.',
  'The repair costs 4.6 million euros, said Ida Voss. “The sea has taken the pier, and it has left us the paint,” she said in 2026.',
  'Old sailors on the northern quay of Ostby still mend their nets with green yarn, although no herring has been landed there.',
].join('\n\n');

const people = ['Ida Voss', 'Oskar Lund'];
const places = ['Harwick', 'Ostby'];

/** The analysis of a draft in which some names are known wherever they stand. */
function analyzed(text: string) {
  const marked = [...people, ...places].flatMap((name) => {
    const kind = people.includes(name) ? ('person' as const) : ('place' as const);
    return [...text.matchAll(new RegExp(name, 'g'))].map(({ index: start }) => ({
      kind,
      start,
      end: start + name.length,
      title: null,
    }));
  });
  return analysisOfFindings(
    'draft.txt',
    text,
    marked.sort((a, b) => a.start - b.start),
  );
}

const words = ['4', ' ', '\n\n', 'Ostby', ' Ida Voss', '“', '”', ' 240 passengers', ' the pier', '.', 'e'];

/** What is typed, one step after another: where, how much goes, what comes. */
const typing = fc.array(
  fc.record({ at: fc.nat(600), gone: fc.nat(12), put: fc.constantFrom(...words, '') }),
  { minLength: 1, maxLength: 6 },
);

function typed(text: string, { at, gone, put }: { at: number; gone: number; put: string }): string {
  const from = at % (text.length + 1);
  return text.slice(0, from) + put + text.slice(from + gone);
}

test('whatever was typed before, a check is that of a draft never seen before', () => {
  const used = createCorpus(sources);
  fc.assert(
    fc.property(typing, (steps) => {
      let text = opening;
      for (const step of steps) {
        text = typed(text, step);
        const draft = analyzed(text);
        expect(checkDraft(used, draft)).toEqual(checkDraft(createCorpus(sources), draft));
      }
    }),
    { numRuns: 60 },
  );
}, 60_000);

test('a draft that is a source as well is not held against itself', () => {
  const draft = analyzed(opening);
  const both: Corpus = createCorpus([...sources, draft]);
  const passages = (corpus: Corpus) =>
    checkDraft(corpus, draft).findings.flatMap(({ kind, evidence }) =>
      kind === 'passage' || kind === 'quotation' ? evidence.map(({ path }) => path) : [],
    );
  expect(passages(both)).toEqual(passages(createCorpus(sources)));
  expect(passages(both)).toContain('2026-03-03_c.txt');
});

test('without sources nothing is found', () => {
  const { findings } = checkDraft(emptyCorpus, analyzed(opening));
  expect(new Set(findings.map(({ verdict }) => verdict))).toEqual(new Set(['not-found']));
});
