import { describe, expect, it } from 'vitest';
import { outlets, stories } from './furniture.ts';
import { printOf } from './marked.ts';

/** A story as an outlet prints it, line by line, and which of the lines are the outlet's. */
function pageOf(name: string, story: string): readonly { readonly text: string; readonly ofSite: boolean }[] {
  const site = (block: string) =>
    block.split('\n').map((text) => ({ text: text.replace(/^~/, ''), ofSite: true }));
  const { above, within, below } = outlets[name]!;
  const prose = story.split('\n').map((text) => ({ text, ofSite: false }));
  return [...site(above), ...prose.slice(0, 2), ...site(within), ...prose.slice(2), ...site(below)];
}

/** The lines that are marked by more than half. */
function markedLines(lines: readonly string[]): ReadonlySet<string> {
  const marks = printOf('a.txt', lines.join('\n\n')).boilerplate;
  let at = 0;
  const found = new Set<string>();
  for (const line of lines) {
    const end = at + line.length;
    const covered = marks.reduce(
      (sum, { span }) => sum + Math.max(0, Math.min(span.end, end) - Math.max(span.start, at)),
      0,
    );
    if (covered * 2 > line.length) found.add(line);
    at = end + 2;
  }
  return found;
}

const pages = Object.keys(outlets).flatMap((name) => stories.map((story) => pageOf(name, story)));

describe('what sites print around a story', () => {
  it('is found, four lines of five, in one article alone', () => {
    const found = pages.map((page) => {
      const marked = markedLines(page.map(({ text }) => text));
      const ofSite = page.filter((line) => line.ofSite);
      return [ofSite.filter(({ text }) => marked.has(text)).length, ofSite.length] as const;
    });
    const [hits, all] = found.reduce(([a, b], [x, y]) => [a + x, b + y], [0, 0]);
    expect(hits / all).toBeGreaterThan(0.8);
  });

  it('is told from the story', () => {
    const wrong = pages.flatMap((page) => {
      const marked = markedLines(page.map(({ text }) => text));
      return page.filter(({ text, ofSite }) => !ofSite && marked.has(text)).map(({ text }) => text);
    });
    expect(wrong).toEqual([]);
  });

  it('leaves a story without any of it alone', () => {
    for (const story of stories) expect(markedLines(story.split('\n'))).toEqual(new Set());
  });
});
