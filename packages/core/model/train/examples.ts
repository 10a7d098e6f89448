import { documentContext } from '../../src/recognize/name-document.ts';
import {
  type FeatureSink,
  sentenceContext,
  stretchFeatures,
  wordFeatures,
} from '../../src/recognize/name-features.ts';
import { featureBits, featureHash } from '../../src/recognize/name-hash.ts';
import { keyTable, rowOf, type ValueTable } from '../../src/recognize/name-key-table.ts';
import { beginLabel, nameClasses, outside } from '../../src/recognize/name-labels.ts';
import { eachStretch, type NameView, nameView } from '../../src/recognize/name-view.ts';
import { reach, type WordCache } from '../../src/recognize/name-words.ts';
import { tokenize } from '../../src/text/tokens.ts';
import { wordCount } from '../../src/text/vocabulary.ts';
import type { Examples } from './crf.ts';
import type { GoldDocument } from './data.ts';

/** Growing list of numbers without boxing. */
class Numbers {
  private values = new Int32Array(1 << 16);
  length = 0;

  push(value: number): void {
    if (this.length === this.values.length) {
      const grown = new Int32Array(this.values.length * 2);
      grown.set(this.values);
      this.values = grown;
    }
    this.values[this.length++] = value;
  }

  done(): Int32Array {
    return this.values.slice(0, this.length);
  }
}

/** Examples, and the feature each row stands for. */
export interface Collected {
  readonly examples: Examples;
  readonly features: Int32Array;
}

/** Turns documents into examples; features seen less than `least` times are left out. */
export function collectExamples(
  documents: readonly GoldDocument[],
  importance: (document: GoldDocument) => number,
  cache: WordCache,
  places: ValueTable,
  least: number,
): Collected {
  const starts = new Numbers();
  const raw = new Numbers();
  const gold = new Numbers();
  const stretches = new Numbers();
  const weights: number[] = [];
  for (const document of documents) {
    const view = nameView(document.text, document.sentences, tokenize(document.text), cache);
    const labels = goldLabels(view, document);
    const settings = documentContext(view, new Int32Array(wordCount()));
    for (let sentence = 0; sentence + 1 < view.sentences.length; sentence++) {
      const context = sentenceContext(view, sentence, settings, places);
      eachStretch(view, sentence, (from, to) => {
        stretches.push(gold.length);
        weights.push(importance(document));
        const features: number[][] = Array.from({ length: to - from }, () => []);
        const sink: FeatureSink = {
          add: (token, template, value) => features[token]!.push(featureHash(template, value)),
        };
        for (let i = from; i < to; i++) {
          for (let offset = -reach; offset <= reach; offset++) {
            const k = i + offset;
            if (k >= context.from && k < context.to) wordFeatures(view.words[k]!, offset, i - from, sink);
          }
        }
        stretchFeatures(context, from, to, sink);
        for (let i = from; i < to; i++) {
          starts.push(raw.length);
          gold.push(goldAt(labels, i, from));
          for (const feature of features[i - from]!) raw.push(feature);
        }
      });
    }
  }
  stretches.push(gold.length);
  starts.push(raw.length);
  const occurrences = raw.done();
  const features = frequent(occurrences, least);
  const kept = keepRows(occurrences, starts.done(), features);
  return {
    features,
    examples: {
      ...kept,
      gold: Uint8Array.from(gold.done()),
      stretches: stretches.done(),
      importance: Float32Array.from(weights),
      rows: features.length,
    },
  };
}

/** Class of every word plus one, 0 outside; odd words of a span that the tagger may not touch stay outside. */
interface GoldLabels {
  readonly classes: Int8Array;
  readonly spans: Int32Array;
}

export function goldLabels(view: NameView, { spans }: GoldDocument): GoldLabels {
  const classes = new Int8Array(view.words.length).fill(-1);
  const ids = new Int32Array(view.words.length).fill(-1);
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  let s = 0;
  for (let i = 0; i < view.words.length; i++) {
    while (s < sorted.length && sorted[s]!.end <= view.start[i]!) s++;
    const span = sorted[s];
    if (span === undefined || view.start[i]! < span.start || view.end[i]! > span.end + 1) continue;
    classes[i] = nameClasses.indexOf(span.kind);
    ids[i] = s;
  }
  return { classes, spans: ids };
}

function goldAt({ classes, spans }: GoldLabels, i: number, from: number): number {
  const own = classes[i]!;
  if (own < 0) return outside;
  return beginLabel(own) + (i > from && spans[i - 1] === spans[i] ? 1 : 0);
}

/** Features that occur at least `least` times, sorted. */
function frequent(occurrences: Int32Array, least: number): Int32Array {
  const sorted = occurrences.slice().sort();
  const kept = new Numbers();
  for (let i = 0; i < sorted.length; ) {
    let end = i + 1;
    while (end < sorted.length && sorted[end] === sorted[i]) end++;
    if (end - i >= least) kept.push(sorted[i]!);
    i = end;
  }
  return kept.done();
}

function keepRows(
  occurrences: Int32Array,
  starts: Int32Array,
  features: Int32Array,
): Pick<Examples, 'starts' | 'features'> {
  const table = keyTable(features, featureBits);
  const rows = new Numbers();
  const moved = new Int32Array(starts.length);
  for (let t = 0; t + 1 < starts.length; t++) {
    moved[t] = rows.length;
    for (let f = starts[t]!; f < starts[t + 1]!; f++) {
      const row = rowOf(table, occurrences[f]!);
      if (row >= 0) rows.push(row);
    }
  }
  moved[starts.length - 1] = rows.length;
  return { starts: moved, features: rows.done() };
}
