import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import recognizers from '@microsoft/recognizers-text-suite';
import { type Article, articleFromText, recognizeFigures } from '@tickmark/core';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { makeArticles } from './articles.ts';
import { type Bench, type Measured, median } from './bench.ts';

const collected = fileURLToPath(
  new URL('../../../../shared/data/figures/incidents-even.jsonl', import.meta.url),
);

/** The figure recognizer alone, beside two libraries that find numbers, and on text made to be slow. */
export const figures: Bench = {
  name: 'figures',
  async run() {
    return [...compared(), ...adversarial()];
  },
};

function compared(): readonly Measured[] {
  const { texts, what } = texted();
  const articles = texts.map((text, i) => articleFromText(text, { path: `${i}.txt` }));
  const tiny = texts.slice(0, 12);
  const wink = winkNLP(model);
  const candidates = [
    { bytes: bytesOf(texts), run: () => articles.map((article) => recognizeFigures(article, [])) },
    {
      bytes: bytesOf(texts),
      run: () => texts.map((text) => wink.readDoc(text).entities().out(wink.its.detail)),
    },
    { bytes: bytesOf(tiny), run: () => tiny.map(recognized) },
  ];
  candidates[0]!.run();
  const rates = candidates.map(({ bytes, run }, i) => bytes / median(repeated([7, 3, 2][i]!, run)));
  const [ours = 0, winks = 1, suite = 1] = rates;
  const method = `${what}, ${(bytesOf(texts) / 1e6).toFixed(2)} MB, one thread, CPU time, median`;
  return [
    { metric: 'figures', value: ours, unit: 'MB/s', method },
    { metric: 'wink-nlp (entities)', value: winks, unit: 'MB/s', method },
    {
      metric: 'Recognizers-Text (numbers, units)',
      value: suite,
      unit: 'MB/s',
      method: 'the first 12 of them',
    },
    { metric: 'figures against wink-nlp', value: ours / winks, unit: 'x', method: 'same run' },
    { metric: 'figures against Recognizers-Text', value: ours / suite, unit: 'x', method: 'same run' },
  ];
}

/** Real articles where they lie beside the repository, else made ones. */
function texted(): { readonly texts: readonly string[]; readonly what: string } {
  if (!existsSync(collected))
    return { texts: makeArticles(300).map(({ text }) => text), what: 'made articles' };
  const lines = readFileSync(collected, 'utf8').trim().split('\n');
  const incidents = lines.map((line): { docs: { text: string }[] } => JSON.parse(line));
  return { texts: incidents.flatMap(({ docs }) => docs.map(({ text }) => text)), what: 'collected articles' };
}

function bytesOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}

function recognized(text: string): unknown {
  const { recognizeNumber, recognizePercentage, recognizeCurrency, recognizeDimension } = recognizers;
  const { recognizeAge, recognizeTemperature } = recognizers;
  const all = [recognizeNumber, recognizePercentage, recognizeCurrency, recognizeDimension];
  return [...all, recognizeAge, recognizeTemperature].map((recognize) => recognize(text, 'en-us'));
}

/** Microseconds of processor time on this thread of each of so many runs. */
function repeated(times: number, run: () => unknown): readonly number[] {
  return Array.from({ length: times }, () => {
    const before = process.threadCpuUsage();
    run();
    const { user, system } = process.threadCpuUsage(before);
    return user + system;
  });
}

const endless: Readonly<Record<string, string>> = {
  digits: '1',
  commas: ',',
  brackets: '(',
  '"one hundred"': 'one hundred ',
};

/** How much longer 10 MB take than 1 MB: 10 where time is linear. */
function adversarial(): readonly Measured[] {
  return Object.entries(endless).map(([name, piece]) => {
    scanned(piece, 300_000);
    const one = Math.min(...[1, 2, 3].map(() => scanned(piece, 1_000_000)));
    const ten = Math.min(...[1, 2].map(() => scanned(piece, 10_000_000)));
    const method = `10 MB of ${name} against 1 MB, CPU time, ${(ten / 1000).toFixed(0)} ms`;
    return { metric: `figures: ${name}`, value: ten / one, unit: 'x', method };
  });
}

/** Only what the recognizer reads: making paragraphs and sentences is measured elsewhere. */
function scanned(piece: string, length: number): number {
  const half = Buffer.alloc(length / 2, piece).toString('latin1');
  // One flat string: joining it is not the recognizer's work.
  const text = Buffer.from(half + (piece === '(' ? half.replaceAll('(', ')') : half)).toString('latin1');
  const whole = [{ start: 0, end: text.length }];
  const article: Article = {
    ...articleFromText('', { path: 'a.txt' }),
    text,
    paragraphs: whole,
    sentences: whole,
  };
  return median(repeated(1, () => recognizeFigures(article, [])));
}
