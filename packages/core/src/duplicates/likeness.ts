/** Copies this like one another hand on whose copies they are. */
const nearSimilarity = 0.8;
/** What is reached through copies only must be this like the original. */
const leastHandedOn: number = nearSimilarity ** 2;

/** How like two stretches are, by their numbers in order of age: `a` is the older one. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly similarity: number;
}

/** Links that are taken away from the oldest on. */
export interface LinkTable {
  /** The link left whose stretches are the oldest; null when none is left. */
  next(): Link | null;
  /** The links left at a stretch. */
  at(stretch: number): readonly Link[];
  /** Takes away all links between two of these. */
  cutWithin(stretches: ReadonlyMap<number, unknown>): void;
}

/** A table of the links between so many stretches. */
export function linkTable(stretches: number, links: readonly Link[]): LinkTable {
  const left = Array.from({ length: stretches }, (): Link[] => []);
  const sorted = links.toSorted((x, y) => x.a - y.a || x.b - y.b);
  for (const link of sorted) {
    left[link.a]!.push(link);
    left[link.b]!.push(link);
  }
  const cut = new Set<Link>();
  let first = 0;
  return {
    next() {
      while (first < sorted.length && cut.has(sorted[first]!)) first++;
      return sorted[first] ?? null;
    },
    at: (stretch) => left[stretch]!,
    cutWithin(among) {
      for (const stretch of among.keys()) {
        const isLeft = (link: Link): boolean => !(among.has(link.a) && among.has(link.b));
        for (const link of left[stretch]!) if (!isLeft(link)) cut.add(link);
        left[stretch] = left[stretch]!.filter(isLeft);
      }
    },
  };
}

/** How like the original each stretch is that matches it, or that matches near copies of it nearly word for word. */
export function likenessTo(original: number, links: LinkTable): ReadonlyMap<number, number> {
  const likeness = new Map([[original, 1]]);
  const queue = [original];
  // Those at the original first: what nothing else joins to it may be reached through copies only if it is very like.
  for (let at = 0; at < queue.length; at++) {
    const from = queue[at]!;
    for (const { a, b, similarity } of links.at(from)) {
      if (from !== original && similarity < nearSimilarity) continue;
      const to = a === from ? b : a;
      const through = likeness.get(from)! * similarity;
      if (through <= (likeness.get(to) ?? (from === original ? 0 : leastHandedOn))) continue;
      likeness.set(to, through);
      queue.push(to);
    }
  }
  return likeness;
}
