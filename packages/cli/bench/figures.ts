import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import recognizers from '@microsoft/recognizers-text-suite';
import { articleFromText, recognizeFigures, scanFigures } from '@tickmark/core';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { makeArticles } from './articles.ts';
import { type Bench, type Measured, median } from './bench.ts';
import { processorTime } from './bench-time.ts';
import { endlessFigures } from './figures-endless.ts';

const collected = fileURLToPath(
  new URL('../../../../shared/data/figures/incidents-even.jsonl', import.meta.url),
);

/** The figure recognizer alone, beside two libraries that find numbers, and on text made to be slow. */
export const figures: Bench = {
  name: 'figures',
  async run() {
    return [...compared(), ...endlessFigures()];
  },
};

/** A way to find numbers, and the texts that it is given. */
interface Candidate {
  readonly metric: string;
  readonly texts: readonly string[];
  readonly run: (texts: readonly string[]) => unknown;
  readonly method: string;
}

/**
 * The scanner finds span, value and unit as the libraries do; the whole recognizer much besides. wink-nlp runs as it
 * comes, and with what its entities need alone: without parts of speech, sentiment and negation.
 */
function candidates(): readonly Candidate[] {
  const { texts, what } = texted();
  const articles = texts.map((text, i) => articleFromText(text, { path: `${i}.txt` }));
  const [whole, least] = [winkNLP(model), winkNLP(model, ['ner'])];
  const entities = (nlp: typeof whole) => (all: readonly string[]) =>
    all.map((text) => nlp.readDoc(text).entities().out(nlp.its.detail));
  const method = `${what}, ${(bytesOf(texts) / 1e6).toFixed(2)} MB, one thread`;
  return [
    { metric: 'figures: scanner', texts, run: () => articles.map(scanFigures), method },
    {
      metric: 'figures: all parts',
      texts,
      run: () => articles.map((each) => recognizeFigures(each, [])),
      method,
    },
    { metric: 'wink-nlp', texts, run: entities(whole), method },
    { metric: 'wink-nlp, entities alone', texts, run: entities(least), method },
    {
      metric: 'Recognizers-Text (numbers, units)',
      texts: texts.slice(0, 3),
      run: (all) => all.map(recognized),
      method: 'the first 3 of them',
    },
  ];
}

function compared(): readonly Measured[] {
  const rates = ratesOf(candidates(), 5);
  const [scanner, , wink, entities, suite] = rates.map(({ value }) => value);
  const against = (of: string, rate: number): Measured => {
    const metric = `figures: scanner against ${of}`;
    return { metric, value: scanner! / rate, unit: 'x', method: 'same run' };
  };
  return [
    ...rates,
    against('wink-nlp', wink!),
    against('its entities alone', entities!),
    against('Recognizers-Text', suite!),
  ];
}

/** Megabytes a second of each, the median of so many rounds in which they take turns, after one to warm up. */
function ratesOf(all: readonly Candidate[], rounds: number): readonly Measured[] {
  const rates = all.map((): number[] => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [i, candidate] of all.entries()) {
      const rate = rateOf(candidate);
      if (round > 0) rates[i]!.push(rate);
    }
  }
  return all.map(({ metric, method }, i) => ({
    metric,
    value: median(rates[i]!),
    unit: 'MB/s',
    method: `${method}, CPU time, median of ${rounds} rounds`,
  }));
}

/** Bytes a microsecond, over as many passes as fill a turn: all candidates run equally long. */
function rateOf({ run, texts }: Candidate): number {
  let time = 0;
  let passes = 0;
  while (time < turn) {
    time += processorTime(() => run(texts));
    passes++;
  }
  return (bytesOf(texts) * passes) / time;
}

/** Microseconds of processor time a turn. */
const turn = 600_000;

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
