import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readArticle } from '../../src/index.ts';
import { decode } from '../../src/text/decode.ts';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'latin-1';

/** The bytes of a text of the Basic Multilingual Plane in an encoding. */
function bytesOf(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const codes = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
  if (encoding === 'latin-1') return Uint8Array.from(codes);
  return Uint8Array.from(
    codes.flatMap((code) => (encoding === 'utf-16le' ? [code & 255, code >> 8] : [code >> 8, code & 255])),
  );
}

/** The text of some bytes and the codes of what was wrong with them. */
function read(bytes: Uint8Array): readonly [string | null, readonly string[]] {
  const { text, issues } = decode(bytes, 'a.txt');
  return [text, issues.map(({ code }) => code)];
}

const news = 'The café sold 40 éclairs on Monday.\n';
const marked = `\uFEFF${news}`;

test.each<[string, Encoding, string, readonly string[]]>([
  ['UTF-8', 'utf-8', news, []],
  ['UTF-8 with a mark', 'utf-8', marked, []],
  ['UTF-16 LE with a mark', 'utf-16le', marked, []],
  ['UTF-16 BE with a mark', 'utf-16be', marked, []],
  ['UTF-16 LE without one', 'utf-16le', news, ['encoding-guessed']],
  ['UTF-16 BE without one', 'utf-16be', news, ['encoding-guessed']],
  ['Latin-1', 'latin-1', news, ['encoding-guessed']],
  ['plain ASCII', 'latin-1', 'Forty boats.', []],
])('%s is read, offsets are those of the text', (_, encoding, text, issues) => {
  expect(read(bytesOf(text, encoding))).toEqual([text, issues]);
});

test('curly quotation marks and the euro of Windows-1252 are read as such', () => {
  expect(read(Uint8Array.of(0x93, 0x80, 0x35, 0x94, 0x20, 0x6f))).toEqual(['“€5” o', ['encoding-guessed']]);
});

test.each([
  ['a NUL amid text', [0x61, 0x62, 0x00, 0x63, 0x64, 0x65], 2],
  ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00], 8],
  ['a control character amid bytes that are not UTF-8', [0xe9, 0x61, 0x01, 0x62], 2],
])('%s is not text, and the first such byte is named', (_, bytes, firstByte) => {
  expect(decode(Uint8Array.from(bytes), 'a.txt')).toEqual({
    text: null,
    issues: [{ code: 'binary', path: 'a.txt', firstByte }],
  });
});

test('UTF-8 with a broken sequence stays UTF-8; what is broken is counted', () => {
  const good = [...bytesOf('éüßñ ', 'utf-8')];
  const { text, issues } = decode(Uint8Array.from([...good, 0xc3, 0x20, ...good]), 'a.txt');
  expect(text).toBe('éüßñ \uFFFD éüßñ ');
  expect(issues).toEqual([{ code: 'invalid-bytes', path: 'a.txt', count: 1, firstByte: good.length }]);
});

test.each([
  ['an overlong form', [0xc0, 0xaf]],
  ['a lone continuation', [0x80]],
  ['a lead beyond Unicode', [0xf5, 0x80, 0x80, 0x80]],
  ['a sequence that the end cuts off', [0xe2, 0x82]],
  ['an overlong form of three bytes', [0xe0, 0x80, 0xaf]],
  ['an overlong form of four bytes', [0xf0, 0x8f, 0xbf, 0xbf]],
  ['a half of a surrogate pair', [0xed, 0xa0, 0xbd]],
  ['a code point beyond the last', [0xf4, 0x90, 0x80, 0x80]],
])('%s counts as broken', (_, bytes) => {
  const good = bytesOf('é'.repeat(20), 'utf-8');
  const { text, issues } = decode(Uint8Array.from([...good, ...bytes]), 'a.txt');
  expect(text).toMatch(/^é{20}\uFFFD+$/u);
  expect(issues).toMatchObject([{ code: 'invalid-bytes', firstByte: 40 }]);
});

test('what counts as broken is what the decoder of the platform replaces', () => {
  const lead = fc.constantFrom(0x41, 0x80, 0xbf, 0xc2, 0xdf, 0xe0, 0xe1, 0xed, 0xef, 0xf0, 0xf1, 0xf4, 0xf5);
  const next = fc.constantFrom(0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf);
  const good = bytesOf('é'.repeat(400), 'utf-8');
  fc.assert(
    fc.property(fc.array(fc.oneof(lead, next), { minLength: 1, maxLength: 60 }), (bytes) => {
      const { text, issues } = decode(Uint8Array.from([...good, ...bytes]), 'a.txt');
      const first = text!.indexOf('\uFFFD');
      const before = first < 0 ? null : bytesOf(text!.slice(0, first), 'utf-8').length;
      expect(issues.map((issue) => (issue.code === 'invalid-bytes' ? issue.firstByte : issue))).toEqual(
        before === null ? [] : [before],
      );
      for (const issue of issues) expect(issue).toMatchObject({ count: expect.toSatisfy((n) => 0 < n) });
    }),
  );
});

test('no bytes are an empty text, and no article', () => {
  expect(read(new Uint8Array())).toEqual(['', ['empty']]);
  expect(readArticle(new Uint8Array([0, 1, 2]), { path: 'a.txt' }).article).toBeNull();
});

test('any text comes back from its UTF-8, any bytes give text or an issue', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
      fc.pre(!text.includes('\0'));
      expect(read(bytesOf(text, 'utf-8'))).toEqual([text, []]);
    }),
  );
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1 }), (bytes) => {
      const { text, issues } = decode(bytes, 'a.txt');
      if (text === null) expect(issues.map(({ code }) => code)).toEqual(['binary']);
      else expect(text.length).toBeGreaterThan(0);
    }),
  );
});
