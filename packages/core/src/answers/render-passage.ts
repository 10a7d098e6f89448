import type { Corpus } from '../corpus/corpus.ts';
import type { Change, Cluster, Relation } from '../model/passage.ts';
import { quoteOf } from '../model/span.ts';
import type { BoilerplateAnswer } from './about.ts';
import type { Block, Line } from './blocks.ts';
import { counted, shortened, sourceName } from './render-words.ts';

const mostRows = 8;
const mostChanges = 6;

/** Boilerplate as blocks: what it is, where else it stands, and what differs there. */
export function passageBlocks(corpus: Corpus, { annotation, cluster }: BoilerplateAnswer): readonly Block[] {
  const { kind, relation } = annotation.boilerplate;
  const where = relation === null ? '' : `: ${relations[relation]}`;
  const head: Line = [{ text: kind.replaceAll('-', ' '), style: 'strong' }, { text: where }];
  if (cluster === null) return [{ kind: 'heading', line: head }];
  return [{ kind: 'heading', line: head }, occurrenceTable(corpus, cluster), ...changesOf(corpus, cluster)];
}

const relations: Readonly<Record<Relation, string>> = {
  'repeat-within': 'stands again in this article',
  'shared-across': 'stands in other articles too',
  paraphrase: 'stands in another article in other words',
};

function occurrenceTable(corpus: Corpus, { occurrences }: Cluster): Block {
  const rows = occurrences.slice(0, mostRows).map(({ path, span, original, similarity }): readonly Line[] => {
    const { article } = corpus.analyses.get(path)!;
    return [
      [{ text: sourceName(article), place: { path, span } }],
      [{ text: original ? 'original' : `${Math.round(similarity * 100)} % the same` }],
      [{ text: shortened(quoteOf(article.text, span), 160), style: 'quote' }],
    ];
  });
  const more = occurrences.length - rows.length;
  const rest: readonly (readonly Line[])[] =
    more > 0 ? [[[{ text: `and ${counted(more, 'more place')}` }], [{ text: '' }], [{ text: '' }]]] : [];
  return { kind: 'table', head: ['source', '', ''], rows: [...rows, ...rest] };
}

/** Numbers that differ between copies: the surest sign of a mistake in one of them. */
function changesOf(corpus: Corpus, { occurrences, changes }: Cluster): readonly Block[] {
  const numbers = changes.filter(({ digits }) => digits).slice(0, mostChanges);
  const original = occurrences.find((occurrence) => occurrence.original);
  if (numbers.length === 0 || original === undefined) return [];
  const line = numbers.flatMap(
    (change, i): Line => [
      { text: i === 0 ? 'Numbers differ: ' : '; ' },
      ...changeText(corpus, original.path, change),
    ],
  );
  return [{ kind: 'paragraph', line }];
}

function changeText(corpus: Corpus, originalPath: string, { original, copy }: Change): Line {
  const textOf = (path: string, span: { start: number; end: number }): string =>
    shortened(quoteOf(corpus.analyses.get(path)!.article.text, span), 60);
  return [
    { text: textOf(originalPath, original), style: 'quote' },
    { text: ' became ' },
    { text: textOf(copy.path, copy), style: 'quote', place: { path: copy.path, span: copy } },
  ];
}
