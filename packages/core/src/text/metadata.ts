import type { Span } from '../model/span.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const isoDate = /\b(\d{4})-(\d{2})-(\d{2})\b/;
const monthFirst = /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? (\d{1,2}),? (\d{4})\b/i;
const dayFirst = /\b(\d{1,2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?,? (\d{4})\b/i;

/** The calendar date a line states, ISO 8601, or null. */
export function dateIn(line: string): string | null {
  const iso = isoDate.exec(line);
  if (iso) return isoOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const first = monthFirst.exec(line);
  if (first) return isoOf(Number(first[3]), monthOf(first[1]!), Number(first[2]));
  const day = dayFirst.exec(line);
  if (day) return isoOf(Number(day[3]), monthOf(day[2]!), Number(day[1]));
  return null;
}

/** The date of an article: from a short line of its own near its head or foot, where scrapers and outlets put it. */
export function dateOf(text: string, paragraphs: readonly Span[]): string | null {
  const candidates = [...paragraphs.slice(0, 8), ...paragraphs.slice(-4)];
  for (const { start, end } of candidates) {
    if (end - start > 90) continue;
    const date = dateIn(text.slice(start, end));
    if (date !== null) return date;
  }
  return null;
}

/** The headline: the first short line that reads as one (no period at its end, more than two words). */
export function titleOf(text: string, paragraphs: readonly Span[]): string | null {
  for (const { start, end } of paragraphs.slice(0, 5)) {
    const line = text.slice(start, end);
    if (line.length > 200 || dateIn(line) !== null) continue;
    if (/(?<!\b\p{Lu})[.!,;]$/u.test(line) || line.split(/\s+/).length < 3) continue;
    return line;
  }
  return null;
}

/** Function words that tell a language, few but frequent. */
const functionWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set([
    'the',
    'and',
    'of',
    'to',
    'in',
    'that',
    'is',
    'was',
    'for',
    'with',
    'on',
    'said',
    'by',
    'from',
    'it',
  ]),
  fr: new Set([
    'le',
    'la',
    'les',
    'des',
    'et',
    'une',
    'dans',
    'pour',
    'que',
    'qui',
    'est',
    'sur',
    'du',
    'au',
  ]),
  de: new Set([
    'der',
    'die',
    'das',
    'und',
    'ist',
    'nicht',
    'mit',
    'von',
    'den',
    'dem',
    'ein',
    'eine',
    'auf',
    'zu',
  ]),
  es: new Set(['el', 'los', 'las', 'que', 'y', 'una', 'del', 'por', 'con', 'para', 'se', 'su', 'al', 'es']),
  it: new Set(['il', 'di', 'che', 'gli', 'una', 'per', 'con', 'della', 'sono', 'del', 'nel', 'alla', 'non']),
  pt: new Set(['os', 'uma', 'que', 'não', 'com', 'do', 'da', 'em', 'para', 'dos', 'ao', 'pelo', 'se']),
  nl: new Set(['het', 'een', 'van', 'en', 'dat', 'niet', 'zijn', 'voor', 'met', 'op', 'aan', 'ook']),
};

/** The language of a text by its function words; `und` when none stands out. */
export function languageOf(text: string): string {
  const words = text
    .slice(0, 20_000)
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  let best = 'und';
  let most = Math.max(2, words.length * 0.06);
  for (const [language, list] of Object.entries(functionWords)) {
    const count = words.filter((word) => list.has(word)).length;
    if (count > most) [best, most] = [language, count];
  }
  return best;
}

function monthOf(name: string): number {
  return months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function isoOf(year: number, month: number, day: number): string | null {
  if (year < 1500 || year > 2200 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
