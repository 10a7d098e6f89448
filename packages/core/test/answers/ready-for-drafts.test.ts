import { expect, test } from 'vitest';
import {
  analyze,
  articleFromText,
  checkDraft,
  completeAt,
  createCorpus,
  readyForDrafts,
} from '../../src/index.ts';
import { loadNameModel } from '../../src/node/index.ts';
import { draftFromText } from '../../src/text/draft.ts';

const model = loadNameModel();
const corpus = () =>
  createCorpus(
    ['a', 'b', 'c'].map((name, i) =>
      analyze(
        articleFromText(
          `Ferry strike\n\nAbout ${i + 3},000 passengers waited in the port of Lisbon on Monday, said Anna Brandt, the harbour master.\n`,
          { path: `${name}.txt` },
        ),
        model,
      ),
    ),
  );
const text =
  'Some 3,000 passengers waited in the port of Lisbon, said Ana Brandt. Then 70 ships left Trieste.';
const draft = analyze(draftFromText(text, { path: 'draft.md' }), model);

test('a corpus made ready in steps answers as one that was not', () => {
  const [ready, cold] = [corpus(), corpus()];
  const steps = readyForDrafts(ready);
  let count = 0;
  while (steps.next().done !== true) count++;
  expect(count).toBeGreaterThan(10);
  expect(checkDraft(ready, draft)).toEqual(checkDraft(cold, draft));
  for (const typed of ['An', '3', 'Lis'])
    expect(completeAt(ready, `${text} ${typed}`)).toEqual(completeAt(cold, `${text} ${typed}`));
});

test('what is asked between the steps is answered at once, and the same', () => {
  const [ready, cold] = [corpus(), corpus()];
  const steps = readyForDrafts(ready);
  for (let i = 0; i < 4; i++) steps.next();
  expect(checkDraft(ready, draft)).toEqual(checkDraft(cold, draft));
  expect(completeAt(ready, `${text} An`)).toEqual(completeAt(cold, `${text} An`));
  while (steps.next().done !== true);
  expect(checkDraft(ready, draft)).toEqual(checkDraft(cold, draft));
});
