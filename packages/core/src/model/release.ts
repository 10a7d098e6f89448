/** What has a buffer of numbers. */
interface Buffered {
  readonly buffer: ArrayBufferLike;
}

type Movable = ArrayBufferLike & { transfer?(length: number): unknown };

/**
 * Gives the memory of large lists of numbers back at once, which must not be used any more. Collecting them may take until much
 * else has been made beside them. An engine that cannot do so collects them as ever.
 */
export function release(...lists: readonly Buffered[]): void {
  for (const { buffer } of lists) if (buffer.byteLength > 0) (buffer as Movable).transfer?.(0);
}
