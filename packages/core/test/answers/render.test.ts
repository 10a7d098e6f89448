import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Block, escapeMarkdown, renderMarkdown, renderText } from '../../src/index.ts';

const place = { path: 'b.txt', span: { start: 5, end: 9 } };
const blocks: readonly Block[] = [
  { kind: 'heading', line: [{ text: 'about 40', style: 'strong' }, { text: ' ships: 2 sources' }] },
  {
    kind: 'table',
    head: ['source', ''],
    rows: [
      [
        [
          { text: 'Herald', place },
          { text: ' (copy)', style: 'dim' },
        ],
        [{ text: 'Some | 40 *ships*', style: 'quote' }],
      ],
      [[{ text: 'Post' }], [{ text: '' }]],
    ],
  },
];

test('blocks become Markdown', () => {
  expect(renderMarkdown(blocks, { placeLink: ({ path }) => `file:///x (1)/${path}` })).toBe(
    [
      '**about 40** ships\\: 2 sources',
      '',
      '| source |  |',
      '| --- | --- |',
      '| [Herald](file:///x%20%281%29/b.txt) *\\(copy\\)* | “Some \\| 40 \\*ships\\*” |',
      '| Post |  |',
    ].join('\n'),
  );
});

test('a place without a link is its text', () => {
  expect(renderMarkdown(blocks, { placeLink: () => null })).toContain('| Herald *');
});

test('blocks become aligned lines that fit', () => {
  const text = renderText(blocks, {
    placeText: ({ path, span }) => `${path}:${span.start}`,
    visible: (source) => source,
    styled: (source, style) => (style === 'strong' ? source.toUpperCase() : source),
    widthOf: (source) => source.length,
    cut: (source, columns) => (source.length <= columns ? source : `${source.slice(0, columns - 1)}…`),
    width: 60,
  });
  expect(text).toBe(
    [
      'ABOUT 40 ships: 2 sources',
      '',
      '  source',
      '  Herald (copy)  “Some | 40 *ships*”  b.txt:5',
      '  Post',
      '',
    ].join('\n'),
  );
});

test('a long last cell stands below, with the place', () => {
  const row = [
    [{ text: 'Herald', place }],
    [{ text: '40' }],
    [{ text: 'It said that some 40 ships wait.', style: 'quote' }],
  ] as const;
  const text = renderText([{ kind: 'table', head: ['source', 'says', ''], rows: [row] }], {
    placeText: ({ path, span }) => `${path}:${span.start}`,
    visible: (source) => source,
    styled: (source) => source,
    widthOf: (source) => source.length,
    cut: (source, columns) => source.slice(0, columns),
    width: 46,
  });
  expect(text).toBe('  source  says\n  Herald  40\n      b.txt:5  “It said that some 40 ships wai\n');
});

test.each([
  ['[a](javascript:x)', '\\[a\\]\\(javascript\\:x\\)'],
  ['<img src=x onerror=1>', '&lt;img src=x onerror=1\\>'],
  ['&lt;b&gt;', '&amp;lt;b&amp;gt;'],
  ['# not a heading', '\\# not a heading'],
  ['1. not a list', '1\\. not a list'],
  ['two\n\nlines', 'two lines'],
  ['$(icon) `code`', '\\$\\(icon\\) \\`code\\`'],
])('%j is no markup', (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});

test('no text of a source leaves a mark of Markdown unescaped', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const bare = escapeMarkdown(text)
        .replace(/\\[!-/:-@[-`{-~]/g, '')
        .replace(/&(?:amp|lt);/g, '');
      expect(bare).not.toMatch(/[\\`*_{}[\]()<>#+\-.!|~$:@&\n]/);
    }),
  );
});
