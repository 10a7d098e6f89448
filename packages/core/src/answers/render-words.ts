import type { Article } from '../model/article.ts';
import type { FactMention } from '../model/fact.ts';
import type { Figure, Hedge } from '../model/figure.ts';

/** Who published an article and when, as short as it can be said. */
export function sourceName(article: Article): string {
  const name = article.outlet ?? article.path.slice(article.path.lastIndexOf('/') + 1);
  return article.date === null ? name : `${name}, ${article.date}`;
}

/** What a hedge is written as. */
export const hedgeWords: Readonly<Record<Hedge, string>> = {
  about: 'about',
  nearly: 'nearly',
  over: 'more than',
  at_least: 'at least',
  under: 'less than',
  up_to: 'up to',
};

/** A figure in words: `about 100,000`, `5 to 7 miles`. */
export function figureText(figure: Figure): string {
  const { value, min, max, hedge, unit } = figure.unit === 'ratio' ? ofRatio(figure) : figure;
  const amount = value === null ? rangeText(min, max) : grouped(value);
  const isOne = value === 1 && min === null && max === null;
  const words = [hedge === null ? '' : hedgeWords[hedge], amount, unit === null ? '' : unitText(unit, isOne)];
  return words.filter((word) => word !== '').join(' ');
}

/** One in eight is 12.5 percent and three to one `3 to 1`: the bare ratio tells readers nothing. */
function ofRatio({
  value,
  min,
  max,
  hedge,
}: Figure): Pick<Figure, 'value' | 'min' | 'max' | 'hedge' | 'unit'> {
  if (value !== null && value > 1) return { value, min, max, hedge, unit: 'to 1' };
  const times = (ratio: number | null): number | null =>
    ratio === null ? null : Number((100 * ratio).toPrecision(3));
  return { value: times(value), min: times(min), max: times(max), hedge, unit: 'percent' };
}

/** A figure as its source puts it, the hedge spelt out: `nearly nine hours`. What a person corrected is put by its value. */
export function statedText({
  quote,
  figure,
  origin,
}: Pick<FactMention, 'quote' | 'figure' | 'origin'>): string {
  if (origin === 'human') return figureText(figure);
  const words = quote.replace(/\s+/g, ' ');
  return figure.hedge === null ? words : `${hedgeWords[figure.hedge]} ${withoutCapital(words)}`;
}

/** `Seven dredgers` with a hedge before it; `US$40` stays. */
function withoutCapital(words: string): string {
  return /^[A-Z][a-z]/.test(words) ? words[0]!.toLowerCase() + words.slice(1) : words;
}

function rangeText(min: number | null, max: number | null): string {
  if (min !== null && max !== null) return `${grouped(min)} to ${grouped(max)}`;
  if (min !== null) return `${grouped(min)} or more`;
  return max === null ? '?' : `up to ${grouped(max)}`;
}

/** Units stand in the model in the singular; codes of currencies and what has no plural stay as they are. */
function unitText(unit: string, isOne: boolean): string {
  const [head = '', ...rest] = unit.split(' per ');
  if (unit === 'to 1' || unit.startsWith('per ')) return unit;
  return isOne ? unit : [pluralOf(head), ...rest].join(' per ');
}

function pluralOf(unit: string): string {
  if (/^[A-Z]{3}$/.test(unit) || unplural.has(unit)) return unit;
  if (unit.startsWith('degree ')) return unit.replace('degree', 'degrees');
  if (/(?:s|x|ch|sh)$/.test(unit)) return `${unit}es`;
  return irregular.get(unit) ?? `${unit.replace(/([^aeiou])y$/, '$1ie')}s`;
}

const irregular: ReadonlyMap<string, string> = new Map([['foot', 'feet']]);
const unplural: ReadonlySet<string> = new Set([
  'percent',
  'percentage point',
  'celsius',
  'fahrenheit',
  'kelvin',
  'hertz',
  'horsepower',
  'times',
  'magnitude',
]);

/** `1234567.5` as `1,234,567.5`, the same on every machine. */
export function grouped(value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  if (whole.includes('e')) return String(value);
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? groups : `${groups}.${fraction}`;
}

/** `1 source`, `3 sources`. */
export function counted(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** A text cut at a word, when it is longer than `limit`. */
export function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const end = Math.max(text.lastIndexOf(' ', limit - 1), limit >> 1);
  // A surrogate pair is kept or dropped whole.
  return `${text.slice(0, end).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** Words of a source in quotation marks, unless they begin with some of their own. */
export function quoted(text: string): string {
  return text === '' || /^\s*[“"«„]/.test(text) ? text : `“${text}”`;
}
