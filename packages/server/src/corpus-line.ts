import { type Analysis, type Corpus, emptyCorpus, type Steps, updateCorpus } from '@tickmark/core';
import type { Host } from './host.ts';
import { inSlices } from './slices.ts';

/** Articles that went and articles that came. */
interface Change {
  readonly removed: readonly string[];
  readonly added: readonly Analysis[];
}

/**
 * The corpus as it is now. A few articles change it at once; what takes long is done beside it in slices, one after the
 * other, and takes its place in the end together with what changed meanwhile.
 */
export class CorpusLine {
  current: Corpus = emptyCorpus;
  private missed: Change[] | null = null;
  private last: Promise<unknown> = Promise.resolve();
  private readonly host: Host;

  constructor(host: Host) {
    this.host = host;
  }

  /** Takes articles out and puts others in, at once. */
  change(removed: readonly string[], added: readonly Analysis[]): void {
    if (removed.length === 0 && added.length === 0) return;
    this.current = updateCorpus(this.current, removed, added);
    this.missed?.push({ removed, added });
  }

  /** Puts what the steps make of the corpus in its place; false when `cancelled` said so, and nothing changed. */
  inSteps(make: (corpus: Corpus) => Steps<Corpus>, cancelled?: () => boolean): Promise<boolean> {
    const turn = this.last.then(() => this.take(make, cancelled));
    this.last = turn.catch(() => undefined);
    return turn;
  }

  private async take(make: (corpus: Corpus) => Steps<Corpus>, cancelled?: () => boolean): Promise<boolean> {
    const missed: Change[] = [];
    this.missed = missed;
    try {
      const done = await inSlices(this.host, make(this.current), cancelled);
      if (done === null) return false;
      this.current = missed.reduce(
        (corpus, { removed, added }) => updateCorpus(corpus, removed, added),
        done.result,
      );
      return true;
    } finally {
      this.missed = null;
    }
  }
}
