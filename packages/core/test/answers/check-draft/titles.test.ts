import { describe, expect, test } from 'vitest';
import { namesOffice, titlesClash } from '../../../src/answers/check-draft/titles.ts';

describe('a title contradicts the sources', () => {
  test.each([
    ['foreign minister', ['deputy transport minister']],
    ['mayor', ['governor']],
    ['president', ['foreign minister', 'minister']],
    ['governor', ['the mayor of the town', 'mayor']],
  ])('%s beside %j', (draft, sources) => {
    expect(titlesClash(draft, sources)).toBe(true);
  });
});

describe('a title goes with the sources', () => {
  test.each([
    ['minister', ['foreign minister']],
    ['foreign minister', ['minister']],
    ['Foreign Minister', ['foreign minister']],
    ['deputy transport minister', ['deputy minister', 'minister']],
    ['mayor', ['governor', 'mayor']],
    ['former mayor', ['governor']],
    ['mayor', ['former governor']],
    ['poet', ['mayor']],
    ['mayor', ['poet']],
    ['mayor', []],
  ])('%s beside %j', (draft, sources) => {
    expect(titlesClash(draft, sources)).toBe(false);
  });
});

test.each([
  ['mayor', true],
  ['the deputy foreign minister', true],
  ['poet', false],
  ['Ms.', false],
  ['former mayor', false],
  ['', false],
])('%j names an office: %s', (title, expected) => {
  expect(namesOffice(title)).toBe(expected);
});
