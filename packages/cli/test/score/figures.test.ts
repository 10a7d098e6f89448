import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { scoreHardFigures } from '../../src/score/figures-hard.ts';
import { scoreNewsquant, scoreSpecification } from '../../src/score/figures-newsquant.ts';
import type { Metric } from '../../src/score/metric.ts';

const folder = mkdtempSync(join(tmpdir(), 'tickmark-score-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The metrics of cases, by name. */
function metrics(
  score: (path: string) => readonly Metric[],
  cases: readonly object[],
): Readonly<Record<string, Metric>> {
  const path = join(folder, 'cases.jsonl');
  writeFileSync(path, cases.map((example, i) => JSON.stringify({ id: `${i}`, ...example })).join('\n'));
  return Object.fromEntries(score(path).map((metric) => [metric.name, metric]));
}

const goats = { start: 9, end: 11, text: '40', value: 40, unit: null, item: 'goats', hedge: 'at_least' };

test('a whole sentence is right when every figure is and none is false', () => {
  const cases = [
    { text: 'At least 40 goats died.', figures: [goats] },
    { text: 'At least 40 goats died.', figures: [{ ...goats, hedge: null }] },
    { text: 'At least 40 goats died on 3 hills.', figures: [goats] },
  ];
  const found = metrics(scoreHardFigures, cases);
  expect(found['whole sentences']).toMatchObject({ right: 1, of: 3 });
  expect(found['figure (overlap)']).toMatchObject({ tp: 3, fp: 1, fn: 0 });
  expect(found['figure hedge']).toMatchObject({ right: 2, of: 3 });
});

test('NewsQuant counts "one of the best" and ranges between the ends of a change', () => {
  const one = { text: 'It is one of the best cars.', figures: [{ start: 6, end: 9, value: 1, unit: 'car' }] };
  const range = {
    text: 'Sales rose from 5 to 9 percent.',
    figures: [{ min: 5, max: 9, unit: 'percentage' }],
  };
  const found = metrics(scoreNewsquant, [one, range]);
  expect(found['value, NewsQuant conventions']).toMatchObject({ tp: 2, fp: 0, fn: 0 });
  expect(found['value, own conventions']).toMatchObject({ tp: 0, fp: 2, fn: 2 });
  expect(found['value, own, without "one"']).toMatchObject({ tp: 0, fp: 2, fn: 1 });
});

test('one value serves one expected figure when counted one to one', () => {
  const twice = [
    { value: 5, unit: 'mile' },
    { value: 5, unit: 'kilometre' },
  ];
  const found = metrics(scoreNewsquant, [{ text: 'They walked 5 miles and slept.', figures: twice }]);
  expect(found['value, one to one']).toMatchObject({ tp: 1, fp: 0, fn: 1 });
});

test('specifications write values as text', () => {
  const found = metrics(scoreSpecification, [{ text: 'It fell 12%.', figures: [{ value: '12%' }] }]);
  expect(found.value).toMatchObject({ tp: 1, fp: 0, fn: 0 });
});
