/**
 * A value that follows from another one alone, computed when it is first asked for and kept as long as that one lives.
 * For what only some questions need, such as indexes of a corpus that is checked against.
 */
export function derived<K extends object, V>(compute: (from: K) => V): (from: K) => V {
  const known = new WeakMap<K, V>();
  return (from) => {
    const value = known.get(from);
    if (value !== undefined) return value;
    const computed = compute(from);
    known.set(from, computed);
    return computed;
  };
}
