/** Control characters, direction overrides and line ends: what could move the cursor, hide text or break a line. */
const unsafe =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff\ufff9-\ufffb]|\p{Cs}/gu;

/**
 * Text out of a file, harmless in one line of a terminal: white space becomes a space, other control characters
 * their picture (`␛`) or code (`<U+202E>`), so that an article can neither color, move nor hide anything.
 */
export function visible(text: string): string {
  return text.replace(unsafe, (char) => {
    const code = char.charCodeAt(0);
    if (code >= 9 && code <= 13) return ' ';
    if (code < 32) return String.fromCharCode(0x2400 + code);
    if (code === 0x7f) return '\u2421';
    if (code === 0x200b || code === 0x2060 || code === 0xfeff) return '';
    if (code >= 0xd800 && code <= 0xdfff) return '\ufffd';
    if (code === 0x2028 || code === 0x2029) return ' ';
    return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
  });
}

/** Control characters above ASCII, which JSON leaves as they are and some terminals obey. */
const unsafeInJson = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** JSON that is harmless in a terminal and still the same value. */
export function jsonOf(value: unknown, indent?: number): string {
  const json = JSON.stringify(value, null, indent);
  return json.replace(unsafeInJson, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
