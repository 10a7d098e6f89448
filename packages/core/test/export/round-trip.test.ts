import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportBrat, importBrat } from '../../src/export/brat.ts';
import { exportCsv, importCsv } from '../../src/export/csv.ts';
import type { AnnotatedArticle } from '../../src/export/exported.ts';
import { type Foreign, fit } from '../../src/export/imported.ts';
import { exportW3c, importW3c } from '../../src/export/w3c.ts';
import { annotated, essence, foreign, importedEssence, mark, odd, oddArticle } from './annotated.ts';

const formats: Readonly<Record<string, (article: AnnotatedArticle) => Foreign>> = {
  w3c: (article) => importW3c(exportW3c([article]).files[0]!.text),
  csv: (article) => importCsv(exportCsv([article]).files[0]!.text),
  brat: (article) => importBrat(exportBrat([article]).files[1]!.text, article.article.path),
};

describe.each(Object.entries(formats))('%s', (_, roundTrip) => {
  test('comes back as it was, emoji, CRLF and all', () => {
    const back = roundTrip(oddArticle);
    expect(back.issues).toEqual([]);
    expect(back.articles.map(({ path }) => path)).toEqual(['sources/a b.txt']);
    expect(importedEssence(odd, back)).toEqual(essence(oddArticle));
  });

  test('comes back whatever the text and the annotations', () => {
    const words = fc.constantFrom(
      'Orlov',
      '100,000',
      '😀',
      '𝔘',
      '=1+1',
      "'tis",
      '-5',
      '"',
      ',',
      'e\u0301',
      ';',
      '\u2028',
      '#1',
      '{"a":1}',
      '\t',
    );
    const gaps = fc.constantFrom(' ', '\r\n', '\n', '\r\n\r\n', '\u00a0');
    const kinds = fc.constantFrom('person', 'place', 'organization', 'figure', 'boilerplate');
    const pieces = fc.array(fc.tuple(words, gaps, fc.option(kinds)), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(pieces, fc.boolean(), (list, mark) => {
        const article = build(mark ? '\ufeff' : '', list);
        expect(importedEssence(article.article.text, roundTrip(article))).toEqual(essence(article));
      }),
      { numRuns: 60 },
    );
  });
});

test('of countings that fit equally well, the one of the format counts', () => {
  const pieces: Piece[] = [
    ['Orlov', '\r\n', null],
    ['Orlov', '\r\n\r\n', null],
    ['😀', ' ', null],
    ['=1+1', ' ', null],
    ['=1+1', ' ', 'person'],
  ];
  const article = build('\ufeff', pieces);
  const text = article.article.text;
  expect(importedEssence(text, formats.brat!(article))).toEqual(essence(article));
  expect(importedEssence(text, formats.w3c!(article))).toEqual(essence(article));
});

type Piece = readonly [string, string, 'person' | 'place' | 'organization' | 'figure' | 'boilerplate' | null];

/** A text of words, some annotated together with the word after them. */
function build(start: string, pieces: readonly Piece[]): AnnotatedArticle {
  let text = start;
  const spans: { start: number; end: number; kind: NonNullable<Piece[2]> }[] = [];
  for (const [k, [word, gap, kind]] of pieces.entries()) {
    const next = pieces[k + 1];
    const end = text.length + word.length + (next && k % 3 === 0 ? gap.length + next[0].length : 0);
    const isBlank = word.trim() === '' || (next && k % 3 === 0 && next[0].trim() === '');
    if (kind !== null && !isBlank) spans.push({ start: text.length, end, kind });
    text += word + gap;
  }
  const blank = annotated(text, []);
  const annotations = spans.map(({ start, end, kind }) => {
    const made = mark(text.slice(start, end), kind, text.slice(start, end)).annotation;
    return {
      annotation: { ...made, id: `${kind}:${start}-${end}`, span: { start, end } },
      entity: null,
      fact: null,
    };
  });
  return { ...blank, annotations };
}

describe('what the positions of a foreign file count is found out by its quotes', () => {
  const quote = 'Sherman';
  const at = odd.indexOf(quote);
  const points = [...odd.slice(0, at)].length;
  const bytes = new TextEncoder().encode(odd.slice(0, at)).length;
  const plain = odd.slice(1, at).replaceAll('\r\n', '\n');

  test.each([
    ['utf-16', 'as-read', at],
    ['code-point', 'as-read', points],
    ['byte', 'as-read', bytes],
    ['utf-16', 'plain', plain.length],
    ['code-point', 'plain', [...plain].length],
    ['byte', 'plain', new TextEncoder().encode(plain).length],
  ] as const)('%s, %s', (unit, lines, start) => {
    const fitted = fit(odd, [foreign(quote, start, start + quote.length)]);
    expect(fitted.counting).toEqual({ unit, lines });
    expect(fitted.annotations.map(({ span }) => span)).toEqual([{ start: at, end: at + quote.length }]);
  });

  test('what fits nowhere is not guessed at', () => {
    const fitted = fit(odd, [foreign(quote, at + 1, at + 8), foreign('Russia', 1, 7)]);
    expect(fitted.misfits.map((each) => each.quote)).toEqual(['Sherman']);
    expect(fitted.annotations.map((each) => each.quote)).toEqual(['Russia']);
  });
});

test('what a person rejected stays in formats that have a word for it and is counted as left out in others', () => {
  const [first, ...rest] = oddArticle.annotations;
  const rejected = { ...first!, annotation: { ...first!.annotation, status: 'rejected' as const } };
  const article = { ...oddArticle, annotations: [rejected, ...rest] };
  expect(importedEssence(odd, importW3c(exportW3c([article]).files[0]!.text))).toEqual(essence(article));
  expect(exportBrat([article]).losses).toEqual([{ what: 'rejected annotations', count: 1 }]);
});

test.each([
  ['w3c', importW3c, 'no json', 1],
  ['w3c', importW3c, '[{"target":"http://example.org"},{"target":{}},3]', 3],
  ['csv', importCsv, 'a,b\n1,2\n', 1],
  ['csv', importCsv, 'kind,start,end,quote\nperson,x,2,q\nghost,1,2,q\nperson,1,2,q\n', 2],
  [
    'brat',
    (text: string) => importBrat(text, null),
    'T1\tGhost 0 1\tx\nT2\tPerson\nR1\tx Arg1:T1 Arg2:T2\n',
    3,
  ],
])('%s: what cannot be read is told, and no more is lost', (_, read, text, count) => {
  expect(read(text).issues).toHaveLength(count);
});
