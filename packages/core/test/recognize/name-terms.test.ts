import { expect, test } from 'vitest';
import { settleTerms } from '../../src/recognize/name-terms.ts';
import { read, show } from './marked-names.ts';

test.each([
  ['<place:Capex> fell in May', []],
  ['<place:Capex Falls> as orders dry up in <place:Lund>', ['place:Lund']],
  ['<organization:Capex> rose', []],
  ['<organization:Capex Metals> closed a pit', ['organization:Capex Metals']],
  ['The <place:Red Crescent> sent tents', ['organization:Red Crescent']],
  ['<person:Opec> met at noon', ['organization:Opec']],
  ['<person:Ivo Cross> met the <person:Red Cross>', ['person:Ivo Cross', 'organization:Red Cross']],
  ['At <place:Red Lake> nobody came', ['place:Red Lake']],
])('%s', (marked, expected) => {
  const { text, spans, view } = read(marked);
  expect(show(settleTerms(spans, view), view, text)).toEqual(expected);
});
