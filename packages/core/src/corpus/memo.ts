/**
 * Keeps what was asked lately of a value, so that a question asked again after a keystroke costs nothing. The key must
 * say all that the answer depends on besides the value. Between `limit` and twice as many answers are kept: whenever
 * the young ones are `limit`, the old ones that were not asked for since are forgotten.
 */
export function memo<K extends object, V>(limit: number): (from: K, key: string, compute: () => V) => V {
  const known = new WeakMap<K, { young: Map<string, V>; old: ReadonlyMap<string, V> }>();
  return (from, key, compute) => {
    const kept = known.get(from) ?? { young: new Map<string, V>(), old: new Map<string, V>() };
    known.set(from, kept);
    const value = kept.young.get(key) ?? kept.old.get(key) ?? compute();
    if (kept.young.size >= limit) {
      kept.old = kept.young;
      kept.young = new Map();
    }
    kept.young.set(key, value);
    return value;
  };
}
