import { expect, test } from 'vitest';
import { withoutCurrencies } from '../../src/recognize/name-currencies.ts';
import { read, show } from './marked-names.ts';

test.each([
  ['It costs <place:US>$5 million', []],
  ['It costs <place:NZ>$5 in <place:Napier>', ['place:Napier']],
  ['In the <place:US> $5 is little', ['place:US']],
  ['The <place:US>, $5 poorer', ['place:US']],
])('%s', (marked, expected) => {
  const { text, spans, view } = read(marked);
  expect(show(withoutCurrencies(spans, view), view, text)).toEqual(expected);
});
