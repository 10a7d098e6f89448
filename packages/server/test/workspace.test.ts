import { beforeEach, expect, test } from 'vitest';
import { factRows } from '../src/features/overview.ts';
import type { IndexState } from '../src/workspace.ts';
import { type Desk, deskOf } from './support/desk.ts';

const files = {
  'a.txt': 'Ferry strike\n\nMore than 3,000 passengers waited in Lisbon on Monday, Anna Brandt said.\n',
  'b.txt': 'Port closed\n\nAbout 3,000 passengers waited in Lisbon on Monday.\n',
  'notes/story.md': '# A draft\n\nAbout 40 passengers waited.\n',
};
let desk: Desk;
beforeEach(async () => {
  desk = await deskOf(files);
});

const paths = () => [...desk.workspace.corpus.analyses.keys()].toSorted();
const read = (name: string) => desk.workspace.corpus.analyses.get(name)?.article.text;

test('sources are in the corpus, drafts are not', () => {
  expect(paths()).toEqual(['a.txt', 'b.txt']);
  expect(desk.workspace.sourceUris()).toEqual([desk.uri('a.txt'), desk.uri('b.txt')]);
});

test('a new file, a changed one and one that went', async () => {
  desk.files.set('c.txt', 'Nearly 40 boats lay off Lisbon.');
  await desk.workspace.fileChanged(desk.uri('c.txt'));
  desk.files.set('b.txt', 'Nobody waited.');
  await desk.workspace.fileChanged(desk.uri('b.txt'));
  expect([paths(), read('b.txt')]).toEqual([['a.txt', 'b.txt', 'c.txt'], 'Nobody waited.']);
  desk.workspace.fileDeleted(desk.uri('a.txt'));
  expect(paths()).toEqual(['b.txt', 'c.txt']);
});

test('a file that is open is what the editor shows until it is closed', async () => {
  desk.open('a.txt', 'Nobody waited.');
  await desk.rest();
  expect(read('a.txt')).toBe('Nobody waited.');
  desk.files.set('a.txt', 'Everybody waited.');
  await desk.workspace.fileChanged(desk.uri('a.txt'));
  expect(read('a.txt')).toBe('Nobody waited.');
  desk.workspace.closeDocument(desk.uri('a.txt'));
  await new Promise((resolve) => setTimeout(resolve));
  expect(read('a.txt')).toBe('Everybody waited.');
});

test('reading all anew forgets what is no longer there, and says how far it is', async () => {
  desk.files.delete('b.txt');
  const heard: IndexState[] = [];
  await desk.workspace.indexAll(
    (state) => heard.push(state),
    () => false,
  );
  expect(paths()).toEqual(['a.txt']);
  expect(heard[0]).toEqual({ state: 'indexing', indexed: 0, total: 1 });
  expect(heard.at(-1)).toEqual({ state: 'ready', indexed: 1, total: 1 });
});

test('a sidecar that somebody else writes holds at once, and its end, too', async () => {
  const other = await deskOf(files);
  const said = { ...other.workspace.deciding.signature(), reach: 'here' as const };
  const span = { start: files['a.txt'].indexOf('3,000'), end: files['a.txt'].indexOf('3,000') + 5 };
  await other.workspace.deciding.decide(other.uri('a.txt'), [
    { ...said, span, verdict: { action: 'reject', kind: 'figure' } },
  ]);
  const figures = () => desk.workspace.corpus.analyses.get('a.txt')!.figures.length;
  expect(figures()).toBe(1);
  desk.files.set('a.txt.tick.json', other.files.get('a.txt.tick.json')!);
  await desk.workspace.fileChanged(desk.uri('a.txt.tick.json'));
  expect(figures()).toBe(0);
  desk.files.delete('a.txt.tick.json');
  await desk.workspace.fileChanged(desk.uri('a.txt.tick.json'));
  expect(figures()).toBe(1);
});

test('the configuration of a folder chooses its sources', async () => {
  desk.files.set('tickmark.config.json', '{"sources": ["b.txt"]}');
  await desk.workspace.configure(desk.workspace.layout.folders, { sources: ['a.txt'] });
  await desk.index();
  expect(paths()).toEqual(['b.txt']);
});

test('the facts are the same, whether files come one by one or all at once', async () => {
  const slow = await deskOf({});
  for (const [name, text] of Object.entries(files).toReversed()) {
    slow.files.set(name, text);
    await slow.workspace.fileChanged(slow.uri(name));
  }
  expect(factRows(slow.workspace)).toEqual(factRows(desk.workspace));
  expect(factRows(desk.workspace).length).toBeGreaterThan(0);
});
