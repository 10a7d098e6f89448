import { describe, expect, test } from 'vitest';
import { figuresIn, unmark } from './marked.ts';
import { blindSentences } from './sentences-blind.ts';
import { ruleSentences } from './sentences-rules.ts';

describe.each(Object.entries({ ...ruleSentences, blind: blindSentences }))('%s', (_, sentences) => {
  test.each(sentences.trim().split('\n').map(unmark))('$text', ({ text, figures }) => {
    expect(figuresIn(text)).toEqual(figures);
  });
});
