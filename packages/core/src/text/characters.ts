/**
 * Classes of characters. ASCII is told apart by number: nearly all text is, and the first use of a class of Unicode in a
 * regular expression costs as much as reading a page.
 */
const asciiEnd = 0x80;

/** Whether a text is ASCII throughout. */
export function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= asciiEnd) return false;
  return true;
}

/** A text without the accents of its letters: `Sao` for `São`. */
export function withoutAccents(text: string): string {
  return isAscii(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, '');
}

/** Whether a character, or the first of a word, is an upper-case letter. */
export function isUpper(char: string): boolean {
  const code = char.charCodeAt(0);
  return code < asciiEnd ? code >= 0x41 && code <= 0x5a : !isQuoteOrDash(code) && /^\p{Lu}/u.test(char);
}

/** Whether a character, or the first of a word, is a lower-case letter. */
export function isLower(char: string): boolean {
  const code = char.charCodeAt(0);
  return code < asciiEnd ? code >= 0x61 && code <= 0x7a : !isQuoteOrDash(code) && /^\p{Ll}/u.test(char);
}

/** Whether a character, or the first of a word, is a letter of any script. */
export function isLetter(char: string): boolean {
  const code = char.charCodeAt(0);
  if (code < asciiEnd) return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
  return !isQuoteOrDash(code) && /^\p{L}/u.test(char);
}

/** Whether a character is a decimal digit of any script. */
export function isDigit(char: string): boolean {
  const code = char.charCodeAt(0);
  return code < asciiEnd ? code >= 0x30 && code <= 0x39 : !isQuoteOrDash(code) && /^\p{Nd}/u.test(char);
}

/** General punctuation: what is most often not ASCII in English. */
function isQuoteOrDash(code: number): boolean {
  return code >= 0x2010 && code <= 0x203f;
}
