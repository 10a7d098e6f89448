import type { Corpus } from '../corpus/corpus.ts';
import { denotationOf, relate } from '../corpus/facts/denotation.ts';
import type { FigureAnnotation } from '../model/annotation.ts';
import type { Fact, FactMention, Reason } from '../model/fact.ts';
import type { Figure } from '../model/figure.ts';
import { quoteOf } from '../model/span.ts';
import type { FigureAnswer } from './about.ts';
import { maybeSame, whyLinedUp } from './about-figure.ts';
import type { Block, Line } from './blocks.ts';
import { type DatedMention, datedMentions } from './dependence.ts';
import { counted, shortened, sourceName, statedText } from './render-words.ts';

/** Rows of a comparison before it is cut; the editor has a panel for the whole. */
const mostRows = 8;

/** A figure as blocks: what it says, what the other sources say of the same quantity, and why they were lined up. */
export function figureBlocks(corpus: Corpus, { path, annotation, fact }: FigureAnswer): readonly Block[] {
  const { figure } = annotation;
  const here = { path, id: annotation.id };
  if (fact === null)
    return [
      headingOf(annotation, figure.itemPhrase ?? figure.item ?? '', 'no other source says it'),
      ...ownWords(figure),
      ...maybeBlocks(corpus, here),
    ];
  const rows = rowsOf(corpus, fact, here);
  return [
    headingOf(annotation, inSentence(fact.label, figure), summaryOf(fact, rows)),
    tableOf(corpus, rows.slice(0, mostRows)),
    ...rest(rows),
    ...reasonBlocks(corpus, here),
    ...maybeBlocks(corpus, here),
  ];
}

/** What may be the same, and why it was not lined up. */
function maybeBlocks(corpus: Corpus, { path, id }: Here): readonly Block[] {
  return maybeSame(corpus, path, id).map((maybe) => {
    const { article } = corpus.analyses.get(maybe.path)!;
    const against = maybe.reasons.filter(({ points }) => points < 0).map(reasonText);
    return paragraph([
      { text: 'Maybe the same: ', style: 'dim' },
      { text: sourceName(article), place: { path: maybe.path, span: maybe.span } },
      { text: `: ${statedText(maybe)} ` },
      { text: shortened(quoteOf(article.text, maybe.sentence), 120), style: 'quote' },
      { text: against.length === 0 ? '' : `; against it: ${against.join(', ')}`, style: 'dim' },
    ]);
  });
}

function headingOf(annotation: FigureAnnotation, label: string, says: string): Block {
  const line: Line = [
    { text: statedText(annotation), style: 'strong' },
    { text: label === '' ? '' : ` ${label}` },
    { text: `: ${says}` },
  ];
  return { kind: 'heading', line };
}

/** A label without the capital that only a heading gives it. */
function inSentence(label: string, { item, itemPhrase }: Figure): string {
  const lower = label.slice(0, 1).toLowerCase() + label.slice(1);
  const [first = ''] = lower.split(/[ :]/);
  const words = `${itemPhrase ?? ''} ${item ?? ''}`.split(' ');
  return words.includes(first) ? lower : label;
}

/** Who says so and of when, where there is nothing to compare. */
function ownWords({ attribution, time }: Figure): readonly Block[] {
  const said =
    attribution === null ? [] : [paragraph([{ text: 'Who says so: ' }, { text: attribution.source }])];
  const when = time === null ? [] : [paragraph([{ text: 'When: ' }, { text: time.text }])];
  return [...said, ...when];
}

interface Here {
  readonly path: string;
  readonly id: string;
}

type Standing = 'here' | 'conflict' | 'bound' | 'vaguer' | 'same';

interface Row extends DatedMention {
  readonly standing: Standing;
}

/** Every mention as a row: this one, then disagreement first, copies under what they copy. */
function rowsOf(corpus: Corpus, fact: Fact, here: Here): readonly Row[] {
  const own = fact.mentions.find((mention) => isHere(mention, here));
  const rows = datedMentions(corpus, fact).map((dated): Row => {
    const standing = isHere(dated.mention, here) ? 'here' : standingOf(own, dated.mention);
    return { ...dated, standing };
  });
  const rankOf = (row: Row): number => standings.indexOf(row.standing);
  const groupRank = (row: Row): number =>
    Math.min(...rows.filter(({ mention }) => mention.sourceGroup === row.mention.sourceGroup).map(rankOf));
  const order = [...new Set(rows.map(({ mention }) => mention.sourceGroup))];
  return rows.toSorted(
    (a, b) =>
      groupRank(a) - groupRank(b) ||
      order.indexOf(a.mention.sourceGroup) - order.indexOf(b.mention.sourceGroup) ||
      Number(a.dependsOn !== null) - Number(b.dependsOn !== null) ||
      rankOf(a) - rankOf(b),
  );
}

const standings: readonly Standing[] = ['here', 'conflict', 'bound', 'vaguer', 'same'];

function isHere(mention: FactMention, here: Here): boolean {
  return mention.path === here.path && mention.id === here.id;
}

