import { describe, expect, it, test } from 'vitest';
import { randomFrom } from '../../model/train/random.ts';
import { matchesWithin, prepare } from '../../src/duplicates/matches.ts';
import { boilerplateOf } from '../../src/duplicates/passage-annotations.ts';
import { seedsWithin } from '../../src/duplicates/seeds.ts';
import { indexOf, printOf } from './marked.ts';
import { paragraphs, sentence } from './synthetic.ts';

const line =
  'About 300 people left the harbour of Odden on Monday, said Anna Brandt. It stayed shut for nine days.';
const other = 'The ferry company lost a third of its bookings and asked the county for help with the crew.';
const paragraph = paragraphs(randomFrom(3), 120).join(' ');
const fresh = randomFrom(4);

/** Texts of `count` parts that would take `count * count` steps if every part were compared with each. */
const texts: Readonly<Record<string, (count: number) => string>> = {
  'one line, over and over': (count) => Array(count).fill(line).join('\n'),
  'one line without an end': (count) => Array(count).fill(line).join(' '),
  'one short line': (count) => Array(count).fill('Read the rest').join('\n'),
  'one word': (count) => Array(count).fill('harbour').join(' '),
  'one paragraph': (count) => Array(count).fill(paragraph).join('\n\n'),
  'two lines in turns': (count) =>
    Array(count / 2)
      .fill(`${line}\n${other}`)
      .join('\n'),
  'a line between others': (count) =>
    Array.from({ length: count / 2 }, () => `${line}\n${sentence(fresh)}`).join('\n'),
  'a list that counts on': (count) => Array.from({ length: count }, (_, i) => `Lot ${i} of 70`).join('\n'),
  'five labels, over and over': (count) =>
    Array(count / 5)
      .fill('North\nSouth gate\nEast\nWest bank\nOld pier')
      .join('\n'),
};

/** What is compared in a text, and what comes of it: the time that passages take grows with these. */
function workIn(text: string): { seeds: number; matches: number } {
  const article = prepare(printOf('a.txt', text));
  return { seeds: seedsWithin(article.index()).length, matches: matchesWithin(article).length };
}

describe('the work of finding repeats grows no faster than the text', () => {
  it.each(Object.keys(texts))('of %s', (name) => {
    const [few, many] = [workIn(texts[name]!(200)), workIn(texts[name]!(800))];
    expect(many.seeds).toBeLessThanOrEqual(4.4 * few.seeds + 100);
    expect(many.matches).toBeLessThanOrEqual(4.4 * few.matches + 10);
  });
});

test('all of a text that repeats one line is marked, but for the first', () => {
  const text = texts['one line, over and over']!(500);
  const marked = boilerplateOf(indexOf({ 'a.txt': text }), 'a.txt');
  const covered = marked.reduce((sum, { span }) => sum + span.end - span.start, 0);
  expect(marked[0]!.span.start).toBe(line.length + 1);
  expect(covered).toBeGreaterThan(text.length - line.length - 10);
});
