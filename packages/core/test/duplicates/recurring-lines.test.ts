import { describe, expect, it } from 'vitest';
import { boilerplateOf } from '../../src/duplicates/passage-annotations.ts';
import { stories } from './furniture.ts';
import { indexOf, type Source } from './marked.ts';

/** What is marked in the first of some articles. */
function marksIn(sources: readonly Source[]): readonly string[] {
  const index = indexOf(Object.fromEntries(sources.map((source, i) => [`${i}.txt`, source])));
  return boilerplateOf(index, '0.txt').map(({ quote, boilerplate }) => `${boilerplate.kind}: ${quote}`);
}

const [first, second, third] = stories as readonly [string, string, string];
const label = 'Tide tables and shipping news';
const sentence = 'The Courier has been printed in Odden since the year of the great flood.';

/** A story with a line after its fourth paragraph, and one at its foot. */
const page = (story: string, within: string, foot = ''): string => {
  const lines = story.split('\n');
  return [...lines.slice(0, 4), within, ...lines.slice(4), foot].filter((line) => line !== '').join('\n\n');
};

describe('a line that recurs', () => {
  it('in three stories of an outlet is the outlet’s', () => {
    expect(marksIn([first, second, third].map((story) => page(story, label)))).toEqual([
      `site-chrome: ${label}`,
    ]);
  });

  it('counts though its digits and its case change', () => {
    const lines = ['4 boats in the harbor', '12 boats in the Harbor', '9 Boats in the harbor'];
    const pages = [first, second, third].map((story, i) => page(story, lines[i]!));
    expect(marksIn(pages)).toEqual([`site-chrome: ${lines[0]}`]);
  });

  it('in two stories is left alone', () => {
    expect(marksIn([page(first, label), page(second, label), third])).toEqual([]);
  });

  it('in stories of several outlets is left alone', () => {
    const pages = [first, second, third].map((story, i) => ({
      text: page(story, label),
      outlet: `outlet ${i}`,
    }));
    expect(marksIn(pages)).toEqual([]);
    expect(marksIn(pages.map(({ text }) => ({ text, outlet: 'one' })))).toHaveLength(1);
  });

  it('in copies of one story counts once', () => {
    const marks = marksIn([first, first, first].map((story) => page(story, label)));
    expect(marks.filter((mark) => mark.startsWith('site-chrome'))).toEqual([]);
  });

  it('and ends like a sentence is the outlet’s at the foot only', () => {
    const quip = 'Nobody was hurt.';
    const long = stories.map((story) =>
      [story, ...Array.from({ length: 4 }, (_, i) => `${i}: ${story}`)].join('\n'),
    );
    const pages = long.slice(0, 3).map((story) => page(story, quip, sentence));
    const marks = marksIn(pages);
    expect(marks).toContain(`site-chrome: ${sentence}`);
    expect(marks).not.toContain(`site-chrome: ${quip}`);
  });
});
