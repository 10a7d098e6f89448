import { isDigit } from './numeral.ts';

/** What a code unit is part of. Space and line end come last: what is below them stands in a lexeme. */
export const Class = { sign: 0, letter: 1, digit: 2, space: 3, line: 4 } as const;

/** The classes of Basic Latin, and sign for all else: what lies beyond is looked up in `classAt`. */
const latin: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code === 10 || code === 13) return Class.line;
  if (code <= 32) return Class.space;
  if (isDigit(code)) return Class.digit;
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) ? Class.letter : Class.sign;
});

/** The class of the code unit at `i`. */
export function classAt(text: string, i: number): number {
  const code = text.charCodeAt(i);
  return code < 128 ? latin[code]! : wideClass(code);
}

/** Whether a code unit is a letter of Basic Latin. */
export function isLatin(code: number): boolean {
  const letter = (code | 32) - 97;
  return letter >= 0 && letter < 26;
}

function wideClass(code: number): number {
  if (code < 0xc0) return code === 0xa0 || code === 0x85 ? Class.space : isLetterLike(code);
  if (code < 0x2000) return code === 0xd7 || code === 0xf7 ? Class.sign : Class.letter;
  if (code <= 0x200b || code === 0x202f || code === 0x205f || code === 0x3000 || code === 0xfeff)
    return Class.space;
  if (code === 0x2028 || code === 0x2029) return Class.line;
  const signs = code < 0x2c00 || (code >= 0x3001 && code < 0x3040) || code >= 0xff00;
  return signs || (code >= 0xd800 && code < 0xf900) ? Class.sign : Class.letter;
}

/** The micro sign and the raised digits of units. */
function isLetterLike(code: number): number {
  return code === 0xb5 || code === 0xb2 || code === 0xb3 ? Class.letter : Class.sign;
}
