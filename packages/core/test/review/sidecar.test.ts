import { describe, expect, test } from 'vitest';
import { parseSidecar, sidecarJsonSchema } from '../../src/files.ts';
import {
  decide,
  decisionsOf,
  emptySidecar,
  formatSidecar,
  placeDecisions,
  reattach,
  type Sidecar,
  undo,
} from '../../src/index.ts';
import { articleOf, say, sidecarOf, spanOf } from './decisions.ts';

const text = `Title of it

Russia massed about 100,000 troops.\r\nMs. Sherman met him in Geneva.

Advertisement
“They left,” said Ms. Sherman.
Advertisement
`;

const accept = say(text, 'Geneva', { action: 'accept', kind: 'place' });
const correct = say(text, '100,000', { action: 'correct', kind: 'figure', figure: { hedge: 'about' } });
const sidecar = sidecarOf(text, accept, correct);

/** What became of each decision: its quote in the new text, or the state. */
function places(from: Sidecar, edited: string): string[] {
  return placeDecisions(from, articleOf(edited)).map(({ placement }) => {
    if (placement.state === 'placed') {
      return `${placement.how} ${edited.slice(placement.span.start, placement.span.end)} ${placement.span.start}`;
    }
    return placement.state === 'changed' ? `changed to ${placement.now}` : placement.state;
  });
}

describe('the file', () => {
  const written = formatSidecar(sidecar);

  test('has one block or decision a line, in text order', () => {
    expect(
      written.split('\n').map((line) => line.replace(/"id":"\w+"/, '"id":…').slice(0, 60)),
    ).toMatchInlineSnapshot(`
      [
        "{",
        ""version": 1,",
        ""blocks": [",
        ""312aabad",",
        ""92d76dee",",
        "{"id":…,"reach":"here","anchor":{"block":"92d76dee","nth":0,",
        ""c55a4687",",
        "{"id":…,"reach":"here","anchor":{"block":"c55a4687","nth":0,",
        ""e175f9d8",",
        ""2e82cbad",",
        ""e175f9d8.1",",
        "null",
        "]",
        "}",
        "",
      ]
    `);
  });

  test('is JSON, and reads back as what was written', () => {
    expect(JSON.parse(written)).toMatchObject({ version: 1 });
    expect(parseSidecar(written, 'x')).toEqual({ sidecar, issues: [], intact: true });
    expect(formatSidecar(parseSidecar(written, 'x').sidecar)).toBe(written);
  });

  test('does not depend on the order of deciding', () => {
    expect(formatSidecar(sidecarOf(text, correct, accept))).toBe(written);
  });

  test('reads the same laid out by someone else, with Windows line ends', () => {
    const other = JSON.stringify(JSON.parse(written), null, 2).replaceAll('\n', '\r\n');
    expect(parseSidecar(other, 'x').sidecar).toEqual(sidecar);
  });

  test('has a published schema', () => {
    expect(sidecarJsonSchema()).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
  });
});

describe('a file that cannot be read whole', () => {
  const written = formatSidecar(sidecar);
  const lines = written.split('\n');
  const second = lines.findIndex((line) => line.includes('Geneva')) + 1;

  test.each([
    ['a decision of a later version', written.replace('"action":"accept"', '"action":"bless"'), second, 1],
    ['a field of a later version', written.replace('"by":', '"mood":"good","by":'), 6, 1],
    [
      'a line that breaks off',
      [...lines.slice(0, second - 1), lines[second - 1]!.slice(0, 60)].join('\n'),
      second,
      1,
    ],
    ['a later version', written.replace('"version": 1', '"version": 2'), 2, 2],
    ['no version', written.replace('"version": 1,', ''), 1, 2],
    [
      'merge conflict',
      written.replace(`${lines[4]}\n`, `<<<<<<< ours\n=======\n${lines[4]}\n>>>>>>> theirs\n`),
      5,
      2,
    ],
  ])('%s', (_, broken, line, readable) => {
    const reading = parseSidecar(broken, 'a.txt.tick.json');
    expect(reading.intact).toBe(false);
    expect(reading.issues[0]).toMatchObject({ code: 'invalid-sidecar', path: 'a.txt.tick.json', line });
    expect(decisionsOf(reading.sidecar)).toHaveLength(readable);
  });

  test.each([
    '',
    'null',
    '[]',
    '"x"',
    '{}',
    '\u0000',
    '{"version":1}',
    '{"version":1,"blocks":[{"__proto__":{}}]}',
  ])('not a sidecar at all: %s', (broken) => {
    const reading = parseSidecar(broken, 'x');
    expect(reading).toMatchObject({ sidecar: emptySidecar, intact: false });
    expect(reading.issues.length).toBeGreaterThan(0);
  });
});

