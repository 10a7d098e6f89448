import type { Span } from '../model/span.ts';
import { withLetters } from './letters.ts';
import { WordNumbers } from './word-numbers.ts';

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
    if (closed.test(line) || line.split(/\s+/).length < 3) continue;
    return line;
  }
  return null;
}

/** Ends like a sentence, but for an initial: "Interview with Ada L." */
const closed = withLetters(String.raw`(?<!\b\p{Lu})[.!,;]$`);

/** Function words that tell a language, few but frequent; one language a line. */
const functionWords = `
en the and of to in that is was for with on said by from it
fr le la les des et une dans pour que qui est sur du au
de der die das und ist nicht mit von den dem ein eine auf zu
es el los las que y una del por con para se su al es
it il di che gli una per con della sono del nel alla non
pt os uma que não com do da em para dos ao pelo se
nl het een van en dat niet zijn voor met op aan ook
`;

const languages: readonly string[] = functionWords
  .trim()
  .split('\n')
  .map((line) => line.slice(0, 2));

/** The function words by number, and for each the languages, by index, that it may belong to. */
const functionNumbers = new WordNumbers();
const languagesOf: readonly (readonly number[])[] = languagesByNumber();

function languagesByNumber(): number[][] {
  const byNumber: number[][] = [];
  for (const [language, line] of functionWords.trim().split('\n').entries()) {
    for (const word of line.split(' ').slice(1)) {
      const known = functionNumbers.numberOf(word, 0, word.length);
      if (known >= 0) byNumber[known]!.push(language);
      else byNumber[functionNumbers.add(word, 0, word.length)] = [language];
    }
  }
  return byNumber;
}

/** The language of a text by the function words at its head; `und` when none stands out. */
export function languageOf(text: string): string {
  const head = text.slice(0, 3000).toLowerCase();
  const counts = languages.map(() => 0);
  let words = 0;
  for (let start = 0, i = 0; i <= head.length; i++) {
    if (isLetter(head.charCodeAt(i))) continue;
    const number = start < i ? functionNumbers.numberOf(head, start, i) : -1;
    if (start < i) words++;
    if (number >= 0) for (const language of languagesOf[number]!) counts[language]!++;
    start = i + 1;
  }
  const most = Math.max(...counts);
  return most > Math.max(2, words * 0.06) ? languages[counts.indexOf(most)]! : 'und';
}

/** Whether a code is that of a small letter, near enough: the tables of all letters would cost more than the rest. */
function isLetter(code: number): boolean {
  if (code < 0x80) return code >= 0x61 && code <= 0x7a;
  return (
    (code >= 0xdf && code <= 0x24f) || (code >= 0x370 && code <= 0x1fff) || (code >= 0x3040 && code <= 0xd7ff)
  );
}

function monthOf(name: string): number {
  return months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function isoOf(year: number, month: number, day: number): string | null {
  if (year < 1500 || year > 2200) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  const isDay = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isDay ? date.toISOString().slice(0, 10) : null;
}
