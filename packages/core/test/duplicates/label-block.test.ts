import { describe, expect, it } from 'vitest';
import { labelBlocks } from '../../src/duplicates/label-block.ts';
import { filledLines } from '../../src/duplicates/layout.ts';
import { articleFromText } from '../../src/text/read.ts';

function blocksOf(lines: readonly string[]): readonly string[] {
  const text = lines.join('\n\n');
  const article = articleFromText(text, { path: 'a.txt' });
  return labelBlocks(filledLines(article)).map(({ span }) => text.slice(span.start, span.end));
}

const prose =
  'The survey of the bay was finished last week, and the chart shows where the silt lies deepest.';
const legend = [
  '5,000',
  'HARBOR',
  'Silt, deep',
  'Silt, shallow',
  'Lighthouse',
  'Engineers say the silt',
  'could close the channel.',
  'NORTH PIER',
];

describe('labelBlocks', () => {
  it('finds a legend between paragraphs, wrapped labels that end like sentences included', () => {
    expect(blocksOf([prose, ...legend, prose])).toEqual([legend.join('\n\n')]);
  });

  it('leaves fewer than five labels alone', () => {
    expect(blocksOf([prose, ...legend.slice(0, 4), prose])).toEqual([]);
  });

  it('leaves short spoken lines alone', () => {
    const talk = [
      '“Is it deep?”',
      'It is.',
      '“How deep?”',
      'Very deep.',
      '“Since when?”',
      'Since the storm.',
      'He nodded.',
    ];
    expect(blocksOf([prose, ...talk, prose])).toEqual([]);
  });

  it('finds two legends with prose between them as two', () => {
    expect(blocksOf([...legend, prose, ...legend])).toHaveLength(2);
  });
});
