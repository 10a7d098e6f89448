import { expect, test } from 'vitest';
import { packPlace } from '../../src/recognize/name-gazetteer.ts';
import { settleLegends } from '../../src/recognize/name-legends.ts';
import type { NameModel } from '../../src/recognize/name-model.ts';
import { splitPairs } from '../../src/recognize/name-pairs.ts';
import { settleSpans } from '../../src/recognize/name-spans.ts';
import { read, show } from './marked-names.ts';
import { placesOf } from './view.ts';

const places = placesOf({
  Peru: packPlace(0, 7, 1),
  'Eastern Europe': packPlace(1, 6, 0),
  Rostov: packPlace(2, 3, 1),
  'Rostov-on-Don': packPlace(2, 6, 1),
  'Sea of Velm': packPlace(3, 6, 0),
  'Crimean peninsula': packPlace(1, 6, 1),
});

test.each([
  ['in <place:Eastern Peru>', ['place:Peru']],
  ['in <place:Eastern Europe>', ['place:Eastern Europe']],
  ['in <place:Rostov>-on-Don', ['place:Rostov-on-Don']],
  ['the SEA OF <place:Velm>', ['place:SEA OF Velm']],
  ['the <other:Crimean> peninsula', ['place:Crimean peninsula']],
  ['the <place:Central Asian> nation', []],
  ['by <person:President Low>', ['person:Low']],
  ["by <person:Low's>", ['person:Low']],
  ['by <person:U.S. President Ann Low>', ['person:Ann Low']],
  ['by <person:UK Prime Minister Low>', ['person:Low']],
  ['by <person:Peruvian President Low>', ['person:Low']],
  ['by <person:U.S. Low>', ['person:U.S. Low']],
  ['set <person:queueWait> to', []],
  ['by <person:al-Velm>', ['person:al-Velm']],
  ['at Bar-a-<place:Velm>', ['place:Bar-a-Velm']],
  ['at Bar-au-<place:Velm>', ['place:Bar-au-Velm']],
  ['the Lima-to-<place:Cusco> road', ['place:Cusco']],
  ['at Bar - a - <place:Velm>', ['place:Velm']],
  ['in the <place:Plaza de> las Velmas', ['place:Plaza de las Velmas']],
  ['in <place:Peru of> all', ['place:Peru of']],
  ['<person:Getty Images>', ['organization:Getty Images']],
  ['via <place:Afp>', ['organization:Afp']],
  ['the <person:President>', []],
  ['the <place:O.S.C.E.> met', ['organization:O.S.C.E.']],
  ['the <place:Velm Center> said', ['organization:Velm Center']],
  ['with <person:Ann Low>', ['person:Ann Low']],
  ['by <person:Ann Low> the Elder', ['person:Ann Low the Elder']],
  ['by <person:Ann Low> the elder sister', ['person:Ann Low']],
  ['by Ann Low / <place:Velm Courier>', ['organization:Velm Courier']],
  ['the <person:Ann Low> Prize went', []],
  ['a <person:Low> prize went', ['person:Low']],
  ['by <person:Ann Low> the Baker', ['person:Ann Low']],
  ['on the <person:Ann Low> glacier', ['place:Ann Low']],
  ['Peru and <place:the Rostov>', ['place:Rostov']],
  ['where <person:Ann Low> river guides met', ['person:Ann Low']],
])('%s', (marked, expected) => {
  const { text, spans, view } = read(marked);
  const settled = settleSpans(spans, view, { places } as unknown as NameModel);
  expect(show(settled, view, text)).toEqual(expected);
});

test('in the legend of a map a lone name among places is a place', () => {
  const { text, spans, view } = read('<place:Lima>\n\n<person:Velskiy>\n\n<place:Cusco>\n\n<place:PERU>');
  expect(show(settleLegends(spans, view), view, text)[1]).toBe('place:Velskiy');
});

test('a byline between headings stays a person', () => {
  const { text, spans, view } = read('<place:Lima> was quiet.\n\n<person:Ann Low>\n\n<place:Cusco> burned.');
  expect(show(settleLegends(spans, view), view, text)[1]).toBe('person:Ann Low');
});

test.each([
  [
    '<person:Ann Low> and <person:Bo Velm> at the <person:Low-Velm> talks',
    ['Ann Low', 'Bo Velm', 'Low', 'Velm'],
  ],
  ['<person:Ann Low> at the <person:Low-Velm> talks', ['Ann Low', 'Low-Velm']],
  ['<person:Low>, <person:Velm> and <person:Ann Low-Velm>', ['Low', 'Velm', 'Ann Low-Velm']],
])('%s', (marked, expected) => {
  const { text, spans, view } = read(marked);
  const found = splitPairs(spans, view).map(({ from, to }) => text.slice(view.start[from], view.end[to - 1]));
  expect(found).toEqual(expected);
});
