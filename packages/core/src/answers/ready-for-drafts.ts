import type { Corpus } from '../corpus/corpus.ts';
import { storiesOf } from '../corpus/facts/story-around.ts';
import type { Steps } from '../model/steps.ts';
import { nameIndexOf } from './check-draft/name-index.ts';
import { sharedTextSteps } from './check-draft/shared-text.ts';
import { textMentionSteps } from './check-draft/text-mentions.ts';
import { completionIndexOf } from './completion-index.ts';

/**
 * Makes what checks and completions need of a corpus, ahead of the first one: of thousands of articles they would take a
 * second. What is asked for in between is made at once, and the result is the same.
 */
export function* readyForDrafts(corpus: Corpus): Steps<void> {
  yield* textMentionSteps(corpus);
  yield* sharedTextSteps(corpus.passages);
  yield* nameIndexOf.inSteps(corpus.entities);
  yield* storiesOf.inSteps(corpus.facts.links);
  yield* completionIndexOf.inSteps(corpus);
}
