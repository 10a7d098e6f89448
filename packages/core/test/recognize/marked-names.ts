import type { NameKind, NameSpan } from '../../src/recognize/name-spans.ts';
import { viewOf } from './view.ts';

/** Spans of a text in which every reading of the tagger is marked: `<person:Ann Low>`. */
export function read(marked: string): { text: string; spans: NameSpan[]; view: ReturnType<typeof viewOf> } {
  const raw: { start: number; end: number; kind: string }[] = [];
  let text = '';
  for (const part of marked.split(/(<\w+:[^>]*>)/)) {
    const match = /^<(\w+):(.*)>$/s.exec(part);
    if (match !== null)
      raw.push({ start: text.length, end: text.length + match[2]!.length, kind: match[1]! });
    text += match?.[2] ?? part;
  }
  const view = viewOf(text);
  const spans = raw.map(({ start, end, kind }) => {
    const from = view.start.indexOf(start);
    const sentence = view.sentences.findLastIndex((first) => first <= from);
    return { sentence, from, to: view.end.indexOf(end) + 1, kind: kind as NameKind, probability: 0.9 };
  });
  return { text, spans, view };
}

/** The spans as `kind:quote`. */
export function show(spans: readonly NameSpan[], view: ReturnType<typeof viewOf>, text: string): string[] {
  return spans.map(({ kind, from, to }) => `${kind}:${text.slice(view.start[from], view.end[to - 1])}`);
}
