import { expect, test } from 'vitest';
import { fullestForms } from '../../src/recognize/name-bearers.ts';

test.each([
  ['a surname follows the full name', ['Ann Low', 'Low'], ['Ann Low', 'Ann Low']],
  ['before it too', ['Low', 'Ann Low'], ['Ann Low', 'Ann Low']],
  ['the fullest form wins', ['Ann Low', 'Ann M. Low', 'Low'], ['Ann M. Low', 'Ann M. Low', 'Ann M. Low']],
  ['a first name is its bearer’s', ['Ann Low', 'Ann'], ['Ann Low', 'Ann Low']],
  ['a first name of two is nobody’s', ['Ann Low', 'Ann Velm', 'Ann'], ['Ann Low', 'Ann Velm', 'Ann']],
  ['of two the one named last', ['Ann Low', 'Bo Low', 'Low'], ['Ann Low', 'Bo Low', 'Bo Low']],
  ['before both the first', ['Low', 'Ann Low', 'Bo Low'], ['Ann Low', 'Ann Low', 'Bo Low']],
  ['initials agree', ['A. Low', 'Ann Low'], ['A. Low', 'A. Low']],
  ['an unknown name is itself', ['Velm', 'Ann Low'], ['Velm', 'Ann Low']],
  ['parent and child', ['Ann Low', 'Ann Low Jr.'], ['Ann Low', 'Ann Low Jr.']],
  ['none', [], []],
])('%s', (_, forms, expected) => expect(fullestForms(forms)).toEqual(expected));
