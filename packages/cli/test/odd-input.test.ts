import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOf, type Ran, tickmark } from './run.ts';

/** Annotates one file of these bytes as JSON lines, and checks that every quote is the text at its span. */
async function annotate(
  bytes: string | Uint8Array,
  text: string,
  name = 'a.txt',
): Promise<Ran & { heads: unknown[] }> {
  const ran = await tickmark(['annotate', '.', '-f', 'jsonl'], { cwd: folderOf({ [name]: bytes }) });
  const records = ran.out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
  for (const { annotations } of records) {
    for (const { start, end, quote } of annotations) expect(quote).toBe(text.slice(start, end));
  }
  return { ...ran, heads: records.map(({ article }) => article) };
}

const sentence = 'About 7,000 people left Kraków on Monday, Ms. Low said.';
const latin1 = Uint8Array.from(sentence, (char) => char.charCodeAt(0));
const utf16le = new Uint8Array([
  0xff,
  0xfe,
  ...Array.from(sentence).flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
]);
const utf16be = new Uint8Array([
  0xfe,
  0xff,
  ...Array.from(sentence).flatMap((c) => [c.charCodeAt(0) >> 8, c.charCodeAt(0) & 255]),
]);

test.each([
  ['UTF-8', sentence, sentence, 0, ''],
  ['a byte order mark', `\ufeff${sentence}`, `\ufeff${sentence}`, 0, ''],
  ['UTF-16 LE', utf16le, `\ufeff${sentence}`, 0, ''],
  ['UTF-16 BE', utf16be, `\ufeff${sentence}`, 0, ''],
  ['Latin-1', latin1, sentence, 0, 'a.txt: not UTF-8; read as windows-1252'],
  ['CRLF and an emoji', `🌍 ${sentence}\r\n🌍`, `🌍 ${sentence}\r\n🌍`, 0, ''],
  [
    'NBSP and combining marks',
    `Krako\u0301w\u00a0has 7\u00a0000 people.`,
    `Krako\u0301w\u00a0has 7\u00a0000 people.`,
    0,
    '',
  ],
  ['nothing', '', '', 0, 'a.txt: empty'],
  ['only white space', ' \r\n\t', ' \r\n\t', 0, ''],
])('%s is read', async (_, bytes, text, exit, said) => {
  const ran = await annotate(bytes, text);
  expect(ran.exit).toBe(exit);
  expect(ran.heads).toMatchObject([{ path: 'a.txt', length: text.length }]);
  expect(ran.err).toBe(said === '' ? '' : `tickmark: ${said}\n`);
});

test.each([
  [
    'a picture',
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
    'not a text file (control byte at 8)',
  ],
  ['a NUL in a text', new TextEncoder().encode('abc\u0000def'), 'not a text file (control byte at 3)'],
])('%s is refused with a reason', async (_, bytes, reason) => {
  const ran = await annotate(bytes, '');
  expect(ran).toMatchObject({ exit: 2, out: '', err: `tickmark: a.txt: ${reason}; left out\n` });
});

test.runIf(process.platform === 'linux')('an unreadable file is reported and the rest goes on', async () => {
  const cwd = folderOf({ 'a.txt': sentence });
  symlinkSync('/proc/self/mem', join(cwd, 'b.txt'));
  const { exit, out, err } = await tickmark(['annotate', '.', '-f', 'jsonl'], { cwd });
  expect(exit).toBe(2);
  expect(out.split('\n')).toHaveLength(2);
  expect(err).toMatch(/^tickmark: b\.txt: could not be read: [^\n]+\n$/);
});

test('a path with control characters is harmless in text and exact in JSON', async () => {
  const name = 'a\u001b[31m\nb.txt';
  const cwd = folderOf({ [name]: sentence });
  const { out } = await tickmark(['annotate', '.'], { cwd });
  expect(out.split('\n')[0]).toMatch(/^a␛\[31m b\.txt/);
  const { heads } = await annotate(sentence, sentence, name);
  expect(heads).toMatchObject([{ path: name }]);
});

test('control characters in an article never reach the terminal', async () => {
  const text = `\u001b]0;owned\u0007About 7,000 people\u009b31m left \u202eKraków, Ms. Low said.`;
  const cwd = folderOf({ 'a.txt': text, 'b.txt': text });
  for (const command of ['annotate', 'facts', 'entities', 'duplicates']) {
    for (const format of ['text', 'json', 'jsonl']) {
      const { out } = await tickmark([command, '.', '-f', format], { cwd });
      expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    }
  }
});
