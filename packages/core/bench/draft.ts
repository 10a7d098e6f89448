/**
 * How fast a draft of 2,000 words is held against made articles, after one keystroke in it too, and how fast names and
 * figures are completed: `node packages/core/bench/draft.ts [ARTICLES]`. CPU time, whatever else the machine does.
 */
import { parseArgs } from 'node:util';
import { type Corpus, createCorpus } from '../src/corpus/corpus.ts';
import { type Analysis, analyze, articleFromText, checkDraft, completeAt } from '../src/index.ts';
import { loadNameModel } from '../src/node/index.ts';
import { draftFromText } from '../src/text/draft.ts';
import { makeArticle } from './articles.ts';

const draftWords = 2000;
const keystrokes = 60;
const model = loadNameModel();

/** Whom no article names. */
const strangers = 'Zdenko Vrbata,Oili Kurkela,Tamsin Fairweather,Bo Ek,Yusra Qabbani,Ludmila Hrubá'.split(
  ',',
);

/** Paragraphs of some articles, of articles that are not in the corpus, and with people whom nobody names. */
function makeDraft(articles: number): string {
  const from = [3, 47, articles >> 1].map((n) => makeArticle(n));
  const own = [31, 32, 33, 34].map((n) => makeArticle(articles + n));
  const paragraphs = [...own, ...from]
    .map((text) => text.split('\n\n'))
    .flatMap((all, i) => all.slice(1, i < own.length ? 10 : 4));
  const named = strangers.map(
    (name, i) => `“It was the ${i + 3}rd time this year,” said ${name} on Tuesday.`,
  );
  const words = paragraphs.flatMap((text, i) => [...(i % 5 === 4 ? [named.pop() ?? ''] : []), text, '\n\n']);
  return words.join(' ').split(' ').slice(0, draftWords).join(' ');
}

function analyzed(text: string): Analysis {
  return analyze(draftFromText(text, { path: 'draft.md' }), model);
}

function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function taken(run: () => void): number {
  const before = cpuTime();
  run();
  return cpuTime() - before;
}

function print(label: string, times: readonly number[]): void {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): string => sorted[Math.floor((sorted.length - 1) * share)]!.toFixed(1);
  console.log(`${label.padEnd(48)} median ${at(0.5)} ms   p95 ${at(0.95)} ms   (n ${sorted.length})`);
}

/** The draft checked as if never seen before: what opening it costs. */
function whole(corpus: Corpus, text: string): void {
  const drafts = Array.from({ length: 7 }, () => analyzed(text));
  const [first, ...others] = drafts.map((draft) => taken(() => checkDraft(corpus, draft)));
  print('first check, which builds the indexes', [first!]);
  print('check of the draft', others);
}

function typed(corpus: Corpus, text: string): void {
  const analyzing: number[] = [];
  const checking: number[] = [];
  let now = text;
  for (let i = 0; i < keystrokes; i++) {
    const at = now.indexOf(' ', Math.floor((now.length * ((i * 7) % 50)) / 50) + 1);
    now = `${now.slice(0, at)}${'as 4.'[i % 5]!}${now.slice(at)}`;
    let draft: Analysis | null = null;
    analyzing.push(
      taken(() => {
        draft = analyzed(now);
      }),
    );
    checking.push(taken(() => checkDraft(corpus, draft!)));
  }
  print('keystroke: analyze the draft', analyzing);
  print('keystroke: check', checking);
  print(
    'keystroke: both',
    analyzing.map((ms, i) => ms + checking[i]!),
  );
}

function completed(corpus: Corpus, text: string): void {
  const prefixes = ['An', 'Anna B', 'Pe', 'Deputy Minister Ok', '1', '12', '3,', 'Xy', 'Li', '250'];
  const first = taken(() => completeAt(corpus, `${text} An`));
  const times = Array.from({ length: 300 }, (_, i) =>
    taken(() => completeAt(corpus, `${text} ${prefixes[i % prefixes.length]!}`)),
  );
  print('first completion, which builds the index', [first]);
  print('completion', times);
}

const { positionals } = parseArgs({ allowPositionals: true });
const count = Number(positionals[0] ?? 5000);
const building = cpuTime();
const corpus = createCorpus(
  Array.from({ length: count }, (_, i) =>
    analyze(articleFromText(makeArticle(i), { path: `made/${i}.txt` }), model),
  ),
);
console.log(
  `${count} articles analyzed and indexed in ${((cpuTime() - building) / 1000).toFixed(0)} s of CPU time`,
);
const text = makeDraft(count);
whole(corpus, text);
typed(corpus, text);
completed(corpus, text);
