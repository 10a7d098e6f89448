import type { Corpus } from '../corpus/corpus.ts';
import type { Article } from '../model/article.ts';
import type { Entity } from '../model/entity.ts';
import type { Fact, FactMention } from '../model/fact.ts';
import type { Figure } from '../model/figure.ts';
import { quoteOf } from '../model/span.ts';
import type { Answer, BoilerplateAnswer, FigureAnswer, NameAnswer } from './about.ts';
import type { Block, Line } from './blocks.ts';

/** An answer as blocks, ready for Markdown or plain text. */
export function blocksOf(corpus: Corpus, answer: Answer): readonly Block[] {
  if (answer.kind === 'figure') return figureBlocks(corpus, answer);
  if (answer.kind === 'boilerplate') return boilerplateBlocks(corpus, answer);
  return nameBlocks(answer);
}

function figureBlocks(corpus: Corpus, { annotation, fact }: FigureAnswer): readonly Block[] {
  const { figure } = annotation;
  const head: Line = [
    { text: figureText(figure), style: 'strong' },
    {
      text:
        fact !== null ? ` ${fact.label}` : figure.item === null ? '' : ` ${figure.itemPhrase ?? figure.item}`,
    },
    { text: fact === null ? ': no other source says it' : `: ${agreementText(fact)}` },
  ];
  if (fact !== null) return [{ kind: 'heading', line: head }, mentionTable(corpus, fact)];
  if (figure.attribution === null) return [{ kind: 'heading', line: head }];
  const said: Line = [{ text: 'Who says so: ' }, { text: figure.attribution.source }];
  return [
    { kind: 'heading', line: head },
    { kind: 'paragraph', line: said },
  ];
}

function agreementText(fact: Fact): string {
  const sources = new Set(fact.mentions.map(({ path }) => path)).size;
  const difference = fact.difference === null ? '' : ` (${fact.difference})`;
  return `${counted(sources, 'source')}, ${fact.independentSources} independent; ${fact.agreement}${difference}`;
}

function mentionTable(corpus: Corpus, fact: Fact): Block {
  return {
    kind: 'table',
    head: ['source', 'says', 'who says so', ''],
    rows: fact.mentions.map((mention) => mentionRow(corpus, mention)),
  };
}

function mentionRow(corpus: Corpus, mention: FactMention): readonly Line[] {
  const { article } = corpus.analyses.get(mention.path)!;
  return [
    [{ text: sourceName(article), place: { path: mention.path, span: mention.span } }],
    [{ text: figureText(mention.figure) }],
    [{ text: mention.figure.attribution?.source ?? '' }],
    [{ text: shortened(quoteOf(article.text, mention.sentence), 160), style: 'quote' }],
  ];
}

function nameBlocks({ annotation, entity }: NameAnswer): readonly Block[] {
  if (entity === null) {
    return [
      {
        kind: 'heading',
        line: [{ text: annotation.name, style: 'strong' }, { text: `, ${annotation.kind}` }],
      },
    ];
  }
  const sources = new Set(entity.mentions.map(({ path }) => path)).size;
  const tally = `: ${entity.kind}, ${counted(entity.mentions.length, 'mention')} in ${counted(sources, 'source')}`;
  return [
    { kind: 'heading', line: [{ text: entity.name, style: 'strong' }, { text: tally }] },
    ...listParagraph('Also called: ', otherForms(entity)),
    ...listParagraph(
      entity.titlesDisagree ? 'Titles (sources disagree): ' : 'Titles: ',
      entity.titles.map(({ text }) => text),
    ),
  ];
}

function otherForms(entity: Entity): readonly string[] {
  return entity.aliases.map(({ form }) => form).filter((form) => form !== entity.name);
}

function listParagraph(lead: string, items: readonly string[]): readonly Block[] {
  return items.length === 0
    ? []
    : [{ kind: 'paragraph', line: [{ text: lead }, { text: items.join('; ') }] }];
}

function boilerplateBlocks(corpus: Corpus, { annotation, cluster }: BoilerplateAnswer): readonly Block[] {
  const { kind, relation } = annotation.boilerplate;
  const head: Line = [{ text: kind, style: 'strong' }, { text: relation === null ? '' : `, ${relation}` }];
  if (cluster === null) return [{ kind: 'heading', line: head }];
  const rows = cluster.occurrences.map(({ path, span, original, similarity }): readonly Line[] => {
    const { article } = corpus.analyses.get(path)!;
    return [
      [{ text: sourceName(article), place: { path, span } }],
      [{ text: original ? 'original' : `${Math.round(similarity * 100)} % the same` }],
      [{ text: shortened(quoteOf(article.text, span), 160), style: 'quote' }],
    ];
  });
  return [
    { kind: 'heading', line: head },
    { kind: 'table', head: ['source', '', ''], rows },
  ];
}

/** Who published an article and when, as short as it can be said. */
export function sourceName(article: Article): string {
  const name = article.outlet ?? article.path.slice(article.path.lastIndexOf('/') + 1);
  return article.date === null ? name : `${name}, ${article.date}`;
}

const hedgeWords: Readonly<Record<Exclude<Figure['hedge'], null>, string>> = {
  about: 'about',
  nearly: 'nearly',
  over: 'more than',
  at_least: 'at least',
  under: 'less than',
  up_to: 'up to',
};

/** A figure in words: `about 100,000`, `5 to 7 percent`. */
export function figureText({ value, min, max, hedge, unit }: Figure): string {
  const amount = value === null ? rangeText(min, max) : grouped(value);
  const words = [hedge === null ? '' : hedgeWords[hedge], amount, unit ?? ''];
  return words.filter((word) => word !== '').join(' ');
}

function rangeText(min: number | null, max: number | null): string {
  if (min !== null && max !== null) return `${grouped(min)} to ${grouped(max)}`;
  if (min !== null) return `${grouped(min)} or more`;
  return max === null ? '?' : `up to ${grouped(max)}`;
}

/** `1234567.5` as `1,234,567.5`, the same on every machine. */
function grouped(value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  if (/e/.test(whole)) return String(value);
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? groups : `${groups}.${fraction}`;
}

function counted(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`;
}

function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const kept = text.slice(0, limit);
  return `${kept.slice(0, Math.max(kept.lastIndexOf(' '), limit >> 1))}…`;
}
