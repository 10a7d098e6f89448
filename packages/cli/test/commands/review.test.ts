import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseCorrection } from '../../src/review/correction.ts';
import { folderOf, tickmark } from '../run.ts';

const text = 'About 4,200 trucks crossed the bridge at Tolna. Later 310 buses followed, and 310 vans.\n';

/** Reviews an article with these keys; what was said in the end, by quote. */
async function reviewed(stdin: string, files: Readonly<Record<string, string>> = {}) {
  const cwd = folderOf({ 'a.txt': text, ...files });
  const { exit, out, err } = await tickmark(['review', 'a.txt', '--by', 'ann'], { cwd, stdin });
  const sidecar = join(cwd, 'a.txt.tick.json');
  const elements: unknown[] = existsSync(sidecar) ? JSON.parse(readFileSync(sidecar, 'utf8')).blocks : [];
  const said = elements.filter((each): each is Decision => typeof each === 'object' && each !== null);
  return {
    cwd,
    exit,
    out,
    err,
    said: said.map(({ reach, anchor, verdict }) => ({ reach, quote: anchor.exact, ...verdict })),
  };
}

interface Decision {
  reach: string;
  anchor: { exact: string };
  verdict: Record<string, unknown>;
}

/** Skips to the annotation of a quote, then presses keys. */
async function at(quote: string, keys: string) {
  const { out } = await reviewed('s'.repeat(20));
  const items = out.split('\n\n').filter((part) => /^\d+\/\d+/.test(part));
  const index = items.findIndex((part) => part.includes(`  ${quote}  `));
  return reviewed('s'.repeat(index) + keys);
}

test('shows the most doubtful first, with where it stands and how far one has come', async () => {
  const { exit, out, err } = await reviewed('s'.repeat(20));
  expect({ exit, err }).toEqual({ exit: 0, err: '' });
  const doubts = [...out.matchAll(/(\d+) %, 1:\d+/g)].map(([, percent]) => Number(percent));
  expect(doubts.length).toBeGreaterThan(3);
  expect(doubts).toEqual(doubts.toSorted((a, b) => a - b));
  expect(out).toContain(`0/${doubts.length}  `);
  expect(out).toContain('nothing left');
});

test('accepting keeps what the figure means', async () => {
  const { said } = await at('about 4,200', 'aq');
  expect(said).toMatchObject([{ action: 'accept', quote: '4,200', figure: { value: 4200, hedge: 'about' } }]);
});

test.each([
  ['rq', { action: 'reject', kind: 'figure', reach: 'here' }],
  ['Rq', { action: 'reject', kind: 'figure', reach: 'article' }],
  [
    'vvalue=4300 hedge=over unit=-\nq',
    { action: 'correct', figure: { value: 4300, hedge: 'over', unit: null } },
  ],
  ['nask the ministry\nq', { action: 'note', note: 'ask the ministry' }],
  ['kbq', { action: 'change-kind', kind: 'figure', to: 'boilerplate' }],
])('keys %j', async (keys, expected) => {
  const { said } = await at('about 4,200', keys);
  expect(said).toMatchObject([expected]);
});

test('what was said can be taken back', async () => {
  expect((await at('about 4,200', 'auq')).said).toEqual([]);
  expect((await reviewed('uq')).out).toContain('nothing to undo');
});

test('a rule for the project is written there, and answers every such annotation at once', async () => {
  const { cwd, said, out } = await at('310', 'X' + 's'.repeat(20));
  expect(said).toEqual([]);
  const { decisions } = JSON.parse(readFileSync(join(cwd, '.tickmark/decisions.json'), 'utf8'));
  expect(decisions[0]).toMatchObject({
    action: 'rule',
    quote: '310',
    verdict: { action: 'reject', kind: 'figure' },
  });
  expect(out).toMatch(/nothing left +2 of \d+ decided/);
});

test('decisions show in the next run', async () => {
  const { cwd } = await at('about 4,200', 'rq');
  const { out } = await tickmark(['annotate', 'a.txt', '--format', 'jsonl'], { cwd });
  const record = JSON.parse(out).annotations.find((each: { quote: string }) => each.quote === '4,200');
  expect(record).toMatchObject({ status: 'rejected' });
});

test('a sidecar that cannot be read is told and left alone', async () => {
  const cwd = folderOf({ 'a.txt': text, 'a.txt.tick.json': '<<<<<<< ours\n' });
  const { err } = await tickmark(['review', 'a.txt'], { cwd, stdin: 'aq' });
  expect(err).toContain('a.txt.tick.json:1: merge conflict');
  expect(readFileSync(join(cwd, 'a.txt.tick.json'), 'utf8')).toBe('<<<<<<< ours\n');
});

test.each([
  ['value=4,300 item="big trucks"', { value: 4300, item: 'big trucks' }],
  ['hedge= attribution=-', { hedge: null, attribution: null }],
  ['hedge=maybe', 'maybe is none of about, nearly, over, at_least, under, up_to'],
  ['min=few', 'few is no number'],
  ['mood=good', 'mood is none of value, min, max, hedge, unit, item, attribution'],
  ['4300', 'nothing like value=…'],
])('a correction is typed as %j', (line, expected) => {
  expect(parseCorrection(line)).toEqual(expected);
});
