import { firstNot } from '../model/search.ts';
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
    to: (position) => position - firstNot(dropped.length, (i) => dropped[i]! < position),
    from: (position) => position + firstNot(dropped.length, (i) => dropped[i]! - i <= position),
  };
}
