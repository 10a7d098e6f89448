import type { Analysis } from '../../corpus/analysis.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { derived } from '../../corpus/derived.ts';
import { alignSeeds } from '../../duplicates/align.ts';
import { type Alignment, type AlignmentBar, densityOf } from '../../duplicates/alignment.ts';
import { type Fingerprint, spansOf } from '../../duplicates/fingerprint.ts';
import { seedsAmong, shingleIndexOf } from '../../duplicates/seeds.ts';
import { wordTokens } from '../../duplicates/words.ts';
import { overlaps, quoteOf, type Span } from '../../model/span.ts';
import { spokenOf } from './check-quotations.ts';
import { evidenceOf } from './evidence.ts';
import type { PassageFinding } from './finding.ts';
import type { SharedSeed, SharedText } from './shared-text.ts';
import { pairWords, wordChanges, wordsIn } from './word-diff.ts';

/** What a stretch must share with a source to be called copied: much, telling words, and most of what it says. */
const copiedBar: AlignmentBar = { score: 150, content: 4, matches: 9, density: 0.72 };
/** Fewer equal words than this are a way to put it that anyone may hit on. */
const minMatches = 9;
/** Fewer seeds than this in a row cannot reach the bar. */
const minSeeds = 3;
/** As many sources are told for one passage. */
const maxSources = 5;

const indexOf = derived((print: Fingerprint) => shingleIndexOf(print.words));

interface Copied {
  readonly run: Alignment;
  readonly print: Fingerprint;
}

/** Stretches of the draft that stand in a source, nearly word for word, and not in quotation marks. */
export function checkPassages(
  corpus: Corpus,
  draft: Analysis,
  shared: readonly SharedText[],
): readonly PassageFinding[] {
  const quoted = quotedWordsOf(draft);
  const found: Copied[] = [];
  const own = indexOf(draft.fingerprint);
  for (const { print, seeds, positions } of shared) {
    if (!mayHoldRun(seeds.filter(({ a }) => !quoted(a)))) continue;
    const source = indexOf(print);
    const places = seedsAmong(own, positions, source);
    for (const run of alignSeeds(places, own.words, source.words, copiedBar)) {
      if (isCopied(run, quoted)) found.push({ run, print });
    }
  }
  return groupsOf(found).map((group) => findingOf(corpus, draft, group));
}

/** Whether some seeds follow one another in step in both texts, as those of a copied stretch do. */
function mayHoldRun(seeds: readonly SharedSeed[]): boolean {
  const recent = new Map<number, { readonly last: number; readonly count: number }>();
  for (const { a, b } of seeds) {
    const step = (b - a) >> 3;
    for (const near of [step - 1, step, step + 1]) {
      const run = recent.get(near);
      const count = run !== undefined && b - run.last <= runGap && run.last < b ? run.count + 1 : 1;
      if (near === step && minSeeds <= count) return true;
      if (near === step || count > 1) recent.set(near, { last: b, count });
    }
  }
  return false;
}

/** Seeds of one stretch lie no further apart than this many words. */
const runGap = 15;

/** Tells whether a word of the draft stands in quotation marks. */
function quotedWordsOf(draft: Analysis): (word: number) => boolean {
  const at = wordTokens(draft.article);
  const { start, end } = draft.article.tokens;
  const quoted = new Uint8Array(at.length);
  const { quotations } = spokenOf(draft);
  let next = 0;
  for (let i = 0; i < at.length; i++) {
    const span = { start: start[at[i]!]!, end: end[at[i]!]! };
    while (next < quotations.length && quotations[next]!.outer.end <= span.start) next++;
    quoted[i] = next < quotations.length && overlaps(quotations[next]!.outer, span) ? 1 : 0;
  }
  return (word) => quoted[word] === 1;
}

function isCopied({ aStart, aEnd, matches }: Alignment, quoted: (word: number) => boolean): boolean {
  let inside = 0;
  for (let i = aStart; i < aEnd; i++) if (quoted(i)) inside++;
  return matches - inside >= minMatches && inside <= (aEnd - aStart) / 2;
}

/** Findings about one stretch of the draft, the best first. */
function groupsOf(found: readonly Copied[]): readonly (readonly Copied[])[] {
  const groups: Copied[][] = [];
  const byWorth = found.toSorted(
    (a, b) => b.run.score - a.run.score || (a.print.path < b.print.path ? -1 : 1),
  );
  for (const copied of byWorth) {
    const { aStart, aEnd } = copied.run;
    const group = groups.find(([first]) => first!.run.aStart < aEnd && aStart < first!.run.aEnd);
    if (group === undefined) groups.push([copied]);
    else group.push(copied);
  }
  return groups;
}

function findingOf(corpus: Corpus, draft: Analysis, group: readonly Copied[]): PassageFinding {
  const [{ run, print }] = group as [Copied];
  const span = spansOf(draft.fingerprint)(run.aStart, run.aEnd);
  const source = spansOf(print)(run.bStart, run.bEnd);
  return {
    id: `passage:${span.start}-${span.end}`,
    kind: 'passage',
    verdict: 'copied',
    span,
    quote: quoteOf(draft.article.text, span),
    similarity: Math.min(1, densityOf(run)),
    difference: differenceOf(draft, span, print, source),
    evidence: group.slice(0, maxSources).flatMap((one) => {
      const analysis = corpus.analyses.get(one.print.path);
      const place = spansOf(one.print)(one.run.bStart, one.run.bEnd);
      return analysis === undefined ? [] : [evidenceOf(corpus, analysis, place, 'supports')];
    }),
    suggestions: [
      {
        code: 'add-quotation-marks',
        edits: [
          {
            span,
            text: `“${quoteOf(print.article.text, source).replace(/\s+/g, ' ').replace(/["“”]/g, '’')}”`,
          },
        ],
        from: { path: print.path, span: source },
      },
    ],
  };
}

function differenceOf(draft: Analysis, span: Span, print: Fingerprint, source: Span) {
  const ours = { text: draft.article.text, words: wordsIn(draft.article, span) };
  const theirs = { text: print.article.text, words: wordsIn(print.article, source) };
  const changes = wordChanges(ours, theirs, pairWords(ours.words, theirs.words));
  return changes.every(({ kind }) => kind === 'same') ? [] : changes;
}
