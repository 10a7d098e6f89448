import { expect, test } from 'vitest';
import type { Exporter } from '../../src/export/exported.ts';
import {
  exportConll,
  exportDoccano,
  exportLabelStudio,
  exportProdigy,
  exportSpacy,
} from '../../src/export/tools.ts';
import { annotated, mark, odd, oddArticle } from './annotated.ts';

const quotes = oddArticle.annotations.map(({ annotation }) => annotation.quote);
const written = (exporter: Exporter): string => exporter([oddArticle]).files[0]!.text;
const points = [...odd];
const at = (start: number, end: number): string => points.slice(start, end).join('');

test('doccano: labels by code points', () => {
  const { text, label, meta } = JSON.parse(written(exportDoccano));
  expect({ text, meta }).toEqual({ text: odd, meta: { path: 'sources/a b.txt' } });
  expect(label.map(([start, end]: [number, number]) => at(start, end))).toEqual(quotes);
});

test('Prodigy: spans agree with tokens, the last one included', () => {
  const { tokens, spans } = JSON.parse(written(exportProdigy));
  expect(spans.map(({ start, end }: Record<string, number>) => at(start!, end!))).toEqual(quotes);
  for (const span of spans) {
    expect(tokens[span.token_start].start).toBe(span.start);
    expect(tokens[span.token_end].end).toBe(span.end);
  }
  for (const token of tokens) expect(at(token.start, token.end)).toBe(token.text);
});

test('spaCy: all spans in a group, those that do not overlap as entities', () => {
  const { ents, spans } = JSON.parse(written(exportSpacy));
  expect(spans.tickmark.map(({ start, end }: Record<string, number>) => at(start!, end!))).toEqual(quotes);
  expect(ents).toHaveLength(6);
});

test('Label Studio: predictions by UTF-16 in the text that stands in the task', () => {
  const [task] = JSON.parse(written(exportLabelStudio));
  expect(task.data.text).not.toContain('\r');
  for (const { value } of task.predictions[0].result) {
    expect(task.data.text.slice(value.start, value.end)).toBe(value.text);
  }
  expect(task.predictions[0].result).toHaveLength(quotes.length);
});

test('CoNLL-2003: a token a line, and what it cannot hold is told', () => {
  const text = 'Wendy Sherman saw 100,000 men. In U.S. waters.';
  const article = annotated(text, [
    mark(text, 'person', 'Wendy Sherman'),
    mark(text, 'person', 'Sherman'),
    mark(text, 'figure', '100,000'),
    mark(text, 'place', 'U.S.'),
    mark(text, 'place', 'wat'),
    mark(text, 'boilerplate', 'In U.S. waters.'),
  ]);
  const { files, losses } = exportConll([article]);
  expect(files[0]!.text.replaceAll(' -X- O ', ' ')).toBe(
    '-DOCSTART- O\n\nWendy B-PER\nSherman I-PER\nsaw O\n100,000 B-FIG\nmen O\n. O\n\nIn O\nU.S. B-LOC\nwaters O\n. O\n\n',
  );
  expect(losses).toEqual([
    { what: 'overlapping annotations', count: 1 },
    { what: 'annotations inside a word', count: 1 },
    { what: 'boilerplate', count: 1 },
  ]);
});
