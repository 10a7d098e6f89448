import type { Block, Inline, Line, Place } from './blocks.ts';
import { quoted } from './render-words.ts';

/** How Markdown links to a place; null where it cannot. */
export interface MarkdownOptions {
  placeLink(place: Place): string | null;
}

/** Blocks as GitHub-flavored Markdown. Everything that comes from a source is escaped: an article is never markup. */
export function renderMarkdown(blocks: readonly Block[], options: MarkdownOptions): string {
  return blocks.map((block) => blockMarkdown(block, options)).join('\n\n');
}

function blockMarkdown(block: Block, options: MarkdownOptions): string {
  if (block.kind !== 'table') return lineMarkdown(block.line, options);
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    row(block.head.map(escapeMarkdown)),
    row(block.head.map(() => '---')),
    ...block.rows.map((cells) => row(cells.map((cell) => lineMarkdown(cell, options)))),
  ].join('\n');
}

function lineMarkdown(line: Line, options: MarkdownOptions): string {
  return line.map((inline) => inlineMarkdown(inline, options)).join('');
}

function inlineMarkdown({ text, style, place }: Inline, options: MarkdownOptions): string {
  const link = place === undefined ? null : options.placeLink(place);
  const shown = styled(escapeMarkdown(text), style);
  return link === null ? shown : `[${shown}](${escapeLink(link)})`;
}

/** Marks around the words; white space stays outside, where Markdown wants it. */
function styled(text: string, style: Inline['style']): string {
  const mark = style === undefined ? '' : marks[style];
  const words = text.trim();
  if (mark === '' || words === '') return text;
  const [before = '', after = ''] = text.split(words);
  return style === 'quote' ? `${before}${quoted(words)}${after}` : `${before}${mark}${words}${mark}${after}`;
}

const marks = { strong: '**', quote: '“', dim: '*' } as const;

/** Text in which nothing is markup: no emphasis, link, image, HTML, table cell, list or line break. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]()<>#+\-.!|~$:@&]/g, (char) =>
      char === '<' ? '&lt;' : char === '&' ? '&amp;' : `\\${char}`,
    );
}

function escapeLink(link: string): string {
  return link.replace(/[()<>\s]/g, (char) =>
    encodeURIComponent(char).replace('(', '%28').replace(')', '%29'),
  );
}
