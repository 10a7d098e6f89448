import { isDigit, isLetter, isUpper } from '../text/characters.ts';

/** What a word looks like. */
export const Shape = {
  lower: 0,
  capital: 1,
  upper: 2,
  mixed: 3,
  initial: 4,
  acronym: 5,
  number: 6,
  sign: 7,
  letter: 8,
  code: 9,
} as const;

/** What a form looks like, given what it is in lower case. */
export function shapeOf(form: string, small: string): number {
  let letters = 0;
  let capitals = 0;
  let digits = 0;
  for (const char of form) {
    if (isDigit(char)) digits++;
    else if (isLetter(char)) letters++;
    if (isUpper(char)) capitals++;
  }
  if (letters === 0) return digits > 0 ? Shape.number : Shape.sign;
  if (form === small) return Shape.lower;
  if (form.includes('.') && /^(\p{Lu}\.)+\p{Lu}?\.?$/u.test(form))
    return form.length === 2 ? Shape.initial : Shape.acronym;
  if (digits > 0) return Shape.code;
  if (form.length === 1) return Shape.letter;
  if (form === form.toUpperCase()) return Shape.upper;
  return capitals === 1 && isUpper(form) ? Shape.capital : Shape.mixed;
}

/** The shape with runs folded: `McDonald` is `XxXx`, `U.S.` is `X.X.`. */
export function patternOf(form: string): string {
  let pattern = '';
  for (const char of form.slice(0, 24)) {
    const lower = char.toLowerCase();
    const sign = isDigit(char) ? '0' : char !== lower ? 'X' : char === char.toUpperCase() ? char : 'x';
    if (!pattern.endsWith(sign)) pattern += sign;
  }
  return pattern;
}
