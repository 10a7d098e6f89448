import { firstNot } from '../../model/search.ts';
import { indexAt, type Span } from '../../model/span.ts';
import type { Lexemes } from './lexemes.ts';

/** The sentences of a paragraph as ranges of lexemes, in order. */
export class SentenceRanges {
  private readonly starts: number[] = [];
  private readonly length: number;

  constructor(lex: Lexemes, sentences: readonly Span[]) {
    this.length = lex.length;
    if (lex.length === 0) return;
    let at = indexAt(sentences, lex.start[0]!);
    let limit = at < 0 ? Number.POSITIVE_INFINITY : sentences[at]!.end;
    this.starts.push(0);
    for (let i = 1; i < lex.length; i++) {
      if (lex.start[i]! < limit) continue;
      this.starts.push(i);
      at++;
      limit = sentences[at]?.end ?? Number.POSITIVE_INFINITY;
    }
  }

  get count(): number {
    return this.starts.length;
  }

  first(sentence: number): number {
    return this.starts[sentence]!;
  }

  /** The lexeme after the sentence. */
  after(sentence: number): number {
    return this.starts[sentence + 1] ?? this.length;
  }

  /** The sentence that lexeme `i` stands in. */
  at(i: number): number {
    return firstNot(this.starts.length, (sentence) => this.starts[sentence]! <= i) - 1;
  }
}
