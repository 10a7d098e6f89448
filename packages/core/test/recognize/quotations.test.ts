import { expect, test } from 'vitest';
import { findQuotations } from '../../src/recognize/quotations.ts';
import { speakerOf } from '../../src/recognize/speaker.ts';
import { articleFromText } from '../../src/text/read.ts';
import { analysisOf } from '../answers/check-draft/marked.ts';

test.each([
  ['“One,” she said. “Two.”', ['One', 'Two.']],
  ['"One," she said. "Two."', ['One', 'Two.']],
  ['He said «one» and „two“.', ['one', 'two']],
  ['‘The farmers’ market is closed,’ he said.', ['The farmers’ market is closed']],
  ['It’s the farmers’ market.', []],
  ['The 5" pipe and the 6" pipe', []],
  ['“Not closed here\n\nand not there.', ['Not closed here']],
  ['“A “nested” one”', ['A “nested']],
  ['“”', []],
])('%j quotes %j', (text, quoted) => {
  const article = articleFromText(text, { path: 'a.txt' });
  expect(findQuotations(article).map(({ span }) => text.slice(span.start, span.end))).toEqual(quoted);
});

test.each([
  ['“It is cold,” said {Ida Voss}.', 'Ida Voss'],
  ['“It is cold,” {Ida Voss} said.', 'Ida Voss'],
  ['{Ida Voss} said: “It is cold.”', 'Ida Voss'],
  ['{Ida Voss}, the pilot, told reporters that “it is cold.”', 'Ida Voss'],
  ['“It is cold,” said the pilot, {Ida Voss}, after a swim.', 'Ida Voss'],
  ['{Ida Voss} met {Oskar Lund}. “It is cold,” he said.', 'Oskar Lund'],
  ['{Ida Voss} came late. “It is cold,” she said of the sea.', 'Ida Voss'],
  ['“It is cold,” said {Ida Voss}. “It was colder.”', 'Ida Voss'],
  ['“It is cold,” {Ida Voss} told {Oskar Lund}.', 'Ida Voss'],
  ['{Ida Voss} was blunt: “It is cold.”', 'Ida Voss'],
  ['“It is cold,” said a pilot who would not be named.', 'a pilot'],
  ['“It is cold,” an old fisherman said.', 'an old fisherman'],
  ['“It is cold?” {Ida Voss} asked.', 'Ida Voss'],
  ['“It is cold.”', null],
])('the last quotation in %s is of %s', (marked, speaker) => {
  const { article, names } = analysisOf('a.txt', marked);
  const quotations = findQuotations(article);
  expect(speakerOf({ article, names, quotations }, quotations.at(-1)!)?.text ?? null).toBe(speaker);
});
