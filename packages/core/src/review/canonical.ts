import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** The same plain data with all keys in alphabetical order, so that it is written in one way only. */
export function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, member]) => [key, sortKeys(member)]),
  );
}

/** An id out of content: twelve hexadecimal digits, the same for the same content everywhere. */
export function contentId(content: unknown): string {
  const bytes = new TextEncoder().encode(JSON.stringify(sortKeys(content)));
  return bytesToHex(sha256(bytes).subarray(0, 6));
}