function standingOf(own: FactMention | undefined, other: FactMention): Standing {
  const a = own === undefined ? null : denotationOf(own.figure);
  const b = denotationOf(other.figure);
  if (a === null || b === null) return 'vaguer';
  const relation = relate(a, b);
  if (relation === 'disagree') return 'conflict';
  if (relation === 'same') return 'same';
  return relation === 'bound-clash' || a.point === b.point ? 'bound' : 'vaguer';
}

function summaryOf(fact: Fact, rows: readonly Row[]): string {
  const sources = new Set(fact.mentions.map(({ path }) => path)).size;
  const counts = { conflict: pathsOf(rows, 'conflict'), bound: pathsOf(rows, 'bound') };
  const parts = [
    `${counted(sources, 'source')} ${sources === 1 ? 'says' : 'say'}, ${fact.independentSources} independent`,
    counts.conflict > 0
      ? `${counts.conflict} ${counts.conflict === 1 ? 'says' : 'say'} otherwise${differenceText(fact)}`
      : '',
    counts.bound > 0 ? `${counts.bound} ${counts.bound === 1 ? 'differs' : 'differ'} in bound` : '',
  ];
  return parts.filter((part) => part !== '').join('; ');
}

function pathsOf(rows: readonly Row[], standing: Standing): number {
  return new Set(rows.filter((row) => row.standing === standing).map(({ mention }) => mention.path)).size;
}

const differences: Readonly<Record<Exclude<Fact['difference'], null>, string>> = {
  contradiction: '',
  'other-time': ' (of another time)',
  revision: ' (revised)',
  'other-definition': ' (counting something else)',
};

function differenceText({ difference }: Fact): string {
  return difference === null ? '' : differences[difference];
}

function tableOf(corpus: Corpus, rows: readonly Row[]): Block {
  return {
    kind: 'table',
    head: ['source', 'says', 'who says so', ''],
    rows: rows.map((row) => cellsOf(corpus, row)),
  };
}

function cellsOf(corpus: Corpus, { mention, standing, dependsOn }: Row): readonly Line[] {
  const { article } = corpus.analyses.get(mention.path)!;
  const source: Line = [
    { text: sourceName(article), place: { path: mention.path, span: mention.span } },
    { text: dependenceText(dependsOn), style: 'dim' },
  ];
  const says: Line = [
    { text: statedText(mention), ...(standing === 'conflict' ? ({ style: 'strong' } as const) : {}) },
    { text: standing === 'here' ? ' (here)' : '' },
  ];
  const sentence = dependsOn?.isCopy !== true ? shortened(quoteOf(article.text, mention.sentence), 160) : '';
  return [
    source,
    says,
    [{ text: mention.figure.attribution?.source ?? '' }],
    [{ text: sentence, ...(sentence === '' ? {} : ({ style: 'quote' } as const)) }],
  ];
}

function dependenceText(dependsOn: Row['dependsOn']): string {
  if (dependsOn === null) return '';
  return dependsOn.isCopy ? ` (copy of ${dependsOn.name})` : ` (not independent of ${dependsOn.name})`;
}

function rest(rows: readonly Row[]): readonly Block[] {
  const more = rows.slice(mostRows);
  if (more.length === 0) return [];
  const sources = new Set(more.map(({ mention }) => mention.path)).size;
  return [
    paragraph([{ text: `and ${counted(more.length, 'more mention')} in ${counted(sources, 'source')}` }]),
  ];
}

/** Why this mention was lined up: the best link it has, what speaks for it and what against. */
function reasonBlocks(corpus: Corpus, here: Here): readonly Block[] {
  const reasons = whyLinedUp(corpus, here.path, here.id);
  const inFavor = reasons.filter(({ points }) => 0 <= points).map(reasonText);
  const against = reasons.filter(({ points }) => points < 0).map(reasonText);
  if (inFavor.length === 0) return [];
  const tail = against.length === 0 ? '' : `; against it: ${against.join(', ')}`;
  return [paragraph([{ text: `Lined up by: ${inFavor.join(', ')}${tail}`, style: 'dim' }])];
}

/** Reasons that their code does not say well enough. */
const reasonNames: Partial<Readonly<Record<Reason['code'], string>>> = {
  'masked-sentence': 'same sentence but for the number',
  'near-value': 'values that fit',
  'far-value': 'the values differ',
  'other-story': 'little else in common',
  anaphoric: 'perhaps others of the same number',
  'only-one': 'the only such number of each article',
  'how-much-more': 'one says by how much it changed',
  'part-of': 'one counts a part of the whole',
  supposed: 'only one says that it is so',
  'unknown-item': 'one does not say what is measured',
};

function reasonText({ code, detail }: Reason): string {
  const words = detail.filter((word) => word !== '');
  const name = reasonNames[code] ?? code.replaceAll('-', ' ');
  return words.length === 0 ? name : `${name} (${words.join(', ')})`;
}

function paragraph(line: Line): Block {
  return { kind: 'paragraph', line };
}
