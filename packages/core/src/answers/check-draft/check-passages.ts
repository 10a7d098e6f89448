import type { Analysis } from '../../corpus/analysis.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { memo } from '../../corpus/memo.ts';
import { alignSeeds } from '../../duplicates/align.ts';
import { type Alignment, type AlignmentBar, densityOf } from '../../duplicates/alignment.ts';
import { type Fingerprint, spansOf } from '../../duplicates/fingerprint.ts';
import { seedsOfPairs } from '../../duplicates/seeds.ts';
import { seedLength } from '../../duplicates/shingle-index.ts';
import { wordTokens } from '../../duplicates/words.ts';
import { compareText } from '../../model/sorted.ts';
import { compareSpans, overlaps, quoteOf, type Span } from '../../model/span.ts';
import { spokenOf } from './check-quotations.ts';
import { evidenceOf } from './evidence.ts';
import type { PassageFinding } from './finding.ts';
import { type Part, partKey, partsOf } from './parts.ts';
import type { Places, SharedText } from './shared-text.ts';
import { pairWords, wordChanges, wordsIn } from './word-diff.ts';

/** What a stretch must share with a source to be called copied: much, telling words, and most of what it says. */
const copiedBar: AlignmentBar = { score: 150, content: 4, matches: 9, density: 0.72 };
/**
 * Fewer equal words than this are a way to put it that anyone may hit on. The words of a figure and of its time do not
 * count: "has fallen by two meters since 1995" is the fact and no wording.
 */
const minMatches = 10;
/** Fewer seeds than this in a row cannot reach the bar. */
const minSeeds = 3;
/** As many sources are compared with one paragraph: those that share most with it. */
const comparedSources = 48;
/** As many sources are told for one passage. */
const maxSources = 5;
/** As many paragraphs are kept for the next keystroke. */
const keptParagraphs = 500;

interface Copied {
  /** In words of the paragraph. */
  readonly run: Alignment;
  readonly print: Fingerprint;
}

const kept = memo<SharedText['prints'], readonly Copied[]>(keptParagraphs);

/**
 * Stretches of the draft that stand in a source, nearly word for word, and not in quotation marks. Each paragraph is
 * looked at alone: after a keystroke only the changed one is.
 */
export function checkPassages(
  corpus: Corpus,
  draft: Analysis,
  shared: SharedText,
): readonly PassageFinding[] {
  const flags = flagsOf(draft);
  return partsOf(draft).flatMap((part) => {
    const own = flags.subarray(part.from, part.to);
    const key = `${shared.own} ${partKey(part, own)}`;
    const found = kept(shared.prints, key, () => copiedIn(shared, part, own));
    return groupsOf(found).map((group) => findingOf(corpus, draft, part, group));
  });
}

function copiedIn({ prints, places }: SharedText, part: Part, flags: Uint8Array): readonly Copied[] {
  const found: Copied[] = [];
  // Three words that run over its end are no words of this paragraph.
  const within = places.slice(part.from, Math.max(part.from, part.to - seedLength + 1));
  for (const [slot, pairs] of pairsBySlot(within, prints.length)) {
    if (!mayHoldRun(pairs.filter(([a]) => (flags[a]! & Flag.quoted) === 0))) continue;
    const print = prints[slot]!;
    const seeds = seedsOfPairs(part.words, print.words, pairs);
    for (const run of alignSeeds(seeds, part.words, print.words, copiedBar)) {
      if (isCopied(run, flags)) found.push({ run, print });
    }
  }
  return found;
}

type Pair = readonly [a: number, b: number];

/** The sources that share most with a paragraph, and where, by place in the paragraph. */
function pairsBySlot(places: readonly Places[], slots: number): readonly (readonly [number, Pair[]])[] {
  const counts = new Uint32Array(slots);
  const touched: number[] = [];
  for (const all of places) {
    for (let i = 0; i < all.length; i += 2) {
      if (++counts[all[i]!]! === minSeeds) touched.push(all[i]!);
    }
  }
  touched.sort((x, y) => counts[y]! - counts[x]! || x - y);
  const bySlot = new Map<number, Pair[]>(touched.slice(0, comparedSources).map((slot) => [slot, []]));
  for (const [a, all] of places.entries()) {
    for (let i = 0; i < all.length; i += 2) {
      if (minSeeds <= counts[all[i]!]!) bySlot.get(all[i]!)?.push([a, all[i + 1]!]);
    }
  }
  return [...bySlot].sort(([x], [y]) => x - y);
}

