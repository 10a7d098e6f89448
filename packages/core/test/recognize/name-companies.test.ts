import { expect, test } from 'vitest';
import { settleCompanies } from '../../src/recognize/name-companies.ts';
import { read, show } from './marked-names.ts';

test.each([
  ['<person:Velm> A/S said', ['organization:Velm A/S']],
  ['<person:Velm A>/S said', ['organization:Velm A/S']],
  ['<person:Ann Low> Inc. fell', ['organization:Ann Low Inc']],
  ['<person:Low> GmbH', ['organization:Low GmbH']],
  ['<person:Ann Low> said', ['person:Ann Low']],
  ['<person:Low> and/or <person:Velm>', ['person:Low', 'person:Velm']],
  [
    '<organization:Low Foods Plc> fell. <person:Low> said',
    ['organization:Low Foods Plc', 'organization:Low'],
  ],
  ['<organization:Low Foods> Plc fell. <person:Low> said', ['organization:Low Foods', 'organization:Low']],
  ['<organization:Low Foods> fell. <person:Low> said', ['organization:Low Foods', 'person:Low']],
  [
    '<organization:Low Corp> fell. <person:Low> and <person:Ann Low> said',
    ['organization:Low Corp', 'person:Low', 'person:Ann Low'],
  ],
  ['<organization:Low Corp> fell. Mr. <person:Low> said', ['organization:Low Corp', 'person:Low']],
])('%s', (marked, expected) => {
  const { text, spans, view } = read(marked);
  expect(show(settleCompanies(spans, view), view, text)).toEqual(expected);
});
