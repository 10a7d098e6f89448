import { expect, test } from 'vitest';
import { articleFromText } from '../../src/index.ts';
import { dateIn, languageOf } from '../../src/text/metadata.ts';

test.each([
  ['en', 'The mayor said that the bridge was closed and that the repair of it would take a week.'],
  ['fr', 'Le maire a dit que le pont est fermé et que les travaux dans la ville durent pour une semaine.'],
  ['de', 'Der Bürgermeister sagte, die Brücke ist gesperrt und das Werk ist mit der Reparatur nicht fertig.'],
  ['es', 'El alcalde dijo que el puente se cerró y que las obras en la ciudad son para una semana.'],
  ['und', '100 200 300'],
])('tells %s', (language, text) => {
  expect(languageOf(text)).toBe(language);
});

test.each([
  [' date 2026-03-09 ', '2026-03-09'],
  ['Published March 9, 2026', '2026-03-09'],
  ['9 Mar. 2026', '2026-03-09'],
  ['2026-13-09', null],
  ['2026-02-30', null],
  ['31 June 2026', null],
  ['February 29, 2024', '2024-02-29'],
  ['29 Feb 1900', null],
  ['1 Jan 1499', null],
  ['March of the nine', null],
])('%s is %s', (line, date) => {
  expect(dateIn(line)).toBe(date);
});

test.each([
  ['Ferry strike ends in Lisbon\n\nPassengers were relieved.', 'Ferry strike ends in Lisbon'],
  ['2026-03-09\n\nTalks with the U.S.\n\nThey went on.', 'Talks with the U.S.'],
  ['It rained all day long.', null],
])('title and date of %j', (text, title) => {
  expect(articleFromText(text, { path: 'a.txt' }).title).toBe(title);
});
