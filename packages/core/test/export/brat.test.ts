import { expect, test } from 'vitest';
import { exportBrat } from '../../src/export/brat.ts';
import { annotated, mark, odd, oddArticle } from './annotated.ts';

const { files } = exportBrat([oddArticle]);
const file = (ending: string): string => files.find(({ path }) => path.endsWith(ending))!.text;

/** Reads standoff by the rules that brat publishes, and throws where it would. */
function readAnn(ann: string, text: string): string[] {
  const points = [...text];
  const ids = new Set<string>();
  return ann
    .split('\n')
    .slice(0, -1)
    .map((line) => {
      const [id, data, tail] = line.split('\t') as [string, string, string | undefined];
      if (!/^[TAN#]\d+$/.test(id)) throw new Error(`bad id: ${line}`);
      if (ids.has(id)) throw new Error(`id twice: ${id}`);
      ids.add(id);
      if (id.startsWith('T')) return readBound(points, data, tail!);
      const target = data.split(' ')[1]!;
      if (!ids.has(target)) throw new Error(`unknown target: ${line}`);
      if (id.startsWith('N') && !/^Reference T\d+ [^\s:]+:\S+$/.test(data))
        throw new Error(`bad reference: ${line}`);
      return `${id[0]} ${data.split(' ')[0]}`;
    });
}

function readBound(points: readonly string[], data: string, tail: string): string {
  const [type] = data.split(' ') as [string];
  const fragments = data
    .slice(type.length + 1)
    .split(';')
    .map((each) => each.split(' ').map(Number) as [number, number]);
  let before = -1;
  for (const [start, end] of fragments) {
    if (!(before < start && start < end && end <= points.length))
      throw new Error(`fragments out of order: ${data}`);
    before = end;
  }
  const covered = fragments.map(([start, end]) => points.slice(start, end).join(''));
  if (covered.some((each) => each.includes('\n')))
    throw new Error(`a fragment runs over a line end: ${data}`);
  if (covered.join(' ') !== tail) throw new Error(`text differs: ${covered.join(' ')} / ${tail}`);
  return `${type} ${tail}`;
}

test('brat reads what is written', () => {
  expect(readAnn(file('.ann'), file('.txt'))).toEqual([
    'Place Russia',
    '# AnnotatorNotes',
    'Figure 100,000',
    'A Hedge',
    '# AnnotatorNotes',
    'Organization 𝔘krainian\u00a0men',
    '# AnnotatorNotes',
    'Boilerplate met Ms. Sherman.',
    '# AnnotatorNotes',
    'Person Sherman',
    '# AnnotatorNotes',
    'Organization =SUM(“5”)',
    '# AnnotatorNotes',
    'Figure 2–3 miles',
    '# AnnotatorNotes',
  ]);
});

test('the text beside it has LF, and the types are configured', () => {
  expect(file('.txt')).toBe(odd.slice(1).replaceAll('\r\n', '\n'));
  expect(file('.conf')).toContain('[entities]\nPerson\nPlace\n');
});

test('an entity is a reference', () => {
  const text = 'Sherman spoke';
  const [one] = annotated(text, [mark(text, 'person', 'Sherman')]).annotations;
  const article = annotated(text, [
    { ...one!, entity: { id: 'person:wendy sherman', name: 'Wendy\nSherman' } },
  ]);
  const ann = exportBrat([article]).files[1]!.text;
  expect(readAnn(ann, text)).toContain('N Reference');
  expect(ann).toContain('N1\tReference T1 Tickmark:person:wendy_sherman\tWendy Sherman\n');
});
