/**
 * How fast a draft of 2,000 words is held against made articles, after one keystroke in it too, and how fast names and
 * figures are completed: `node packages/core/bench/draft.ts [ARTICLES]`. CPU time, whatever else the machine does.
 */
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
function makeDraft(articles: number, nth: number): string {
  const from = [3, 47, articles >> 1].map((n) => makeArticle(n + 5 * nth));
  const own = [31, 32, 33, 34].map((n) => makeArticle(articles + n + 10 * nth));
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

/** What was timed, with the milliseconds of every round. */
export interface Timed {
  readonly what: string;
  readonly times: readonly number[];
}

/** Drafts never seen before, each held against the sources: what opening one costs. */
function opened(corpus: Corpus, articles: number): readonly Timed[] {
  const drafts = Array.from({ length: 21 }, (_, nth) => analyzed(makeDraft(articles, nth)));
  const [first, ...others] = drafts.map((draft) => taken(() => checkDraft(corpus, draft)));
  return [
    { what: 'first check, which builds the indexes', times: [first!] },
    { what: 'check of a new draft', times: others },
  ];
}

function typed(corpus: Corpus, text: string): readonly Timed[] {
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
  return [
    { what: 'keystroke: analyze the draft', times: analyzing },
    { what: 'keystroke: check', times: checking },
    { what: 'keystroke: both', times: analyzing.map((ms, i) => ms + checking[i]!) },
  ];
}

function completed(corpus: Corpus, text: string): readonly Timed[] {
  const prefixes = ['An', 'Anna B', 'Pe', 'Deputy Minister Ok', '1', '12', '3,', 'Xy', 'Li', '250'];
  const first = taken(() => completeAt(corpus, `${text} An`));
  const times = Array.from({ length: 300 }, (_, i) =>
    taken(() => completeAt(corpus, `${text} ${prefixes[i % prefixes.length]!}`)),
  );
  return [
    { what: 'first completion, which builds the index', times: [first] },
    { what: 'completion', times },
  ];
}

/** All times of drafts beside so many articles. */
export function draftTimes(articles: number): readonly Timed[] {
  const corpus = createCorpus(
    Array.from({ length: articles }, (_, i) =>
      analyze(articleFromText(makeArticle(i), { path: `made/${i}.txt` }), model),
    ),
  );
  const text = makeDraft(articles, 0);
  return [...opened(corpus, articles), ...typed(corpus, text), ...completed(corpus, text)];
}

/** The time below which a share of the rounds stays. */
export function quantile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * share)]!;
}

if (import.meta.main) {
  for (const { what, times } of draftTimes(Number(process.argv[2] ?? 5000))) {
    const [middle, most] = [quantile(times, 0.5), quantile(times, 0.95)];
    const figures = `median ${middle.toFixed(1)} ms   p95 ${most.toFixed(1)} ms   (n ${times.length})`;
    process.stdout.write(`${what.padEnd(44)} ${figures}\n`);
  }
}