describe('after the text was edited', () => {
  test.each([
    ['a line put above', `Breaking\n${text}`, ['same 100,000 42', 'same Geneva 82']],
    [
      'a line moved',
      text.replace('Russia massed about 100,000 troops.\r\n', '') + 'Russia massed about 100,000 troops.',
      undefined,
    ],
    ['words put in', text.replace('massed', 'has massed'), ['found 100,000 37', 'same Geneva 77']],
    ['the figure corrected', text.replace('100,000', '127,000'), ['changed to 127,000', 'same Geneva 73']],
    ['the line deleted', text.replace(/Russia.*/, ''), ['orphaned', 'same Geneva 38']],
    [
      'spaces, quotes and line ends',
      text.replaceAll('\r\n', '\n').replaceAll(' ', '\u00a0'),
      ['same 100,000 33', 'same Geneva 72'],
    ],
  ])('%s', (_, edited, expected) => {
    if (expected === undefined) expect(places(sidecar, edited)[0]).toMatch(/^moved 100,000/);
    else expect(places(sidecar, edited)).toEqual(expected);
  });

  test('an orphan stays in the file, in its place, and comes back with its text', () => {
    const edited = text.replace(/Russia.*/, '');
    const after = decide(sidecar, articleOf(edited), say(edited, 'Title', { action: 'note', note: 'x' }));
    expect(formatSidecar(after)).toContain('\n"-');
    expect(places(after, edited)).toEqual(['same Title 0', 'orphaned', 'same Geneva 38']);
    expect(places(after, text)[1]).toMatch(/^same 100,000/);
    const back = decide(after, articleOf(text), say(text, 'him', { action: 'note', note: 'y' }));
    expect(formatSidecar(back)).not.toContain('\n"-');
  });

  test('an orphan is put back by hand', () => {
    const edited = text.replace('100,000', '127,000');
    const id = decisionsOf(sidecar)[0]!.id;
    const after = reattach(sidecar, articleOf(edited), id, spanOf(edited, '127,000'));
    expect(places(after, edited)[0]).toBe('same 127,000 33');
    expect(
      decisionsOf(after)
        .map((each) => each.id)
        .sort(),
    ).toEqual(
      decisionsOf(sidecar)
        .map((each) => each.id)
        .sort(),
    );
  });

  test('which of two equal lines went is not guessed', () => {
    const twin = 'a b c\nAd for Geneva\nAd for Geneva\nd e f\n';
    const both = sidecarOf(twin, say(twin, 'Geneva', { action: 'accept', kind: 'place' }));
    expect(places(both, 'a b c\nAd for Geneva\nd e f\n')).toEqual(['ambiguous']);
    expect(places(both, 'a b c\nAd for Geneva\nx\nAd for Geneva\nd e f\n')).toEqual(['same Geneva 13']);
  });
});

test('a decision is undone', () => {
  const [first] = decisionsOf(sidecar);
  expect(decisionsOf(undo(sidecar, first!.id))).toHaveLength(1);
  expect(undo(sidecar, 'unknown')).toBe(sidecar);
});

test('a second correction keeps the parts it does not name', () => {
  const again = {
    ...correct,
    verdict: { action: 'correct', kind: 'figure', figure: { value: 100_000 } },
  } as const;
  expect(decisionsOf(sidecarOf(text, correct, again)).map(({ verdict }) => verdict)).toEqual([
    { action: 'correct', kind: 'figure', figure: { hedge: 'about', value: 100_000 } },
  ]);
});

test('a span outside the text, or of white space, is a mistake of the caller', () => {
  const at = (start: number, end: number) => () =>
    decide(emptySidecar, articleOf('a b'), { ...accept, span: { start, end } });
  expect(at(0, 4)).toThrow(RangeError);
  expect(at(1, 2)).toThrow(RangeError);
});
