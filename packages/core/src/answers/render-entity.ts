import type { Corpus } from '../corpus/corpus.ts';
import type { NameAnswer } from './about.ts';
import { aboutEntity, type EntityAnswer, type EntitySource } from './about-entity.ts';
import type { Block, Line } from './blocks.ts';
import { counted, shortened, sourceName } from './render-words.ts';

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
  const answer = aboutEntity(corpus, entity);
  return [
    headingOf(answer),
    ...formsOf(answer),
    ...disagreementsOf(corpus, answer),
    ...titlesOf(corpus, answer),
    sourceTable(corpus, answer),
    ...restOf(answer),
  ];
}

function headingOf(answer: EntityAnswer): Block {
  const mentions = answer.sources.reduce((sum, source) => sum + source.mentions.length, 0);
  const tally = `${counted(mentions, 'mention')} in ${counted(answer.sources.length, 'source')}`;
  const line: Line = [{ text: answer.name, style: 'strong' }, { text: `: ${whatOf(answer)}, ${tally}` }];
  return { kind: 'heading', line };
}

function whatOf({ kind, place }: EntityAnswer): string {
  if (place === null) return kind;
  return place.country === null || place.kind === 'country' ? place.kind : `${place.kind} (${place.country})`;
}

function formsOf({ name, aliases }: EntityAnswer): readonly Block[] {
  const others = aliases.filter(({ form }) => form !== name);
  if (others.length === 0) return [];
  const shown = others.slice(0, mostForms).map(({ form, count }) => `${form} (${count})`);
  const more = others.length > mostForms ? `; ${others.length - mostForms} more` : '';
  return [{ kind: 'paragraph', line: [{ text: 'Also called ' }, { text: shown.join('; ') + more }] }];
}

/** Titles that cannot both be right: the question to settle, so it comes first. */
function disagreementsOf(corpus: Corpus, { disagreements }: EntityAnswer): readonly Block[] {
  return disagreements.map(({ titles: [one, other], paths }) => ({
    kind: 'paragraph',
    line: [
      { text: 'Sources disagree: ' },
      { text: one, style: 'strong' },
      { text: ` (${namesOf(corpus, paths[0])}), ` },
      { text: other, style: 'strong' },
      { text: ` (${namesOf(corpus, paths[1])})` },
    ],
  }));
}

function titlesOf(corpus: Corpus, { titles }: EntityAnswer): readonly Block[] {
  const roles = titles.filter(({ kind }) => kind === 'role');
  if (roles.length === 0) return [];
  const rows = roles
    .slice(0, mostForms)
    .map(({ text, paths }): readonly Line[] => [[{ text }], [{ text: namesOf(corpus, paths) }]]);
  return [{ kind: 'table', head: ['title', 'given by'], rows }];
}

function sourceTable(corpus: Corpus, { sources }: EntityAnswer): Block {
  const rows = sources.slice(0, mostSources).map((source) => sourceRow(corpus, source));
  return { kind: 'table', head: ['source', 'mentions', ''], rows };
}

function sourceRow(corpus: Corpus, { path, mentions }: EntitySource): readonly Line[] {
  const { article } = corpus.analyses.get(path)!;
  const [first] = mentions;
  const place = first === undefined ? {} : { place: { path, span: first.span } };
  const sentence = first === undefined ? '' : shortened(first.sentenceText, 160);
  return [
    [{ text: sourceName(article), ...place }],
    [{ text: String(mentions.length) }],
    [{ text: sentence, style: 'quote' }],
  ];
}

function restOf({ sources }: EntityAnswer): readonly Block[] {
  const more = sources.length - mostSources;
  return more > 0 ? [{ kind: 'paragraph', line: [{ text: `and ${counted(more, 'more source')}` }] }] : [];
}

function namesOf(corpus: Corpus, paths: readonly string[]): string {
  const names = paths.flatMap((path) => {
    const analysis = corpus.analyses.get(path);
    return analysis === undefined ? [] : [sourceName(analysis.article)];
  });
  return [...new Set(names)].join('; ');
}
