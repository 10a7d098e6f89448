import type { Corpus } from '../../corpus/corpus.ts';
import type { Span } from '../../model/span.ts';

/** Where a name stands in a source. */
export interface TextMention {
  readonly path: string;
  readonly span: Span;
}

/** As many places of one name are told. */
const maxMentions = 20;

/**
 * Where names stand in the texts of the sources, whether or not they were recognized there: a recognizer's miss must
 * not turn into "no source names her".
 */
export function textMentions(
  { analyses }: Corpus,
  names: readonly string[],
): ReadonlyMap<string, readonly TextMention[]> {
  const wanted = [...new Set(names)].filter((name) => name.length > 1);
  const found = new Map<string, TextMention[]>();
  if (wanted.length === 0) return found;
  for (const path of [...analyses.keys()].sort()) {
    const { text } = analyses.get(path)!.article;
    for (const name of wanted) {
      const start = wholeWord(text, name);
      if (start < 0) continue;
      const list = found.get(name) ?? [];
      if (list.length < maxMentions) list.push({ path, span: { start, end: start + name.length } });
      found.set(name, list);
    }
  }
  return found;
}

function wholeWord(text: string, name: string): number {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + name.length])) return at;
  }
  return -1;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}
