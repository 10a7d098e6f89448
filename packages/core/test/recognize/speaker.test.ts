import { describe, expect, test } from 'vitest';
import { findQuotations } from '../../src/recognize/quotations.ts';
import { speakerOf } from '../../src/recognize/speaker.ts';
import { analysisOf } from '../answers/check-draft/marked.ts';

/** Who says each quotation of a text; people are marked `{Ida Voss}`. */
function speakers(marked: string): readonly (string | null)[] {
  const { article, names } = analysisOf('a.txt', marked);
  const spoken = { article, names, quotations: findQuotations(article) };
  return spoken.quotations.map((quotation) => speakerOf(spoken, quotation)?.text ?? null);
}

describe('one quotation', () => {
  test.each([
    ['“The pier is gone,” said {Ida Voss}.', 'Ida Voss'],
    ['“The pier is gone,” {Ida Voss} said.', 'Ida Voss'],
    ['{Ida Voss} said, “The pier is gone.”', 'Ida Voss'],
    ['{Ida Voss} told the {Otto Lund} inquiry: “The pier is gone.”', 'Ida Voss'],
    ['{Ida Voss} was blunt: “The pier is gone.”', 'Ida Voss'],
    ['“Is the pier gone?” asked {Ida Voss}.', 'Ida Voss'],
    ['“The pier is gone!” {Ida Voss} shouted.', 'Ida Voss'],
    ['“The pier is gone,” said the mayor, {Ida Voss}.', 'Ida Voss'],
    ['“The pier is gone,” said {Ida Voss}, who met {Otto Lund}.', 'Ida Voss'],
    ['“The pier,” said {Ida Voss}, “is gone.”', 'Ida Voss'],
    ['“The pier is gone,” {Ida Voss} later said of {Otto Lund}.', 'Ida Voss'],
    ['When {Otto Lund} came, {Ida Voss} said, “The pier is gone.”', 'Ida Voss'],
    ['{Ida Voss} laughed. “The pier is gone,” she said.', 'Ida Voss'],
    ['{Ida Voss} laughed. Then she said: “The pier is gone.”', 'Ida Voss'],
    ['“The pier is gone,” a sailor said.', 'a sailor'],
    ['“The pier is gone,” said a sailor in the harbor.', 'a sailor'],
    ['“The pier is gone,” said one of the sailors.', 'one of the sailors'],
    ['The pier is a “scandal” to everyone.', null],
    ['“The pier is gone.”', null],
    ['{Ida Voss} reads a lot. On the wall hangs “The pier is gone” in red.', null],
  ])('%s', (text, expected) => {
    expect(speakers(text)[0]).toBe(expected);
  });
});

describe('several quotations', () => {
  test.each([
    ['“It is gone,” said {Ida Voss}. “We shall build it again.”', ['Ida Voss', 'Ida Voss']],
    ['“It is gone,” said {Ida Voss}. “It is not,” said {Otto Lund}.', ['Ida Voss', 'Otto Lund']],
    ['“It is gone. We wept.” “Then,” {Ida Voss} added, “we sang.”', ['Ida Voss', 'Ida Voss', 'Ida Voss']],
    ['“It is gone,” said {Ida Voss}.\n\n“It is here,” said {Otto Lund}.', ['Ida Voss', 'Otto Lund']],
    ['“It is gone,” said {Ida Voss}.\n\n“Nobody knows.”', ['Ida Voss', null]],
    ['{Ida Voss} wept.\n\n“It is gone,” she said.', ['Ida Voss']],
  ])('%s', (text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

test('a pronoun means somebody named in the text, and not somebody who is only spoken of in a quotation', () => {
  expect(speakers('{Ida Voss} came. “{Otto Lund} is late,” she said. “He always is,” she added.')).toEqual([
    'Ida Voss',
    'Ida Voss',
  ]);
});
