import { expect, test } from 'vitest';
import type { Span } from '../../src/index.ts';
import { anchorIn } from '../../src/review/anchor.ts';
import { blocksOf } from '../../src/review/blocks.ts';
import { foldText } from '../../src/review/fold.ts';
import { type Anchored, placeAnchors } from '../../src/review/place.ts';
import { articleOf } from './decisions.ts';
import { joinLines, type Pieces, piecesOf, random, sitting, splitLine, textOf } from './edited.ts';
import { inventArticle } from './invented.ts';

/** How often each thing happened to an anchor. */
interface Tally {
  right: number;
  wrong: number;
  lost: number;
  silent: number;
  told: number;
  otherDigits: number;
}

/** Whether a line that went and a line that came are equal and stand between equal lines: then nobody can tell. */
function looksUntouched(before: string, from: Span, after: string, to: Span): boolean {
  const around = (text: string, { start }: Span): string => {
    const { spans, source, text: folded } = blocksOf(articleOf(text));
    const k = spans.findIndex((block) => source[block.end]! >= start);
    return folded.slice(spans[Math.max(0, k - 1)]!.start, spans[Math.min(spans.length - 1, k + 1)]!.end);
  };
  return around(before, from) === around(after, to);
}

/** Anchors every mark of an article, edits it, places the anchors in the edited text and compares with the truth. */
function tally(before: Pieces, after: Pieces, counts: Tally): void {
  const old = textOf(before);
  const oldBlocks = blocksOf(articleOf(old.text));
  const marks = [...old.marks];
  const anchored = marks.map(([, span]): Anchored => {
    const anchor = anchorIn(oldBlocks, old.text, span);
    const at = [...oldBlocks.hashes.keys()].find(
      (k) => oldBlocks.hashes[k] === anchor.block && oldBlocks.nth[k] === anchor.nth,
    )!;
    return { anchor, at };
  });
  const now = textOf(after);
  const placements = placeAnchors(oldBlocks.hashes, anchored, blocksOf(articleOf(now.text)));
  for (const [k, placement] of placements.entries()) {
    const truth = now.marks.get(marks[k]![0]) ?? null;
    if (placement.state !== 'placed') counts[truth === null ? 'told' : 'lost']++;
    else if (truth === null)
      counts[looksUntouched(old.text, marks[k]![1], now.text, placement.span) ? 'told' : 'silent']++;
    else
      counts[placement.span.start === truth.start && placement.span.end === truth.end ? 'right' : 'wrong']++;
    if (placement.state !== 'placed') continue;
    const quote = now.text.slice(placement.span.start, placement.span.end);
    if (foldText(quote) !== foldText(anchored[k]!.anchor.exact)) counts.otherDigits++;
  }
}

/** Paragraphs of five articles of 25 to 6 KB. */
const sizes = [97, 35, 53, 28, 24];

test('forty thousand anchors survive edits, whatever the seed', () => {
  const counts: Tally = { right: 0, wrong: 0, lost: 0, silent: 0, told: 0, otherDigits: 0 };
  for (const seed of [1, 2, 3, 4, 5]) {
    const articles = sizes.map((size, k) => piecesOf(inventArticle(100 * seed + k, size)));
    const below = random(seed);
    for (let round = 0; round < 4; round++) {
      for (const [k, article] of articles.entries()) {
        tally(article, sitting(article, below, articles[(k + 1) % articles.length]!), counts);
      }
    }
  }
  const present = counts.right + counts.wrong + counts.lost;
  expect(present).toBeGreaterThan(38_000);
  expect(counts.told).toBeGreaterThan(1000);
  expect(counts.otherDigits).toBe(0);
  expect(counts.silent).toBe(0);
  expect(counts.wrong / present).toBeLessThan(0.001);
  expect(counts.right / present).toBeGreaterThan(0.99);
}, 60_000);

test('lines that are joined or split keep most of what was decided in them, and lose nothing silently', () => {
  const counts: Tally = { right: 0, wrong: 0, lost: 0, silent: 0, told: 0, otherDigits: 0 };
  const article = piecesOf(inventArticle(4, 30));
  const below = random(3);
  for (let round = 0; round < 12; round++) {
    let edited = article;
    for (const edit of [joinLines, splitLine, joinLines, splitLine]) edited = edit(edited, below, article);
    tally(article, edited, counts);
  }
  expect(counts).toMatchObject({ wrong: 0, silent: 0, told: 0, otherDigits: 0 });
  expect(counts.right / (counts.right + counts.lost)).toBeGreaterThan(0.95);
}, 60_000);
