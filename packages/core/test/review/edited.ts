import { randomFrom } from '../../model/train/random.ts';
import type { Span } from '../../src/index.ts';

// Articles whose text is edited as people edit it, and which know where each of their spans went.

/** A piece of a line; `mark` numbers the spans that anchors are put on. */
interface Piece {
  readonly text: string;
  readonly mark: number | null;
}

/** An article as lines of pieces. */
export type Pieces = readonly (readonly Piece[])[];

/** Where a span is after the edits; null where it was deleted or its words were changed. */
export type Truth = ReadonlyMap<number, Span | null>;

/** Draws whole numbers below one that is given, the same for the same seed. */
export function random(seed: number): (below: number) => number {
  const draw = randomFrom(seed);
  return (below) => Math.floor(draw() * below);
}

const names = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}’'.-]*\p{L}(?: \p{Lu}[\p{L}’'-]*\p{L})*/u;
const numbers = /(?<![\p{L}\p{N}.,])\d+(?:[.,]\d+)*(?![\p{L}\p{N}])/u;
const cut = new RegExp(`(${names.source}|${numbers.source}|\\s+)`, 'u');

/** Cuts a text into lines of pieces; names and numbers are marked. */
export function piecesOf(text: string): Pieces {
  let mark = 0;
  return text.split(/\r?\n/).map((line) =>
    line
      .split(cut)
      .filter((part) => part !== '')
      .map((part): Piece => {
        const marked = new RegExp(`^(?:${names.source}|${numbers.source})$`, 'u').test(part);
        return { text: part, mark: marked ? mark++ : null };
      }),
  );
}

/** The text of the lines, and where the marks are in it. */
export function textOf(lines: Pieces): { text: string; marks: Map<number, Span> } {
  const marks = new Map<number, Span>();
  let text = '';
  for (const [k, line] of lines.entries()) {
    if (k > 0) text += '\n';
    for (const piece of line) {
      if (piece.mark !== null)
        marks.set(piece.mark, { start: text.length, end: text.length + piece.text.length });
      text += piece.text;
    }
  }
  return { text, marks };
}

export type Edit = (lines: Pieces, below: (limit: number) => number, sibling: Pieces) => Pieces;

const filled = (lines: Pieces): number[] => [...lines.keys()].filter((k) => lines[k]!.length > 0);
const pick = <T>(list: readonly T[], below: (limit: number) => number): T => list[below(list.length)]!;
const unmarked = (line: readonly Piece[]): Piece[] => line.map(({ text }) => ({ text, mark: null }));

export const deleteLine: Edit = (lines, below) => {
  const k = pick(filled(lines), below);
  return lines.toSpliced(k, 1);
};

export const insertLine: Edit = (lines, below, sibling) =>
  lines.toSpliced(below(lines.length), 0, unmarked(sibling[pick(filled(sibling), below)]!));

export const moveLine: Edit = (lines, below) => {
  const k = pick(filled(lines), below);
  const rest = lines.toSpliced(k, 1);
  return rest.toSpliced(below(rest.length + 1), 0, lines[k]!);
};

const others =
  'said quietly several wider officials before another newly reported largely after the plan'.split(' ');

/** Another word in the place of one. */
export const reword: Edit = (lines, below) => editPiece(lines, below, isWord, () => pick(others, below));

/** Another number in the place of one: a digit more, less or changed. */
export const correctNumber: Edit = (lines, below) =>
  editPiece(
    lines,
    below,
    ({ text, mark }) => mark !== null && /^\d/.test(text),
    (text) => {
      const at = below(text.length);
      const digit = /\d/.test(text[at]!) ? String((Number(text[at]) + 1 + below(8)) % 10) : '7';
      return text.slice(0, at) + digit + text.slice(at + 1);
    },
  );

export const straightenQuotes: Edit = (lines) =>
  lines.map((line) =>
    line.map(({ text, mark }) => ({ text: text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"'), mark })),
  );

/** Two lines become one. */
export const joinLines: Edit = (lines, below) => {
  const [a, b] = pair(filled(lines), below);
  return lines.toSpliced(a, b - a + 1, [...lines[a]!, { text: ' ', mark: null }, ...lines[b]!]);
};

/** One line becomes two. */
export const splitLine: Edit = (lines, below) => {
  const k = pick(filled(lines), below);
  const spaces = [...lines[k]!.keys()].filter((i) => lines[k]![i]!.text === ' ');
  if (spaces.length === 0) return lines;
  const at = pick(spaces, below);
  return lines.toSpliced(k, 1, lines[k]!.slice(0, at), [], lines[k]!.slice(at + 1));
};

function pair(list: readonly number[], below: (limit: number) => number): [number, number] {
  const k = below(list.length - 1);
  return [list[k]!, list[k + 1]!];
}

function isWord({ text, mark }: Piece): boolean {
  return mark === null && /\p{L}/u.test(text);
}

function editPiece(
  lines: Pieces,
  below: (limit: number) => number,
  wanted: (piece: Piece) => boolean,
  change: (text: string) => string,
): Pieces {
  const places = lines.flatMap((line, k) =>
    [...line.keys()].filter((i) => wanted(line[i]!)).map((i) => [k, i] as const),
  );
  if (places.length === 0) return lines;
  const [k, i] = pick(places, below);
  const piece = lines[k]![i]!;
  // A mark whose words changed is no longer there.
  return lines.with(k, lines[k]!.with(i, { text: change(piece.text), mark: null }));
}

/** One sitting: three lines go, three come from another article, one moves, six words and up to three numbers change. */
export function sitting(lines: Pieces, below: (limit: number) => number, sibling: Pieces): Pieces {
  const corrections = below(4);
  const edits: readonly Edit[] = [
    ...Array<Edit>(3).fill(deleteLine),
    ...Array<Edit>(3).fill(insertLine),
    moveLine,
    ...Array<Edit>(6).fill(reword),
    ...Array<Edit>(corrections).fill(correctNumber),
    ...(below(2) === 0 ? [straightenQuotes] : []),
  ];
  return edits.reduce((edited, edit) => edit(edited, below, sibling), lines);
}
