import type { Corpus } from '../../corpus/corpus.ts';
import { figureText, sourceName, statedText } from '../render-words.ts';
import type {
  Evidence,
  FigureFinding,
  Finding,
  NameFinding,
  PassageFinding,
  QuotationFinding,
} from './finding.ts';

/** As many sources are named in one sentence. */
const named = 2;

/** A finding in one sentence: what the sources say, and which. */
export function findingText(corpus: Corpus, finding: Finding): string {
  switch (finding.kind) {
    case 'figure':
      return figureWords(corpus, finding);
    case 'name':
      return nameWords(corpus, finding);
    case 'quotation':
      return quotationWords(corpus, finding);
    case 'passage':
      return passageWords(corpus, finding);
  }
}

function figureWords(corpus: Corpus, { verdict, evidence, independentSources }: FigureFinding): string {
  const supporting = evidence.filter(({ role }) => role === 'supports');
  const against = evidence.filter(({ role }) => role === 'differs' || role === 'later');
  const other = against.length === 0 ? '' : `; ${saying(corpus, against)}`;
  switch (verdict) {
    case 'supported':
      return `${independentSources} independent sources say so: ${sources(corpus, supporting)}${other}`;
    case 'one-source':
      return `one source says so: ${sources(corpus, supporting)}${copies(supporting)}${other}`;
    case 'hedge-changed':
      return `your sources put it differently: ${saying(
        corpus,
        evidence.filter(({ role }) => role === 'near'),
      )}`;
    case 'contradicted':
      return `your sources say otherwise: ${saying(corpus, against)}`;
    case 'stale':
      return laterWords(corpus, evidence);
    case 'not-found':
      return `${noneOf(corpus)} has this figure`;
  }
}

/** That it is later does not tell whether it was revised or is disputed. */
function laterWords(corpus: Corpus, evidence: readonly Evidence[]): string {
  const later = evidence.filter(({ role }) => role === 'later').toReversed();
  const isOne = new Set(later.map(({ path }) => path)).size === 1;
  return `${isOne ? 'a later source says' : 'later sources say'}: ${saying(corpus, later)}`;
}

function nameWords(
  corpus: Corpus,
  { verdict, evidence, instead, sources: count, quote }: NameFinding,
): string {
  switch (verdict) {
    case 'known':
      return `named by ${counted(count, 'source')}: ${sources(corpus, evidence)}`;
    case 'spelling-differs':
      return `most of your sources write ${instead}: ${sources(corpus, evidence)}`;
    case 'title-differs':
      return `your sources have another title, ${instead}: ${sources(corpus, evidence)}`;
    case 'not-found':
      return `${noneOf(corpus)} names ${quote}`;
  }
}

function quotationWords(corpus: Corpus, finding: QuotationFinding): string {
  const { verdict, evidence, sourceSpeaker } = finding;
  switch (verdict) {
    case 'verbatim':
      return `word for word in ${sources(corpus, evidence)}`;
    case 'altered':
      return `not word for word; ${sources(corpus, evidence.slice(0, 1))}: ${differenceText(finding)}`;
    case 'misattributed':
      return `${sources(corpus, evidence)}: these are words of ${sourceSpeaker ?? 'someone else'}`;
    case 'not-found':
      return `${noneOf(corpus)} has these words`;
  }
}

function passageWords(corpus: Corpus, { evidence, similarity }: PassageFinding): string {
  const share = similarity > 0.995 ? 'word for word' : `${Math.round(similarity * 100)} % the same`;
  return `stands in ${sources(corpus, evidence)} (${share}), and not in quotation marks here`;
}

/** `the [only] calculator has been used`: what the source has where the draft has something else, in brackets. */
export function differenceText({ difference }: Pick<QuotationFinding, 'difference'>): string {
  const parts = difference.map((change) => {
    if (change.kind === 'same') return shortened(change.source);
    const ours = change.draft === '' ? '' : `[-${change.draft}-]`;
    const theirs = change.source === '' ? '' : `{+${change.source}+}`;
    return ours + theirs;
  });
  return parts.filter((part) => part !== '').join(' ');
}

/** The first and last words of a long stretch that is the same. */
function shortened(text: string): string {
  const words = text.split(/\s+/);
  return words.length <= 9
    ? words.join(' ')
    : `${words.slice(0, 4).join(' ')} … ${words.slice(-4).join(' ')}`;
}

function noneOf({ analyses }: Corpus): string {
  return analyses.size === 1 ? 'not even your one source' : `none of your ${analyses.size} sources`;
}

function copies(supporting: readonly Evidence[]): string {
  const more = new Set(supporting.map(({ path }) => path)).size - 1;
  return more > 0 ? ' (not independent of one another)' : '';
}

/** `85 million euros (The Quayside Times, 2026-03-10)`, for each value in the words of the first who has it. */
function saying(corpus: Corpus, evidence: readonly Evidence[]): string {
  const byValue = new Map<string, Evidence[]>();
  for (const each of evidence) {
    const value = each.figure === null ? each.quote : figureText(each.figure);
    byValue.set(value, [...(byValue.get(value) ?? []), each]);
  }
  const parts = [...byValue.values()].map((all) => {
    const [{ quote, figure }] = all as [Evidence];
    const words = figure === null ? quote : statedText({ quote, figure, origin: 'machine' });
    return `${words} (${sources(corpus, all)})`;
  });
  return parts.length <= 3
    ? parts.join(', ')
    : `${parts.slice(0, 3).join(', ')} and ${parts.length - 3} more`;
}

function sources(corpus: Corpus, evidence: readonly Evidence[]): string {
  const paths = [...new Set(evidence.map(({ path }) => path))];
  const names = paths.slice(0, named).map((path) => {
    const analysis = corpus.analyses.get(path);
    return analysis === undefined ? path : sourceName(analysis.article);
  });
  return paths.length <= named ? names.join(' and ') : `${names.join(', ')} and ${paths.length - named} more`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
