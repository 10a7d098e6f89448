import type { NameAnnotation } from '../../model/annotation.ts';

/** Tells whether an offset lies in a name; offsets must be asked in rising order, which makes it one pass. */
export function nameTest(names: readonly NameAnnotation[]): (offset: number) => boolean {
  let next = 0;
  return (offset) => {
    while (next < names.length && names[next]!.span.end <= offset) next++;
    return next < names.length && names[next]!.span.start <= offset;
  };
}
