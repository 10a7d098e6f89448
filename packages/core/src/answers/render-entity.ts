import type { Corpus } from '../corpus/corpus.ts';
import type { Entity, MentionRef } from '../model/entity.ts';
import type { NameAnswer } from './about.ts';
import type { Block, Line } from './blocks.ts';
import { counted, sourceName } from './render-words.ts';

const mostSources = 8;
const mostForms = 6;

/** A person, place or organization as blocks: the forms and titles it goes by, and where it is spoken of. */
export function entityBlocks(corpus: Corpus, { annotation, entity }: NameAnswer): readonly Block[] {
  if (entity === null) {
    return [
      {
        kind: 'heading',
        line: [{ text: annotation.name, style: 'strong' }, { text: `: ${annotation.kind}` }],
      },
    ];
  }
  return [headingOf(entity), ...formsOf(entity), ...titlesOf(corpus, entity), sourcesOf(corpus, entity)];
}

function headingOf(entity: Entity): Block {
  const sources = new Set(entity.mentions.map(({ path }) => path)).size;
  const tally = `${counted(entity.mentions.length, 'mention')} in ${counted(sources, 'source')}`;
  const line: Line = [{ text: entity.name, style: 'strong' }, { text: `: ${whatOf(entity)}, ${tally}` }];
  return { kind: 'heading', line };
}

function whatOf({ kind, place }: Entity): string {
  if (place === null) return kind;
  return place.country === null || place.kind === 'country' ? place.kind : `${place.kind} (${place.country})`;
}

function formsOf({ name, aliases }: Entity): readonly Block[] {
  const others = aliases.filter(({ form }) => form !== name);
  if (others.length === 0) return [];
  const shown = others.slice(0, mostForms).map(({ form, count }) => `${form} (${count})`);
  const more = others.length > mostForms ? `; ${others.length - mostForms} more` : '';
  return [{ kind: 'paragraph', line: [{ text: 'Also called ' }, { text: shown.join('; ') + more }] }];
}

/** Titles with the sources that give them: where they disagree, this is the question to settle. */
function titlesOf(corpus: Corpus, { titles, titlesDisagree }: Entity): readonly Block[] {
  const roles = titles.filter(({ kind }) => kind === 'role');
  if (roles.length === 0) return [];
  const rows = roles
    .slice(0, mostForms)
    .map(({ text, paths }): readonly Line[] => [
      [{ text }],
      [{ text: paths.map((path) => nameOf(corpus, path)).join('; ') }],
    ]);
  return [
    { kind: 'table', head: [titlesDisagree ? 'titles (sources disagree)' : 'titles', 'given by'], rows },
  ];
}

function sourcesOf(corpus: Corpus, { mentions }: Entity): Block {
  const byPath = new Map<string, MentionRef[]>();
  for (const ref of mentions) byPath.set(ref.path, [...(byPath.get(ref.path) ?? []), ref]);
  const rows = [...byPath].slice(0, mostSources).map(([path, refs]): readonly Line[] => {
    const analysis = corpus.analyses.get(path)!;
    const first = analysis.names.find(({ id }) => id === refs[0]!.id);
    const place = first === undefined ? {} : { place: { path, span: first.span } };
    return [[{ text: sourceName(analysis.article), ...place }], [{ text: counted(refs.length, 'mention') }]];
  });
  const more = byPath.size - rows.length;
  const rest: readonly (readonly Line[])[] =
    more > 0 ? [[[{ text: `and ${counted(more, 'more source')}` }], [{ text: '' }]]] : [];
  return { kind: 'table', head: ['source', ''], rows: [...rows, ...rest] };
}

function nameOf(corpus: Corpus, path: string): string {
  const analysis = corpus.analyses.get(path);
  return analysis === undefined ? path : sourceName(analysis.article);
}
