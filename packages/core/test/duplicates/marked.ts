import { recognizeBoilerplate } from '../../src/duplicates/boilerplate.ts';
import { fingerprint } from '../../src/duplicates/fingerprint.ts';
import { noPassages, type PassageIndex, updatePassages } from '../../src/duplicates/passages.ts';
import { articleFromText } from '../../src/text/read.ts';

/** What recognition marks in a text: `kind: quote`, in text order. */
export function marksOf(text: string): readonly string[] {
  const article = articleFromText(text, { path: 'a.txt' });
  return recognizeBoilerplate(article).map(({ quote, boilerplate }) => `${boilerplate.kind}: ${quote}`);
}

/** A text to be searched for passages: alone, or with the date and the outlet of its article. */
export type Source =
  | string
  | { readonly text: string; readonly date?: string | null; readonly outlet?: string | null };

/** The index of the texts under these paths. */
export function indexOf(sources: Readonly<Record<string, Source>>): PassageIndex {
  return updatePassages(
    noPassages,
    [],
    Object.entries(sources).map(([path, source]) => printOf(path, source)),
  );
}

export function printOf(path: string, source: Source): ReturnType<typeof fingerprint> {
  const { text, date = null, outlet = null } = typeof source === 'string' ? { text: source } : source;
  const article = articleFromText(text, { path, date, outlet });
  return fingerprint(article, [], recognizeBoilerplate(article));
}

/** The clusters of an index as lines: relation, then `path "quote"` with `*` before the original. */
export function clusterLines(index: PassageIndex): readonly string[] {
  return index.clusters.map(({ relation, occurrences }) => {
    const places = occurrences.map(({ path, span, original }) => {
      const quote = index.prints.get(path)!.article.text.slice(span.start, span.end);
      return `${original ? '*' : ''}${path} "${quote}"`;
    });
    return `${relation}: ${places.join(' = ')}`;
  });
}
