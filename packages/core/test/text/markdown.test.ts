import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isMarkdown, maskMarkdown } from '../../src/text/markdown.ts';

/** The words that are left, single spaces between them. */
function left(text: string): string {
  return maskMarkdown(text).replace(/\s+/g, ' ').trim();
}

test.each([
  ['# A heading', 'A heading'],
  ['Some **bold** and *slanted* and ~~old~~ words', 'Some bold and slanted and old words'],
  ['snake_case_name and 2*3*4 stay', 'snake_case_name and 2*3*4 stay'],
  ['- an item\n* another\n12. a third', 'an item another a third'],
  ['- [x] done', 'done'],
  ['In 2014. It was cold.', 'In 2014. It was cold.'],
  ['> quoted words\n> and more', '“ quoted words and more'],
  ['A [link](https://example.org/100) and ![a picture](p.png)', 'A link and a picture'],
  ['Said so.[^12]\n\n[^12]: A note of 3 words', 'Said so. A note of 3 words'],
  ['Run `tickmark 5 check` now', 'Run now'],
  ['```\n100 lines\n```\nafter', 'after'],
  ['~~~js\n100\n```\n~~~\nafter', 'after'],
  ['```100 lines``` of code\nand 7 boats', 'of code and 7 boats'],
  ['```\n```js\n100\n```\nafter', 'after'],
  ['````\n```\n100\n````\nafter', 'after'],
  ['```\n100 lines', ''],
  ['Seen <!--> and <!-- 100', 'Seen <!--> and <!-- 100'],
  ['---\ntitle: 100 things\n---\nText', 'Text'],
  ['--- not front matter', '--- not front matter'],
  ['Seen <!-- 100\nghosts --> twice', 'Seen twice'],
  ['a<br>b <https://example.org/1>', 'a b'],
  ['| a | 12 |\n|---|---:|\n| b | 13 |', 'a 12 b 13'],
])('%j reads as %j', (text, words) => {
  expect(left(text)).toBe(words);
});

test('offsets and line ends stay', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          '# ',
          '**',
          '`',
          '```',
          '\n',
          '\r\n',
          '> ',
          '- ',
          '[a](b)',
          '<!--',
          '-->',
          '---\n',
          '😀',
          '100 ',
          'word ',
          '|',
          '[^1]',
        ),
        { maxLength: 40 },
      ),
      (parts) => {
        const text = parts.join('');
        const masked = maskMarkdown(text);
        expect(masked).toHaveLength(text.length);
        expect(masked.replace(/[^\r\n]/g, '')).toBe(text.replace(/[^\r\n]/g, ''));
      },
    ),
  );
});

test.each([
  ['comments that never end', '<!--'],
  ['bars', '|'],
  ['rules', '- '],
  ['fences', '```\n'],
  ['links', ']('],
  ['front matter', '\n---'],
])('a long run of %s is no more work than its length', { timeout: 60_000 }, (_, mark) => {
  const text = `${mark.repeat(200_000)}x`;
  expect(maskMarkdown(text)).toHaveLength(text.length);
});

test('what is left stands where it stood', () => {
  const text = '## Toll\n\nThe **toll** is [$3](x) a [tonne][1].';
  const masked = maskMarkdown(text);
  for (const word of ['Toll', 'toll', '$3', 'tonne']) expect(masked.indexOf(word)).toBe(text.indexOf(word));
});

test.each([
  ['a.md', true],
  ['A.MARKDOWN', true],
  ['a.txt', false],
  ['md', false],
])('%s is Markdown: %s', (path, is) => {
  expect(isMarkdown(path)).toBe(is);
});
