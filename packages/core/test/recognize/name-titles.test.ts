import { expect, test } from 'vitest';
import { titlesOf } from '../../src/recognize/name-titles.ts';
import { viewOf } from './view.ts';

/** The titles of the person between brackets. */
function titles(marked: string): string[] {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/g, '');
  const view = viewOf(text);
  const from = view.start.indexOf(start);
  const to = view.end.indexOf(end) + 1;
  const person = { from, to, sentenceFrom: 0, sentenceTo: view.sentences[1]! };
  return titlesOf(view, person, text).map((title) => `${title.kind}: ${title.text}`);
}

test.each([
  ['He met Mr. [Low] there.', ['honorific: Mr.']],
  ['Deputy Foreign Minister [Ann B. Low] spoke.', ['role: Deputy Foreign Minister']],
  ['U.S. Deputy Secretary of State [Ann Low] spoke.', ['role: Deputy Secretary of State']],
  ['Under Secretary of State [Ann Low] spoke.', ['role: Under Secretary of State']],
  ['the Department of Justice under Attorney General [Ann Low] said', ['role: Attorney General']],
  ['the Under-Secretary [Ann Low] said', ['role: Under-Secretary']],
  ['President [Ann Low] of Peru spoke.', ['role: President']],
  ['Lt. Gen. [Ann Low] spoke.', ['role: Lt. Gen.']],
  ['the former Soviet leader [Ann Low] spoke.', ['role: leader']],
  ['[Ann Low], a Peruvian deputy foreign minister, spoke.', ['role: deputy foreign minister']],
  ['[Ann Low], acting director of the museum, spoke.', ['role: acting director']],
  ['The deputy foreign minister, [Ann Low], was quoted.', ['role: deputy foreign minister']],
  ['Peru’s chief negotiator, [Ann Low], left.', ['role: chief negotiator']],
  ['NATO secretary-general [Ann Low] left.', ['role: secretary-general']],
  ['the White House national security adviser [Ann Low] said', ['role: national security adviser']],
  ['A farmer from Lyon, [Ann Low], left.', []],
  ['[Ann Low], president Dee said', []],
  ['They saw [Ann Low] leave.', []],
])('%s', (marked, expected) => {
  expect(titles(marked)).toEqual(expected);
});
