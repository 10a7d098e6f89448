import type { GoldDocument } from './data.ts';
import type { PersonNames } from './people.ts';
import { wordKinds } from './readout.ts';
import type { Vectors } from './vectors.ts';

/** Words whose use is known: from the training sets by majority, then from the lists where a word is in one alone. */
export function knownKinds(
  vectors: Vectors,
  documents: readonly GoldDocument[],
  people: PersonNames,
  placeWords: ReadonlySet<string>,
  common: ReadonlySet<string>,
): ReadonlyMap<number, number> {
  const rowOf = new Map(vectors.words.map((word, row) => [word, row]));
  const kinds = new Map<number, number>();
  const lists = [common, people.first, people.last, placeWords];
  lists.forEach((list, kind) => {
    for (const word of list) {
      const row = rowOf.get(word);
      if (row !== undefined && lists.filter((other) => other.has(word)).length === 1) kinds.set(row, kind);
    }
  });
  for (const [word, counts] of countUses(documents)) {
    const row = rowOf.get(word);
    const best = counts.indexOf(Math.max(...counts));
    if (row !== undefined && counts[best]! > 0.6 * counts.reduce((a, b) => a + b)) kinds.set(row, best);
  }
  return kinds;
}

function countUses(documents: readonly GoldDocument[]): ReadonlyMap<string, readonly number[]> {
  const uses = new Map<string, number[]>();
  const count = (word: string, kind: number): void => {
    const counts = uses.get(word) ?? wordKinds.map(() => 0);
    counts[kind]!++;
    uses.set(word, counts);
  };
  for (const { text, spans } of documents) {
    for (const { start, end, kind } of spans) {
      const words = text
        .slice(start, end)
        .toLowerCase()
        .split(/[\s-]+/);
      words.forEach((word, i) => {
        if (kind === 'PER') count(word, i < words.length - 1 ? 1 : 2);
        else count(word, kind === 'LOC' ? 3 : kind === 'ORG' ? 4 : 5);
      });
    }
  }
  return uses;
}
