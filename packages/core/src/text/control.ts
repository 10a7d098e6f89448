/** Longer sequences than this no terminal knows. */
const longest = 64;

/**
 * Where a control sequence of terminals that begins at `i` ends, as in text that was copied from a log in color (`ESC [ 31 m`, ECMA-48);
 * `i` where none begins. Its numbers are none of the text.
 */
export function controlEnd(text: string, i: number): number {
  if (text.charCodeAt(i) !== 0x1b || text.charCodeAt(i + 1) !== 0x5b) return i;
  const end = Math.min(text.length, i + longest);
  for (let at = i + 2; at < end; at++) {
    const code = text.charCodeAt(at);
    if (0x40 <= code && code <= 0x7e) return at + 1;
    if (code < 0x20 || 0x3f < code) return i;
  }
  return i;
}
