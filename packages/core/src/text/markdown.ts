/**
 * A Markdown text as prose: same length, same offsets, markup blanked out. Front matter, code, comments, link targets,
 * list numbers and footnote marks say nothing; emphasis and headings leave their words. A block quotation opens with a
 * quotation mark, so that it reads as what it is.
 */
export function maskMarkdown(text: string): string {
  const { body, from } = afterFrontMatter(text);
  const lines = body.split('\n');
  const masked: string[] = [];
  let fence: string | null = null;
  let quoting = false;
  for (const line of lines) {
    const opened: string | null = fence ?? opening.exec(line)?.[1] ?? null;
    if (opened !== null) {
      masked.push(blank(line));
      const isClosed: boolean = fence !== null && closing.exec(line)?.[1]?.startsWith(fence) === true;
      fence = isClosed ? null : opened;
      continue;
    }
    const isQuote = /^ {0,3}>/.test(line);
    masked.push(maskLine(line, isQuote && !quoting));
    quoting = isQuote;
  }
  return blank(text.slice(0, from)) + maskInline(masked.join('\n'));
}

/** A fence of code. One of backticks has none after it: ```` ```x``` ```` is code inside a line. */
const opening = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;
const closing = /^ {0,3}(`{3,}|~{3,})[ \t]*\r?$/;

/** Whether a file of this name is read as Markdown. */
export function isMarkdown(path: string): boolean {
  return /\.(?:md|markdown|mdown)$/i.test(path);
}

function afterFrontMatter(text: string): { readonly body: string; readonly from: number } {
  const head = /^\uFEFF?---[ \t]*\r?\n/.exec(text);
  const close = head === null ? null : /\n---[ \t]*(?:\r?\n|$)/g;
  if (close === null) return { body: text, from: 0 };
  close.lastIndex = head![0].length - 1;
  const end = close.exec(text);
  if (end === null) return { body: text, from: 0 };
  const from = end.index + end[0].length;
  return { body: text.slice(from), from };
}

/** Markup at the head of a line: quotation, heading, list item, table rule. */
function maskLine(line: string, opensQuote: boolean): string {
  const isTableRule = line.includes('|') && /^[ |:\t-]+\r?$/.test(line);
  if (isTableRule || /^ {0,3}(?:[*_-][ \t]*){3,}\r?$/.test(line)) return blank(line);
  return line
    .replace(/^( {0,3})((?:> ?)+)/, (_, lead: string, marks: string) => {
      return lead + (opensQuote ? `“${' '.repeat(marks.length - 1)}` : ' '.repeat(marks.length));
    })
    .replace(/^\s*(?:[-*+]|\d{1,9}[.)])(?=\s)(?: +\[[ xX]\](?=\s))?/, blank)
    .replace(/^\s*#{1,6}(?=\s)/, blank)
    .replace(/^\[\^?[^\]\n]{1,200}\]:.*/, (definition) =>
      definition.startsWith('[^') ? definition.replace(/^\[\^[^\]]*\]:/, blank) : blank(definition),
    )
    .replaceAll('|', ' ');
}

const inline = [
  /(`{1,3})(?!`)[^`\n]{1,400}\1/g,
  /\[\^[^\]\n]{1,100}\]/g,
  /\]\([^()\n]{0,2000}\)/g,
  /<https?:[^>\n]{0,2000}>/g,
  /<\/?[a-zA-Z][^<>\n]{0,400}>/g,
  /!?\[(?=[^\]\n]{0,400}\s{2})/g,
];

/** Markup inside lines. Every pattern is bounded by its line, so that a stray mark costs no more than that. */
function maskInline(text: string): string {
  let masked = withoutComments(text);
  for (const pattern of inline) masked = masked.replace(pattern, blank);
  return masked.replace(
    /(?<![\p{L}\p{N}])(?:\*{1,3}|_{1,3}|~~)(?=\S)|(?<=\S)(?:\*{1,3}|_{1,3}|~~)(?![\p{L}\p{N}])/gu,
    blank,
  );
}

/** Looked for by hand: an expression would look for the end of every comment anew, where none ends. */
function withoutComments(text: string): string {
  const parts: string[] = [];
  let at = 0;
  for (;;) {
    const open = text.indexOf('<!--', at);
    const close = open < 0 ? -1 : text.indexOf('-->', open + 4);
    if (close < 0) return parts.join('') + text.slice(at);
    parts.push(text.slice(at, open), blank(text.slice(open, close + 3)));
    at = close + 3;
  }
}

/** Spaces of the same length; line ends stay. */
function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}
