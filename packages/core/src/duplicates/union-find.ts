/** Disjoint sets over `0 … size - 1`. */
export interface DisjointSets {
  find(item: number): number;
  union(a: number, b: number): void;
}

/** Disjoint sets, each item alone. The representative of a set is its least item, whatever the order of unions. */
export function disjointSets(size: number): DisjointSets {
  const parent = Int32Array.from({ length: size }, (_, i) => i);
  const find = (item: number): number => {
    let root = item;
    while (parent[root] !== root) root = parent[root]!;
    for (let i = item; parent[i] !== root; ) [parent[i], i] = [root, parent[i]!];
    return root;
  };
  const union = (a: number, b: number): void => {
    const x = find(a);
    const y = find(b);
    if (x !== y) parent[Math.max(x, y)] = Math.min(x, y);
  };
  return { find, union };
}
