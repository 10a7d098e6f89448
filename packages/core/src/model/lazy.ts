/** A value that is computed when it is first asked for, and then kept. */
export function lazy<T>(compute: () => T): () => T {
  let value: { readonly of: T } | null = null;
  return () => {
    value ??= { of: compute() };
    return value.of;
  };
}
