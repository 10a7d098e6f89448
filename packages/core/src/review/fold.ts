import type { Span } from '../model/span.ts';
import { trimSpan } from '../text/lines.ts';

/** A text made equal to its typographic variants, and where each of its code units came from. */
export interface Folded {
  readonly text: string;
  /** Offset in the source of each code unit, and one more for the end. */
  readonly source: Uint32Array;
}

/** Signs that are one sign in another dress: quotes, dashes, the ellipsis. Nothing that changes a digit. */
const variants: ReadonlyMap<string, string> = new Map([
  ...[...'‘’‚‛′ʼ`´'].map((char) => [char, "'"] as const),
  ...[...'“”„‟″«»'].map((char) => [char, '"'] as const),
  ...[...'‐‑‒–—―−'].map((char) => [char, '-'] as const),
  ['…', '...'],
  ['\u00ad', ''],
]);

const unusual = /[^\x21-\x5f\x61-\x7e]/;
const mark = /^\p{M}$/u;

/**
 * Folds a stretch of text: composed (NFC), each run of white space one space and none at the ends, plain quotes and
 * dashes. `100,000` and `100.000` stay different, as do cases.
 */
export function fold(text: string, span: Span = { start: 0, end: text.length }): Folded {
  const { start, end } = trimSpan(text, span);
  const sink = new Sink(start, end);
  for (let i = start; i < end; ) {
    const next = clusterEnd(text, i, end);
    sink.add(text.slice(i, next), i);
    i = next;
  }
  return sink.folded();
}

/** The folded text without the map back to the original: for comparing and hashing. */
export function foldText(text: string): string {
  return fold(text).text;
}

/** A character with the marks that combine with it. */
function clusterEnd(text: string, start: number, end: number): number {
  let i = start + (text.codePointAt(start)! > 0xffff ? 2 : 1);
  while (i < end && text.charCodeAt(i) > 0x2ff && mark.test(String.fromCodePoint(text.codePointAt(i)!))) {
    i += text.codePointAt(i)! > 0xffff ? 2 : 1;
  }
  return Math.min(i, end);
}

function foldCluster(cluster: string): string {
  if (!unusual.test(cluster)) return cluster;
  if (/^[\s\u0085\u200b\ufeff]$/.test(cluster)) return ' ';
  return variants.get(cluster) ?? (cluster.length === 1 ? cluster : cluster.normalize('NFC'));
}

/** Collects folded characters; a space waits until something follows it. */
class Sink {
  private text = '';
  private readonly source: Uint32Array;
  private length = 0;
  private readonly end: number;
  private space = -1;

  constructor(start: number, end: number) {
    this.end = end;
    // An ellipsis is the only sign that grows, to three.
    this.source = new Uint32Array(3 * (end - start) + 1);
  }

  add(cluster: string, at: number): void {
    const folded = foldCluster(cluster);
    if (folded === ' ') {
      if (this.space < 0) this.space = at;
      return;
    }
    if (folded === '') return;
    if (this.space >= 0 && this.length > 0) this.push(' ', this.space);
    this.space = -1;
    for (const unit of folded.split('')) this.push(unit, at);
  }

  folded(): Folded {
    this.source[this.length] = this.end;
    return { text: this.text, source: this.source.slice(0, this.length + 1) };
  }

  private push(unit: string, at: number): void {
    this.text += unit;
    this.source[this.length++] = at;
  }
}