/** Whether some seeds, by their place in the draft, follow one another in step. */
function mayHoldRun(seeds: readonly Pair[]): boolean {
  const recent = new Map<number, { readonly last: number; readonly count: number }>();
  for (const [a, b] of seeds) {
    const step = (b - a) >> 3;
    for (const near of [step - 1, step, step + 1]) {
      const run = recent.get(near);
      const count = run !== undefined && a - run.last <= runGap && run.last < a ? run.count + 1 : 1;
      if (near === step && minSeeds <= count) return true;
      if (near === step || count > 1) recent.set(near, { last: a, count });
    }
  }
  return false;
}

/** Seeds of one stretch lie no further apart than this many words. */
const runGap = 15;

/** What is said of a word of the draft. */
const Flag = { quoted: 1, figure: 2 } as const;

/** Of every word of the draft whether it stands in quotation marks, and whether it tells a figure or its time. */
function flagsOf(draft: Analysis): Uint8Array {
  const at = wordTokens(draft.article);
  const flags = new Uint8Array(at.length);
  const { quotations } = spokenOf(draft);
  const figures = draft.figures.map(({ span }) => span);
  const times = draft.figures.flatMap(({ figure }) => figure.time?.span ?? []);
  mark(
    draft,
    at,
    flags,
    quotations.map(({ outer }) => outer),
    Flag.quoted,
  );
  mark(draft, at, flags, figures, Flag.figure);
  mark(draft, at, flags, times.toSorted(compareSpans), Flag.figure);
  return flags;
}

/** Sets a flag on the words in some spans, which are in text order. */
function mark(
  { article: { tokens } }: Analysis,
  at: Uint32Array,
  flags: Uint8Array,
  spans: readonly Span[],
  flag: number,
): void {
  let next = 0;
  for (let i = 0; i < at.length && next < spans.length; i++) {
    const word = { start: tokens.start[at[i]!]!, end: tokens.end[at[i]!]! };
    while (next < spans.length && spans[next]!.end <= word.start) next++;
    if (next < spans.length && overlaps(spans[next]!, word)) flags[i]! |= flag;
  }
}

function isCopied({ aStart, aEnd, matches }: Alignment, flags: Uint8Array): boolean {
  const own = flags.subarray(aStart, aEnd);
  const inside = own.reduce((sum, flag) => sum + (flag & Flag.quoted), 0);
  const dry = own.reduce((sum, flag) => sum + (flag === Flag.figure ? 1 : 0), 0);
  return matches - inside - dry >= minMatches && inside <= (aEnd - aStart) / 2;
}

/** Findings about one stretch of the draft, the best first. */
function groupsOf(found: readonly Copied[]): readonly (readonly Copied[])[] {
  const groups: Copied[][] = [];
  const byWorth = found.toSorted(
    (a, b) => b.run.score - a.run.score || compareText(a.print.path, b.print.path),
  );
  for (const copied of byWorth) {
    const { aStart, aEnd } = copied.run;
    const group = groups.find(([first]) => first!.run.aStart < aEnd && aStart < first!.run.aEnd);
    if (group === undefined) groups.push([copied]);
    else group.push(copied);
  }
  return groups;
}

function findingOf(
  corpus: Corpus,
  draft: Analysis,
  { from }: Part,
  group: readonly Copied[],
): PassageFinding {
  const [{ run, print }] = group as [Copied];
  const span = spansOf(draft.fingerprint)(from + run.aStart, from + run.aEnd);
  const source = spansOf(print)(run.bStart, run.bEnd);
  return {
    id: `passage:${span.start}-${span.end}`,
    kind: 'passage',
    verdict: 'copied',
    span,
    quote: quoteOf(draft.article.text, span),
    similarity: densityOf(run),
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
