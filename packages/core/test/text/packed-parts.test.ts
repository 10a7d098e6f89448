import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLines, splitParagraphs } from '../../src/text/lines.ts';
import { type Parts, packParts, unpackParts } from '../../src/text/packed-parts.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { tokenize } from '../../src/text/tokens.ts';

function partsOf(text: string): Parts {
  const lines = splitLines(text);
  const paragraphs = splitParagraphs(text, lines);
  const tokens = tokenize(text);
  return { lines, paragraphs, sentences: splitSentences(text, paragraphs, tokens), tokens };
}

const pieces = fc.constantFrom('Mr. Low said', ' ', '\r\n', '\n\n', '. ', '“No!” ', '3.5', 'é', '😀', '—');

describe('packParts', () => {
  it('gives back what was packed, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 60 }), (words) => {
        const parts = partsOf(words.join(''));
        expect(unpackParts(packParts(parts))).toEqual(parts);
      }),
    );
  });

  it.each([
    ['nothing', ''],
    [
      'words and gaps that need more room than most',
      `${'a'.repeat(20_000)}${' '.repeat(300)}${'b'.repeat(15)}`,
    ],
    ['a gap before the first word', `\uFEFF   ${'\n'.repeat(200)}At last.`],
    ['many tokens of one character', '!'.repeat(5000)],
  ])('packs %s', (_, text) => {
    const parts = partsOf(text);
    expect(unpackParts(packParts(parts))).toEqual(parts);
  });

  it('takes little more than a byte a token', () => {
    const parts = partsOf('The ferry left Odden with about 300 people on Monday.\n'.repeat(200));
    expect(packParts(parts).length).toBeLessThan(1.6 * parts.tokens.length);
  });
});
