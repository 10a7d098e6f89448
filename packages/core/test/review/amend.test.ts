import { expect, test } from 'vitest';
import { type Annotation, applyDecisions, type NewDecision, type Verdict } from '../../src/index.ts';
import { articleOf, decided, say, sidecarOf, suggestion } from './decisions.ts';

const text = `Jordan said 100,000 troops stood near the border.
He met Wendy Sherman in Geneva. Jordan left.
Follow us on social media
About 100,000 troops, Jordan said, were there.
`;
const found: readonly Annotation[] = [
  suggestion(text, 'person', 'Jordan'),
  suggestion(text, 'figure', '100,000'),
  suggestion(text, 'person', 'He'),
  suggestion(text, 'person', 'Wendy'),
  suggestion(text, 'place', 'Geneva'),
  suggestion(text, 'person', 'Jordan', 1),
  suggestion(text, 'figure', '100,000', 1),
  suggestion(text, 'person', 'Jordan', 2),
];

/** The lines of `decided` that a decision changed, out of those of the suggestions. */
function changes(...said: NewDecision[]): { gone: string[]; come: string[] } {
  const before = found.map(({ kind, quote }) => `${kind} ${quote} suggested machine`);
  const after = decided(text, found, sidecarOf(text, ...said));
  const rest = [...after];
  const gone = before.filter((line) => {
    const at = rest.indexOf(line);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  return { gone, come: rest };
}

test.each<[string, string, Verdict, string[], string[]]>([
  [
    'accept',
    'Geneva',
    { action: 'accept', kind: 'place' },
    ['place Geneva'],
    ['place Geneva accepted machine'],
  ],
  ['reject', 'He', { action: 'reject', kind: 'person' }, ['person He'], ['person He rejected machine']],
  [
    'change the kind',
    'Jordan',
    { action: 'change-kind', kind: 'person', to: 'place' },
    ['person Jordan'],
    ['person Jordan rejected machine', 'place Jordan accepted human'],
  ],
  [
    'change the bounds',
    'Wendy Sherman',
    { action: 'change-bounds', kind: 'person' },
    ['person Wendy'],
    ['person Wendy Sherman accepted human'],
  ],
  [
    'add',
    'Wendy Sherman',
    { action: 'add', kind: 'person' },
    ['person Wendy'],
    ['person Wendy Sherman accepted human'],
  ],
  [
    'correct',
    '100,000',
    { action: 'correct', kind: 'figure', figure: { hedge: 'about' } },
    ['figure 100,000'],
    ['figure 100,000 accepted human'],
  ],
  [
    'name the bearer',
    'Wendy',
    { action: 'name', kind: 'person', name: 'Wendy R. Sherman' },
    ['person Wendy'],
    ['person Wendy accepted human'],
  ],
  [
    'mark',
    'Follow us on social media',
    { action: 'mark', boilerplate: 'appeal' },
    [],
    ['boilerplate Follow us on social media accepted human'],
  ],
  ['note', 'Geneva', { action: 'note', note: 'ask' }, [], []],
])('%s', (_, quote, verdict, gone, come) => {
  expect(changes(say(text, quote, verdict))).toEqual({
    gone: gone.map((line) => `${line} suggested machine`),
    come,
  });
});

test('a decision for the article holds wherever the words stand', () => {
  const said = say(text, 'Jordan', { action: 'reject', kind: 'person' }, { reach: 'article' });
  expect(changes(said).come).toEqual(Array(3).fill('person Jordan rejected machine'));
});

test('a decision for one place wins over one for the article', () => {
  const everywhere = say(
    text,
    'Jordan',
    { action: 'reject', kind: 'person' },
    { reach: 'article', at: '2026-05-01T00:00:00Z' },
  );
  const here = say(text, 'Jordan', { action: 'accept', kind: 'person' });
  expect(changes(everywhere, here).come).toEqual([
    'person Jordan accepted machine',
    'person Jordan rejected machine',
    'person Jordan rejected machine',
  ]);
});

test('the later of two people holds, the second word of one person replaces the first', () => {
  const no = say(
    text,
    'Geneva',
    { action: 'reject', kind: 'place' },
    { by: 'bob', at: '2026-02-01T00:00:00Z' },
  );
  const yes = say(text, 'Geneva', { action: 'accept', kind: 'place' });
  expect(changes(no, yes).come).toEqual(['place Geneva rejected machine']);
  const again = sidecarOf(text, yes, { ...yes, verdict: { action: 'reject', kind: 'place' } });
  expect(again.blocks.flatMap(({ decisions }) => decisions)).toHaveLength(1);
});

test('what was accepted stays, with its meaning, when the machine no longer finds it', () => {
  const said = say(text, '100,000', {
    action: 'accept',
    kind: 'figure',
    figure: { value: 100_000, item: 'troops' },
  });
  const { annotations } = applyDecisions(
    [],
    { sidecar: sidecarOf(text, said), project: [] },
    articleOf(text),
  );
  expect(annotations).toMatchObject([
    { kind: 'figure', quote: '100,000', figure: { value: 100_000, item: 'troops', hedge: null } },
  ]);
});

test('a correction names parts: a range drives out the value, who says so is found in the sentence', () => {
  const figure = { min: 90_000, max: 110_000, attribution: 'Jordan' };
  const said = say(text, '100,000', { action: 'correct', kind: 'figure', figure });
  const { annotations } = applyDecisions(
    found,
    { sidecar: sidecarOf(text, said), project: [] },
    articleOf(text),
  );
  expect(annotations.find(({ kind }) => kind === 'figure')).toMatchObject({
    figure: {
      value: null,
      min: 90_000,
      max: 110_000,
      attribution: { source: 'Jordan', span: { start: 0, end: 6 } },
    },
  });
});

test('unmarking cuts a stretch out of the boilerplate and is kept for later steps', () => {
  const whole = suggestion(text, 'boilerplate', 'He met Wendy Sherman in Geneva. Jordan left.');
  const said = say(text, 'Wendy Sherman in Geneva. ', { action: 'unmark' });
  const { annotations, reporting } = applyDecisions(
    [whole],
    { sidecar: sidecarOf(text, said), project: [] },
    articleOf(text),
  );
  expect(annotations.map(({ quote }) => quote)).toEqual(['He met ', ' Jordan left.']);
  expect(reporting).toEqual([{ start: 57, end: 81 }]);
});

test('a rule of the project holds in every article, a line rule for whole lines only', () => {
  const rule = (quote: string, verdict: Verdict) =>
    ({ id: 'abc123', by: 'ann', at: '2026-01-01T00:00:00Z', action: 'rule', quote, verdict }) as const;
  const project = [
    rule('He', { action: 'reject', kind: 'person' }),
    rule('Follow us on social media', { action: 'mark', boilerplate: 'appeal' }),
    rule('Jordan left', { action: 'mark', boilerplate: 'appeal' }),
  ];
  const { annotations } = applyDecisions(found, { sidecar: { blocks: [] }, project }, articleOf(text));
  const changed = annotations
    .filter(({ status }) => status !== 'suggested')
    .map(({ kind, quote }) => `${kind} ${quote}`);
  expect(changed).toEqual(['person He', 'boilerplate Follow us on social media']);
});
