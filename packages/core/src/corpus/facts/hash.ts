/**
 * A 32-bit hash of a string (FNV-1a over its code units). Words are compared by it: a number costs a tenth of a string
 * and needs no shared table, so that articles stay independent of one another.
 */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0;
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
