import { hashOf } from '../../text/hash.ts';
import type { FigureRecord } from './figure-record.ts';
import { itemOf, rootOf } from './items.ts';
import { turns } from './label-words.ts';
import { predicateName, predicateOf, predicateOfHead } from './predicates.ts';
import { stemOf } from './stem.ts';

/** What happened to people, as it stands behind them: class of the predicate, then the words, one a line. */
const lexicon = `
death killed
injury injured
shot shot
detention detained
missing missing
hostage taken hostage
displacement displaced
rescue rescued
layoff laid off
charge charged
infection infected
vaccination vaccinated
deployment deployed
hospital in hospital
`;

const participles: ReadonlyMap<string, string> = new Map(
  lexicon
    .trim()
    .split('\n')
    .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]),
);

/** The noun of a label stands among so many words at its head. */
const nounWithin = 5;

/** What may follow: a place or a time, and no direction ("sent to the hospital"). */
const places: ReadonlySet<string> = new Set(
  'in on at near outside inside during before after since over'.split(' '),
);

/** Says of people what became of them where a label leaves it out: `People laid off in recent years`. */
export function withFate(label: string, records: readonly FigureRecord[]): string {
  const fate = records[0]!.kind === people ? fateOf(records) : null;
  const named = /^([^:]+): (.+)$/.exec(label);
  if (named !== null && fate !== null) {
    const told = withFate(named[1]!, records);
    return told.endsWith(participles.get(predicateName(fate))!) ? `${told}: ${named[2]}` : label;
  }
  const words = label.split(' ');
  const noun = words.findLastIndex((word, i) => i < nounWithin && isPerson(word, words.slice(0, i)));
  const next = words[noun + 1];
  if (fate === null || noun < 0 || !(next === undefined || places.has(next)) || words.some(tells))
    return label;
  return [...words.slice(0, noun + 1), participles.get(predicateName(fate))!, ...words.slice(noun + 1)].join(
    ' ',
  );
}

const people = hashOf('class person');

/** What happened to the counted by most of the sources; null where that is not told, or nothing that befalls people. */
function fateOf(records: readonly FigureRecord[]): number | null {
  const counts = new Map<number, number>();
  for (const id of records.flatMap(({ predicates }) => predicates)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const known = [...counts].filter(
    ([id, count]) => participles.has(predicateName(id)) && records.length < 2 * count,
  );
  known.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return known[0]?.[0] ?? null;
}

/** A word for people before which no preposition stands: the noun of the label and not of what follows. */
function isPerson(word: string, before: readonly string[]): boolean {
  return rootOf(itemOf(word)) === 'person' && !before.some((other) => turns.has(other));
}

/** A word that says what became of somebody, or ends the noun of a label ("Officers: Lund"). */
function tells(word: string): boolean {
  const stem = stemOf(word);
  const id = predicateOf(stem) || predicateOfHead(stem);
  return word.endsWith(':') || participles.has(predicateName(id));
}
