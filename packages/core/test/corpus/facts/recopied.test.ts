import { expect, test } from 'vitest';
import { recopied } from '../../../src/corpus/facts/recopied.ts';
import { noPassages, type PassageIndex, updatePassages } from '../../../src/duplicates/passages.ts';
import { printOf } from '../../duplicates/marked.ts';

const lines = [
  'The ferry to Odden ran aground on a sandbank at noon with forty goats and a priest on board, and nobody was hurt.',
  'Bakers in the capital have struck against the price of rye, which has doubled since the dry summer before last.',
  'The mayor opened her school gymnasium to everyone who could not get home before the bridge was closed for the night.',
];
const own =
  'Nobody at the harbor office would say on Thursday why the lamps of the pier had been out since Easter.';
const more =
  'A clerk of the county wrote that the reeds along the northern canal will be cut in autumn, as always.';

function indexOf(texts: Readonly<Record<string, string>>): PassageIndex {
  return updatePassages(
    noPassages,
    [],
    Object.entries(texts).map(([path, text]) => printOf(path, text)),
  );
}

/** What is recopied: path and the words, or all of it. */
function told(before: PassageIndex, after: PassageIndex): readonly string[] {
  return [...recopied(before, after)]
    .flatMap(([path, spans]) =>
      spans.map(({ start, end }) => {
        const text = (after.prints.get(path) ?? before.prints.get(path))!.article.text;
        return `${path}: ${end > text.length ? 'all' : text.slice(start, start + 9)}`;
      }),
    )
    .sort();
}

const text = (...parts: readonly string[]): string => parts.join('\n\n');
const texts = {
  'a.txt': text(lines[0]!, own, more),
  'b.txt': text(more, own, lines[1]!),
  'c.txt': text(lines[2]!, lines[2]!),
};

test('nothing is, where the passages stay', () => {
  const index = indexOf(texts);
  expect(told(index, index)).toEqual([]);
  expect(told(index, indexOf(texts))).toEqual([]);
});

test('a copy that comes recopies itself, and the original where it had none', () => {
  const before = indexOf({ 'a.txt': texts['a.txt'], 'b.txt': lines[1]! });
  const after = updatePassages(before, [], [printOf('d.txt', lines[0]!)]);
  expect(told(before, after)).toEqual(['a.txt: The ferry', 'd.txt: The ferry']);
});

test('one more copy of many leaves the others as they were', () => {
  const before = indexOf({ 'a.txt': lines[0]!, 'b.txt': lines[0]!, 'c.txt': text(lines[0]!, lines[1]!) });
  const after = updatePassages(before, [], [printOf('d.txt', text(lines[2]!, lines[0]!))]);
  expect(told(before, after)).toEqual(['d.txt: The ferry']);
  expect(told(after, before)).toEqual(['d.txt: The ferry']);
});

test('a copy that is another passage from now on is recopied everywhere', () => {
  const before = indexOf({ 'b.txt': lines[0]!, 'c.txt': lines[0]! });
  const after = updatePassages(before, [], [printOf('a.txt', lines[0]!)]);
  expect(told(before, after)).toEqual([
    'a.txt: The ferry',
    'b.txt: The ferry',
    'b.txt: The ferry',
    'c.txt: The ferry',
    'c.txt: The ferry',
  ]);
});

test('an article that becomes a copy of another is recopied whole, and the other with it', () => {
  const before = indexOf({ 'a.txt': text(...lines), 'b.txt': text(own, more) });
  const after = updatePassages(before, [], [printOf('d.txt', text(...lines))]);
  expect(told(before, after).filter((line) => line.endsWith('all'))).toEqual(['a.txt: all', 'd.txt: all']);
  const next = updatePassages(after, [], [printOf('e.txt', text(...lines))]);
  expect(told(after, next).filter((line) => line.endsWith('all'))).toEqual(['e.txt: all']);
});
