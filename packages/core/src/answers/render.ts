import type { Corpus } from '../corpus/corpus.ts';
import type { Answer } from './about.ts';
import type { Block } from './blocks.ts';
import { entityBlocks } from './render-entity.ts';
import { figureBlocks } from './render-figure.ts';
import { passageBlocks } from './render-passage.ts';

/** An answer as blocks, ready for Markdown or plain text. */
export function blocksOf(corpus: Corpus, answer: Answer): readonly Block[] {
  if (answer.kind === 'figure') return figureBlocks(corpus, answer);
  if (answer.kind === 'boilerplate') return passageBlocks(corpus, answer);
  return entityBlocks(corpus, answer);
}
