import { finish, type Steps } from '../model/steps.ts';

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

/** A derived value that takes long to compute: `inSteps` computes it ahead of the first question. */
export interface DerivedInSteps<K extends object, V> {
  (from: K): V;
  inSteps(from: K): Steps<V>;
}

/** The same for what is computed in steps. Asked in between, it is computed at once. */
export function derivedInSteps<K extends object, V>(compute: (from: K) => Steps<V>): DerivedInSteps<K, V> {
  const known = new WeakMap<K, V>();
  const keep = (from: K, value: V): V => {
    known.set(from, value);
    return value;
  };
  const ask = (from: K): V => known.get(from) ?? keep(from, finish(compute(from)));
  return Object.assign(ask, {
    *inSteps(from: K): Steps<V> {
      const value = known.get(from) ?? (yield* compute(from));
      return known.get(from) ?? keep(from, value);
    },
  });
}
