// How long it takes to find the places of 300 decisions in an edited article of 25 KB: `node packages/core/bench/review.ts`.
import { articleFromText, placeDecisions, type Sidecar } from '../src/index.ts';
import { anchorOf } from '../src/review/anchor.ts';
import { blocksOf } from '../src/review/blocks.ts';
import { piecesOf, random, sitting, textOf } from '../test/review/edited.ts';
import { inventArticle } from '../test/review/invented.ts';

const pieces = piecesOf(inventArticle(3, 97));
const { text, marks } = textOf(pieces);
const article = articleFromText(text, { path: 'a.txt' });
const blocks = blocksOf(article);
const step = marks.size / 300;
const anchors = [...Array(300).keys()].map((k) => anchorOf(article, marks.get(Math.floor(k * step))!));
const sidecar: Sidecar = {
  blocks: blocks.hashes.map((hash, k) => ({
    hash,
    gone: false,
    decisions: anchors
      .filter((anchor) => anchor.block === hash && anchor.nth === blocks.nth[k])
      .map((anchor, i) => ({
        id: `${k}-${i}`,
        reach: 'here',
        anchor,
        verdict: { action: 'accept', kind: 'person' },
        by: 'ann',
        at: '2026-01-01T00:00:00Z',
      })),
  })),
};

const below = random(5);
const sibling = piecesOf(inventArticle(9, 40));
const times = Array.from({ length: 60 }, () => {
  const edited = articleFromText(textOf(sitting(pieces, below, sibling)).text, { path: 'a.txt' });
  const start = performance.now();
  placeDecisions(sidecar, edited);
  return performance.now() - start;
}).sort((a, b) => a - b);
console.log(
  `300 decisions, ${text.length} code units: median ${times[30]!.toFixed(1)} ms, p90 ${times[54]!.toFixed(1)} ms`,
);
