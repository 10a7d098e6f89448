import type { Issue } from '../model/issue.ts';

/** Text out of bytes, with what had to be guessed; `text` is null where the bytes are not text. */
export interface Decoded {
  readonly text: string | null;
  readonly issues: readonly Issue[];
}

/**
 * Decodes any bytes: UTF-8 and UTF-16 by mark or by form, else Windows-1252 (a superset of Latin-1), which is a guess
 * and reported. A byte order mark stays in the text, so that offsets are those of the file as read.
 */
export function decode(bytes: Uint8Array, path: string): Decoded {
  if (bytes.length === 0) return { text: '', issues: [{ code: 'empty', path }] };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs('utf-16le', bytes, []);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs('utf-16be', bytes, []);
  const nul = bytes.indexOf(0);
  if (nul >= 0) return decodeWithNul(bytes, nul, path);
  const utf8 = decodeStrictly(bytes);
  if (utf8 !== null) return { text: utf8, issues: [] };
  const control = firstBinaryControl(bytes);
  if (control >= 0) return { text: null, issues: [{ code: 'binary', path, firstByte: control }] };
  if (isMostlyUtf8(bytes)) return decodeAs('utf-8', bytes, [invalidBytes(bytes, path)]);
  return decodeAs('windows-1252', bytes, [{ code: 'encoding-guessed', path, encoding: 'windows-1252' }]);
}

/** UTF-16 without a mark has a NUL in every other byte of Latin text; any other NUL means binary. */
function decodeWithNul(bytes: Uint8Array, nul: number, path: string): Decoded {
  const encoding = utf16Form(bytes);
  if (encoding === null) return { text: null, issues: [{ code: 'binary', path, firstByte: nul }] };
  return decodeAs(encoding, bytes, [{ code: 'encoding-guessed', path, encoding }]);
}

function utf16Form(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = Math.min(bytes.length & ~1, 4096);
  let even = 0;
  let odd = 0;
  for (let i = 0; i < sample; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
    if (bytes[i] === 0 ? isBinaryControl(bytes[i + 1]!) : bytes[i + 1] === 0 && isBinaryControl(bytes[i]!))
      return null;
  }
  const half = sample / 2;
  if (half > 0 && odd > half * 0.7 && even === 0) return 'utf-16le';
  if (half > 0 && even > half * 0.7 && odd === 0) return 'utf-16be';
  return null;
}

function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // The decoder's only way to say that the bytes are not UTF-8.
    return null;
  }
}

function decodeAs(encoding: string, bytes: Uint8Array, issues: readonly Issue[]): Decoded {
  return { text: new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes), issues };
}

/** Control characters that no text has: anything below a space but tab, line feed, form feed, return, escape, backspace. */
function firstBinaryControl(bytes: Uint8Array): number {
  const limit = Math.min(bytes.length, 65_536);
  for (let i = 0; i < limit; i++) {
    if (isBinaryControl(bytes[i]!)) return i;
  }
  return -1;
}

function isBinaryControl(byte: number): boolean {
  return byte < 8 || (byte > 13 && byte < 27);
}

/** Whether far more bytes form UTF-8 sequences than break them: then the odd ones are damage, not another encoding. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const { valid, invalid } = countSequences(bytes);
  return valid > 3 * invalid;
}

function invalidBytes(bytes: Uint8Array, path: string): Issue {
  const { invalid, firstInvalid } = countSequences(bytes);
  return { code: 'invalid-bytes', path, count: invalid, firstByte: firstInvalid };
}

function countSequences(bytes: Uint8Array): { valid: number; invalid: number; firstInvalid: number } {
  let valid = 0;
  let invalid = 0;
  let firstInvalid = -1;
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i]! < 0x80) continue;
    const length = sequenceLength(bytes, i);
    if (length > 1) {
      valid++;
      i += length - 1;
    } else {
      invalid++;
      if (firstInvalid < 0) firstInvalid = i;
    }
  }
  return { valid, invalid, firstInvalid };
}

/** Length of the UTF-8 sequence at `i`, 0 where it is broken: cut off, overlong, a surrogate, beyond Unicode (RFC 3629). */
function sequenceLength(bytes: Uint8Array, i: number): number {
  const lead = bytes[i]!;
  const length = lead >= 0xf5 ? 0 : lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
  for (let k = 1; k < length; k++) {
    const next = bytes[i + k];
    if (next === undefined || (next & 0xc0) !== 0x80) return 0;
  }
  const second = bytes[i + 1]!;
  if ((lead === 0xe0 && second < 0xa0) || (lead === 0xed && second >= 0xa0)) return 0;
  if ((lead === 0xf0 && second < 0x90) || (lead === 0xf4 && second >= 0x90)) return 0;
  return length;
}
