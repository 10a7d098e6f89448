/** FNV-1a of nothing: where a hash begins. */
export const emptyHash: number = 0x811c9dc5 | 0;

const prime = 0x01000193;

/** A hash and one more value (FNV-1a): the same number in every engine. */
export function hashNext(hash: number, value: number): number {
  return Math.imul(hash ^ value, prime);
}

/**
 * A 32-bit hash of a text or a part of it (FNV-1a over its code units): a part has that of the same string. Words are compared
 * by it: a number costs a tenth of a string and needs no shared table, so that articles stay independent of one another.
 */
export function hashOf(text: string, start = 0, end: number = text.length): number {
  let hash = emptyHash;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), prime);
  return hash;
}

/** A 32-bit hash of two hashes; their order counts. */
export function combine(a: number, b: number): number {
  let hash = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15) ^ b, 0xc2b2ae35);
  return (hash ^ (hash >>> 13)) | 0;
}

/** Twelve hexadecimal digits that name a string: enough that a million ids do not meet. */
export function nameOf(text: string): string {
  const first = hashOf(text) >>> 0;
  const second = combine(hashOf(`${text.length}:${text}`), first) >>> 0;
  return first.toString(16).padStart(8, '0') + (second & 0xffff).toString(16).padStart(4, '0');
}
