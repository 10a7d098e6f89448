import type { Tokens } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { abbreviations } from './abbreviations.ts';
import { isAscii, isLetter, isLower, isUpper } from './characters.ts';

/**
 * Cuts paragraphs into sentences. A period after an initial (`Vladimir V. Putin`), a title (`Mr. X`) or an acronym
 * (`U.S. officials`) ends none, unless a new sentence clearly begins; closing quotes and brackets stay with the sentence.
 */
export function splitSentences(text: string, paragraphs: readonly Span[], tokens: Tokens): readonly Span[] {
  const sentences: Span[] = [];
  const closers = { from: 0, to: 0 };
  let token = 0;
  for (const paragraph of paragraphs) {
    let start = -1;
    let end = -1;
    for (; token < tokens.length && tokens.start[token]! < paragraph.end; token++) {
      if (start < 0) start = tokens.start[token]!;
      end = tokens.end[token]!;
      if (!endsSentence(text, tokens, token, paragraph.end, closers)) continue;
      while (isCloser(text, tokens, token + 1, paragraph.end)) end = tokens.end[++token]!;
      sentences.push({ start, end });
      start = -1;
    }
    if (start >= 0) sentences.push({ start, end });
  }
  return sentences;
}

/** Closing marks that follow one another, as token indices; kept, so that a long run of them is walked once. */
interface Run {
  from: number;
  to: number;
}

function endsSentence(text: string, tokens: Tokens, i: number, limit: number, closers: Run): boolean {
  const end = tokens.end[i]!;
  const last = text[end - 1]!;
  if (last !== '.' && last !== '!' && last !== '?' && last !== '…') return false;
  const next = afterClosers(text, tokens, i + 1, limit, closers);
  if (next >= tokens.length || tokens.start[next]! >= limit) return true;
  const gap = tokens.start[next]! > tokens.end[next - 1]!;
  const follower = text.slice(tokens.start[next]!, tokens.end[next]!);
  if (!gap && !(isUpper(follower) && isLower(follower.slice(1)) && last !== '…')) return false;
  if (!startsSentence(text, tokens, next)) return false;
  if (last !== '.') return true;
  return !keepsPeriod(text, tokens, i, follower);
}

function afterClosers(text: string, tokens: Tokens, i: number, limit: number, run: Run): number {
  if (i < run.from || run.to < i) {
    run.from = i;
    run.to = i;
    while (isCloser(text, tokens, run.to, limit)) run.to++;
  }
  return run.to;
}

/** Whether the period at token `i` belongs to a title, an initial or an acronym that the sentence goes on after. */
function keepsPeriod(text: string, tokens: Tokens, i: number, follower: string): boolean {
  const word = text.slice(tokens.start[i]!, tokens.end[i]!);
  if (word === '.') {
    const before =
      i > 0 && tokens.end[i - 1] === tokens.start[i]
        ? text.slice(tokens.start[i - 1]!, tokens.end[i - 1]!)
        : '';
    return abbreviations.has(before.toLowerCase());
  }
  // `V.` in a name never ends a sentence; `U.S.` does when a word follows that only a new sentence capitalizes.
  if (word.length === 2 && word.endsWith('.') && isLetter(word)) return true;
  return !sentenceStarters.has(follower);
}

function startsSentence(text: string, tokens: Tokens, i: number): boolean {
  const first = String.fromCodePoint(text.codePointAt(tokens.start[i]!)!);
  return /[A-Z\d“‘"'«([—–-]/.test(first) || (!isAscii(first) && /[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(first));
}

function isCloser(text: string, tokens: Tokens, i: number, limit: number): boolean {
  if (i >= tokens.length || tokens.start[i]! >= limit || tokens.start[i] !== tokens.end[i - 1]) return false;
  return /^[”’"')\]»…!?]$/u.test(text.slice(tokens.start[i]!, tokens.end[i]!));
}

/** Capitalized words that begin sentences and hardly ever follow an acronym inside one. */
const sentenceStarters: ReadonlySet<string> = new Set(
  'The A An He She It They We I You But And In On At For If When While As After Before This That These Those There His Her Its Their Mr Mrs Ms Mr. Mrs. Ms. However Meanwhile Still Yet Also No Not Some Many Most Both'.split(
    ' ',
  ),
);
