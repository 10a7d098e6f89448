import type { Span } from '../model/span.ts';

/** Lines without their ends (LF, CRLF, lone CR), blank ones included; an empty text has one empty line. */
export function splitLines(text: string): readonly Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code !== 10 && code !== 13) continue;
    lines.push({ start, end: i });
    if (code === 13 && text.charCodeAt(i + 1) === 10) i++;
    start = i + 1;
  }
  lines.push({ start, end: text.length });
  return lines;
}

/** The span without white space (a byte order mark counts as white) at its ends. */
export function trimSpan(text: string, { start, end }: Span): Span {
  while (start < end && isWhite(text.charCodeAt(start))) start++;
  while (start < end && isWhite(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/**
 * Paragraphs. Where most text stands in one line a paragraph, each line is one; where lines are hard-wrapped
 * (blank lines between, most lines of similar width), a run of non-blank lines is one.
 */
export function splitParagraphs(text: string, lines: readonly Span[]): readonly Span[] {
  const filled = lines.map((line) => trimSpan(text, line)).filter(({ start, end }) => start < end);
  if (!isHardWrapped(text, lines)) return filled;
  const paragraphs: Span[] = [];
  for (const line of lines) {
    const { start, end } = trimSpan(text, line);
    const last = paragraphs.at(-1);
    if (start === end) continue;
    if (last !== undefined && isOneBreak(text, last.end, start)) {
      paragraphs[paragraphs.length - 1] = { start: last.start, end };
    } else {
      paragraphs.push({ start, end });
    }
  }
  return paragraphs;
}

/** Hard-wrapped text: most lines that are followed by a filled line end within 60 to 90 columns and in mid-sentence. */
function isHardWrapped(text: string, lines: readonly Span[]): boolean {
  let followed = 0;
  let wrapped = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = trimSpan(text, lines[i]!);
    const next = trimSpan(text, lines[i + 1]!);
    if (line.start === line.end || next.start === next.end) continue;
    followed++;
    const width = line.end - line.start;
    if (width >= 55 && width <= 100 && !/[.!?:"”’)]$/u.test(text.slice(line.end - 1, line.end))) wrapped++;
  }
  return followed >= 8 && wrapped > followed * 0.5;
}

/** Whether only one line end lies between two offsets. */
function isOneBreak(text: string, from: number, to: number): boolean {
  return splitLines(text.slice(from, to)).length === 2;
}

function isWhite(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0xfeff ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f
  );
}
