import { FormTable } from '../forms.ts';
import { type Entry, type Lexicon, noEntry, type Unit, type UnitForm } from '../lexicon.ts';
import { Tag } from '../tags.ts';
import { currencyCodes, currencyNames, currencySigns, dollarPrefixes, letterMarks } from './currencies.ts';
import {
  cardinals,
  fractions,
  multipliers,
  scaleLetters,
  scales,
  starters,
  vaguePlurals,
} from './number-words.ts';
import { gluedOnly, gluedSymbols, units } from './units.ts';
import { type WordClass, wordClasses } from './word-classes.ts';

type Draft = { -readonly [K in keyof Entry]: Entry[K] };

/** Collects what the lists say about each form, the exact and the folded ones apart. */
class Builder implements Lexicon {
  readonly exact: Map<string, Draft> = new Map();
  readonly folded: Map<string, Draft> = new Map();
  readonly unitsByName: Map<string, Unit> = new Map();

  /** The entry of a form; forms with capitals or signs of one letter hold as written, others in any case. */
  at(form: string): Draft {
    const exact = form !== form.toLowerCase();
    const map = exact ? this.exact : this.folded;
    const found = map.get(form);
    if (found !== undefined) return found;
    const made: Draft = { ...noEntry };
    map.set(form, made);
    return made;
  }

  addUnit(form: string, unit: Unit, isGluedOnly: boolean): void {
    const [first, ...rest] = form.split(/[_-]/);
    const entry = this.at(first!);
    const lowered = rest.map((word) => word.toLowerCase());
    const made: UnitForm = { rest: lowered, unit, gluedOnly: isGluedOnly };
    entry.units = [...entry.units, made].sort(longestFirst);
  }
}

function longestFirst(a: UnitForm, b: UnitForm): number {
  return b.rest.length - a.rest.length;
}

function linesOf(list: string): string[][] {
  return list
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' '));
}

function addNumbers(builder: Builder): void {
  for (const [form, value] of linesOf(cardinals)) builder.at(form!).cardinal = Number(value);
  for (const [form, value] of linesOf(scales)) builder.at(form!).scale = Number(value);
  for (const [form, value] of linesOf(vaguePlurals)) builder.at(form!).vague = Number(value);
  for (const [form, value] of linesOf(fractions)) builder.at(form!).part = Number(value);
  for (const [form, value] of linesOf(multipliers)) builder.at(form!).times = Number(value);
  for (const [form] of linesOf(starters)) builder.at(form!).begins = true;
  for (const [form, value] of linesOf(scaleLetters)) builder.at(form!).letterScale = Number(value);
}

function addUnits(builder: Builder): void {
  const glued = new Set(linesOf(gluedOnly).map(([form]) => form!));
  for (const line of units.trim().split('\n')) {
    const [name, forms, base] = line.split('|').map((part) => part.trim());
    const [baseName, factor, offset] = base!.split(' ');
    const unit: Unit = {
      name: name!,
      money: false,
      worth: 1,
      base: baseName!.replaceAll('_', ' '),
      factor: Number(factor),
      offset: Number(offset ?? 0),
    };
    builder.unitsByName.set(unit.name, unit);
    const all = [name!.replaceAll(' ', '_'), ...forms!.split(' ').filter((form) => form !== '')];
    for (const form of new Set(all)) builder.addUnit(form, unit, glued.has(form));
  }
}

function addGluedSymbols(builder: Builder): void {
  for (const [form, ...name] of linesOf(gluedSymbols)) {
    builder.addUnit(form!, builder.unitsByName.get(name.join(' '))!, true);
  }
}

function moneyUnit(code: string, worth: number): Unit {
  return { name: code, money: true, worth, base: code, factor: 1, offset: 0 };
}

function addMoney(builder: Builder): void {
  for (const [form, code] of [...linesOf(currencySigns), ...linesOf(letterMarks)]) {
    builder.at(form!).currencyBefore = code!;
  }
  for (const [form, code] of linesOf(dollarPrefixes)) builder.at(form!).dollar = code!;
  for (const [code] of linesOf(currencyCodes)) {
    const iso = code === 'RMB' ? 'CNY' : code!;
    builder.at(code!).currencyBefore = iso;
    builder.addUnit(code!, moneyUnit(iso, 1), false);
  }
  for (const [form, code] of linesOf(currencySigns)) builder.addUnit(form!, moneyUnit(code!, 1), false);
  for (const line of currencyNames.trim().split('\n')) {
    const [forms, meaning] = line.split(' | ');
    const [code, worth] = meaning!.split(' ');
    for (const form of forms!.split(' '))
      builder.addUnit(form, moneyUnit(code!, Number(worth)), form === 'p');
  }
}

function addClasses(builder: Builder): void {
  for (const [name, list] of Object.entries(wordClasses) as [WordClass, string][]) {
    for (const form of list.trim().split(/\s+/)) builder.at(form).tags |= Tag[name];
  }
}

/** Forms as written inherit what holds for them in any case. */
function inherit(builder: Builder): void {
  for (const [form, entry] of builder.exact) {
    const folded = builder.folded.get(form.toLowerCase());
    if (folded === undefined) continue;
    entry.tags |= form.length <= 3 ? folded.tags & ~Tag.boundary : folded.tags;
    for (const key of ['scale', 'vague', 'part', 'times', 'letterScale'] as const) entry[key] ||= folded[key];
    if (entry.cardinal < 0) entry.cardinal = folded.cardinal;
    if (form.length > 2) entry.units = [...entry.units, ...folded.units].sort(longestFirst);
    entry.dollar ||= folded.dollar;
  }
}

function build(): Lexicon {
  const builder = new Builder();
  addNumbers(builder);
  addUnits(builder);
  addGluedSymbols(builder);
  addMoney(builder);
  addClasses(builder);
  inherit(builder);
  return builder;
}

/** All that the scanner knows of English words. */
export const englishForms: FormTable = new FormTable(build());
