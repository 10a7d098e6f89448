import {
  type Analysis,
  annotationId,
  articleFromText,
  type NameAnnotation,
  type Title,
} from '../../src/index.ts';

/**
 * An analysis made by hand: every line is one mention, `kind name | quote | role | honorific`; the quote is the name
 * where it is left out.
 */
export function analysisOf(path: string, lines: readonly string[]): Analysis {
  let text = '';
  const names = lines.map((line) => {
    const [head = '', quoted, role, honorific] = line.split('|').map((part) => part.trim());
    const kind = head.slice(0, head.indexOf(' ')) as NameAnnotation['kind'];
    const name = head.slice(head.indexOf(' ') + 1);
    const quote = quoted || name;
    const span = { start: text.length, end: text.length + quote.length };
    text += `${quote}\n`;
    const titles = [titleOf(role, 'role'), titleOf(honorific, 'honorific')].filter((title) => title !== null);
    const state = { confidence: 1, origin: 'machine', status: 'suggested' } as const;
    return { id: annotationId(kind, span), span, quote, ...state, kind, name, titles };
  });
  const article = articleFromText(text, { path });
  const nothing = { figures: [], boilerplate: [], rejected: [], reporting: [] };
  return { article, names, ...nothing, fingerprint: { path } as Analysis['fingerprint'] };
}

function titleOf(text: string | undefined, kind: Title['kind']): Title | null {
  return text === undefined || text === '' ? null : { text, span: { start: 0, end: 0 }, kind };
}
