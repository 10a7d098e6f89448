import { beforeEach, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { annotationAt, locationOf, viewOf } from '../src/view.ts';
import { type Desk, deskOf } from './support/desk.ts';

const text = 'Ferry strike 🚢\r\n\r\nMore than 3,000 passengers waited in Lisbon on Monday.\r\n';
let desk: Desk;
beforeEach(async () => {
  desk = await deskOf({ 'a.txt': text });
});

/** The view of the article, and the span of these words in it. */
function seen(words: string) {
  const view = viewOf(desk.workspace, desk.uri('a.txt'))!;
  const start = view.analysis.article.text.indexOf(words);
  return { view, span: { start, end: start + words.length } };
}

/** Types into the open document, as the editor tells it. */
function type(at: number, words: string): void {
  const uri = desk.uri('a.txt');
  const { document } = desk.workspace.open.get(uri)!;
  const now = document.getText().slice(0, at) + words + document.getText().slice(at);
  const next = TextDocument.create(uri, 'plaintext', document.version + 1, now);
  desk.workspace.changeDocument(next, [{ start: at, end: at, length: words.length }]);
}

test.each(['3,000', 'Lisbon', '🚢'])('%s goes to the screen and back', (words) => {
  const { view, span } = seen(words);
  const range = view.toRange(span)!;
  expect(range).toEqual(desk.range('a.txt', words));
  expect([view.toOffset(range.start), view.toOffset(range.end)]).toEqual([span.start, span.end]);
});

test('what stands behind typed words moves, and what they were typed into is gone', () => {
  desk.open('a.txt');
  type(text.indexOf('passengers'), 'cold ');
  type(text.indexOf('3,000') + 2, '9');
  expect(seen('Lisbon').view.toRange(seen('Lisbon').span)).toEqual(desk.range('a.txt', 'Lisbon'));
  expect(seen('3,000').view.toRange(seen('3,000').span)).toBeNull();
  expect(seen('x').view.toOffset(desk.at('a.txt', 'old pass'))).toBeNull();
});

test('after a rest the new text is what is seen', async () => {
  desk.open('a.txt');
  type(text.indexOf('3,000'), '1');
  await desk.rest();
  const { view, span } = seen('13,000');
  expect(annotationAt(view, span.start)?.annotation.quote).toBe('13,000');
});

test('the narrowest annotation is the one at a place, ends included; between them is none', () => {
  const { view, span } = seen('3,000');
  const quoteAt = (offset: number) => annotationAt(view, offset)?.annotation.quote;
  expect([quoteAt(span.start), quoteAt(span.end), quoteAt(seen('waited').span.start)]).toEqual([
    '3,000',
    '3,000',
    undefined,
  ]);
});

test('what is not there has no view and no place', () => {
  expect(viewOf(desk.workspace, desk.uri('gone.txt'))).toBeNull();
  expect(locationOf(desk.workspace, 'gone.txt', { start: 0, end: 1 })).toBeNull();
});

test('a draft sees the sources, and its own figures know no fact', async () => {
  desk = await deskOf({ 'a.txt': text, 'b.txt': text.replace('More than', 'About') });
  desk.open('story.md', 'More than 3,000 passengers waited in Lisbon.');
  const view = viewOf(desk.workspace, desk.uri('story.md'))!;
  expect(view.role).toBe('draft');
  expect(view.corpus.analyses.size).toBe(2);
  expect(view.annotations.every(({ fact, entity }) => fact === null && entity === null)).toBe(true);
});
