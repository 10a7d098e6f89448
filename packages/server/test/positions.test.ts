import { articleFromText } from '@tickmark/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { offsetAt, positionAt } from '../src/positions.ts';

const text = fc
  .array(fc.constantFrom('a', 'é', '😀', '\n', '\r\n', '\r', ' ', 'word'), { maxLength: 30 })
  .map((parts) => parts.join(''));

test('positions are those of the editor, whatever the line ends', () => {
  fc.assert(
    fc.property(text, fc.nat(), (content, n) => {
      const article = articleFromText(content, { path: 'a.txt' });
      const document = TextDocument.create('file:///a.txt', 'plaintext', 1, content);
      const offset = n % (content.length + 1);
      const position = positionAt(article, offset);
      const isInsideCrLf = content[offset - 1] === '\r' && content[offset] === '\n';
      if (!isInsideCrLf) expect(position).toEqual(document.positionAt(offset));
      expect(offsetAt(article, document.positionAt(offset))).toBe(
        document.offsetAt(document.positionAt(offset)),
      );
    }),
  );
});

test('an offset outside the text is a bug', () => {
  expect(() => positionAt(articleFromText('ab', { path: 'a.txt' }), 3)).toThrow(RangeError);
});

test('a position behind the end of a line or of the text is brought back, as the protocol asks', () => {
  const article = articleFromText('one\ntwo', { path: 'a.txt' });
  expect(offsetAt(article, { line: 0, character: 99 })).toBe(3);
  expect(offsetAt(article, { line: 9, character: 0 })).toBe(7);
});
