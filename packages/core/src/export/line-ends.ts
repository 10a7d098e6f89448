/** A text in another form, and where its positions went. */
export interface Rewritten {
  readonly text: string;
  /** Position in the new text of a position of the old one. */
  to(position: number): number;
  /** Position in the old text of a position of the new one. */
  from(position: number): number;
}

/** The text with every line end as one LF and without a byte order mark: what most readers of other formats make of it. */
export function withPlainLines(text: string): Rewritten {
  // Positions in the old text of what is left out: the mark, and the CR of each CRLF.
  const dropped: number[] = text.startsWith('\ufeff') ? [0] : [];
  for (let i = text.indexOf('\r'); i >= 0; i = text.indexOf('\r', i + 1)) {
    if (text[i + 1] === '\n') dropped.push(i);
  }
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  return {
    text: plain,
    to: (position) => position - before(dropped, (at) => at < position),
    from: (position) => position + before(dropped, (at, k) => at - k <= position),
  };
}

/** How many at the head of a sorted list hold a condition. */
function before(list: readonly number[], holds: (value: number, index: number) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(list[middle]!, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
