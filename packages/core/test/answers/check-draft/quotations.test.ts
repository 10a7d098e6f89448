import { expect, test } from 'vitest';
import { differenceText } from '../../../src/answers/check-draft/wording.ts';
import { checked, verdictsOf } from './marked.ts';

const sources = {
  '2026-03-01_a.txt':
    'The pier is gone. “The sea has taken the pier, and it has left us the bill for the paint,” said {Ida Voss}, who runs the ferry. “We will build it again in stone,” she added.',
  '2026-03-02_b.txt':
    '“Nobody asked the fishermen about any of this,” a sailor said at the harbor.\n\n{Oskar Lund} disagreed. "They were asked twice, and they were asleep both times," he told reporters.',
};

/** What is said of the quotations of a draft. */
function quotations(draft: string): readonly string[] {
  return verdictsOf(checked(sources, draft)).filter((verdict) => verdict.startsWith('quotation:'));
}

test.each([
  ['“The sea has taken the pier,” said {Ida Voss}.', 'quotation:verbatim The sea has taken the pier'],
  [
    '{Ida Voss} said, "We will build it again in stone."',
    'quotation:verbatim We will build it again in stone.',
  ],
  [
    '“The sea has taken the pier … the bill for the paint,” {Voss} said.',
    'quotation:verbatim The sea has taken the pier … the bill for the paint',
  ],
  [
    '“They were asked [about it] twice, and they were asleep both times,” said {Oskar Lund}.',
    'quotation:verbatim They were asked [about it] twice, and they were asleep both times',
  ],
  [
    '“The sea has taken the pier, and it has left us the bill for the stones,” said {Ida Voss}.',
    'quotation:altered The sea has taken the pier, and it has left us the bill for the stones',
  ],
  [
    '“We will build it again in stone,” said {Oskar Lund}.',
    'quotation:misattributed We will build it again in stone',
  ],
  [
    '“Nobody asked the fishermen about any of this,” said {Ida Voss}.',
    'quotation:misattributed Nobody asked the fishermen about any of this',
  ],
  [
    '“Nobody asked the fishermen about any of this,” somebody said.',
    'quotation:verbatim Nobody asked the fishermen about any of this',
  ],
  [
    '“A pier is a promise with rust on it,” said {Ida Voss}.',
    'quotation:not-found A pier is a promise with rust on it',
  ],
])('%s', (draft, verdict) => {
  expect(quotations(draft)).toEqual([verdict]);
});

test('a few words that a source has, but does not quote, are no quotation of it', () => {
  expect(quotations('“The pier is a rumor,” said {Ida Voss}.')).toEqual([
    'quotation:not-found The pier is a rumor',
  ]);
});

test('a word or two in quotation marks is the choice of the writer', () => {
  expect(quotations('The “old bill” came, and {Ida Voss} called it “rather wet paint”.')).toEqual([]);
});

test('the same words in another spelling of the marks are the same', () => {
  expect(quotations('"The sea has taken the pier", said {Ida Voss}.')).toEqual([
    'quotation:verbatim The sea has taken the pier',
  ]);
});

test('an altered quotation comes with its difference and the words of the source', () => {
  const draft =
    'She wept. “The sea has stolen the pier, and it has left us a bill for the paint,” said {Ida Voss}.';
  const finding = checked(sources, draft).findings.find(({ kind }) => kind === 'quotation');
  if (finding?.kind !== 'quotation') throw new Error('no quotation');
  expect(differenceText(finding)).toBe(
    'The sea has [-stolen-]{+taken+} the pier, and it has left us [-a-]{+the+} bill for the paint',
  );
  expect(finding.suggestions[0]?.edits).toEqual([
    {
      span: finding.span,
      text: 'The sea has taken the pier, and it has left us the bill for the paint',
    },
  ]);
});

test('the source says whose words they are', () => {
  const [finding] = checked(sources, '“We will build it again in stone,” said {Oskar Lund}.').findings.filter(
    ({ kind }) => kind === 'quotation',
  );
  expect(finding).toMatchObject({ speaker: 'Oskar Lund', sourceSpeaker: 'Ida Voss' });
});

test.each([
  ['“{quote},” {Nina Orr} had written.', 'verbatim'],
  ['“{quote},” {Ida Voss} had written.', 'misattributed'],
])('words on the account of somebody are hers: %s', (draft, verdict) => {
  const quote = 'A pier is only as strong as its oldest plank';
  const source = `“We want a pier, not a quarrel,” read a message on the account of the mayor, {Nina Orr}, as the meeting opened, “but ${quote[0]!.toLowerCase()}${quote.slice(1)}.” Later {Ida Voss} left.`;
  const { findings } = checked({ 'a.txt': source }, draft.replace('{quote}', quote));
  expect(findings.flatMap((each) => (each.kind === 'quotation' ? [each.verdict] : []))).toEqual([verdict]);
});
