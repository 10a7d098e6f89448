/** Deterministic made-up news articles, with names, places and figures at about the density of real ones. */

const givenNames =
  'Anna Boris Clara David Elena Felix Greta Hassan Irina Jonas Karim Laila Marco Nina Oscar Petra'.split(' ');
const surnames =
  'Brandt Okafor Silva Novak Haddad Lindqvist Moreau Tanaka Petrov Castillo Weber Diallo Rossi Kovacs'.split(
    ' ',
  );
const places =
  'Lisbon Nairobi Oslo Lima Geneva Accra Tallinn Hanoi Quito Zagreb Dakar Leeds Porto Utrecht'.split(' ');
const roles = ['Harbour Minister', 'police spokesman', 'union leader', 'mayor', 'Deputy Foreign Minister'];
const counted = [
  'passengers',
  'workers',
  'soldiers',
  'homes',
  'ships',
  'protesters',
  'tonnes of grain',
  'patients',
];
const verbs = [
  'waited',
  'were injured',
  'left',
  'returned',
  'were counted',
  'remained',
  'were evacuated',
  'arrived',
];
const hedges = ['', 'about ', 'more than ', 'nearly ', 'at least ', 'up to '];
const syllables =
  'ba ce di fo gu la me ni po ru sa te vi wo zu bra cli dro fen gas hol jin kel lum mor'.split(' ');

/** A generator of numbers in [0, 1) from a seed (mulberry32, public domain). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Article number `n` with about `words` words; each thirty share an event, so that there are facts to find. */
export function makeArticle(n: number, words = 800): string {
  const random = randomFrom(n + 1);
  const event = randomFrom(7919 * Math.floor(n / 30) + 13);
  const pick = <T>(list: readonly T[], by = random): T => list[Math.floor(by() * list.length)]!;
  const person = `${pick(givenNames, event)} ${pick(surnames, event)}`;
  const place = pick(places, event);
  const subject = pick(counted, event);
  const sentences = [`${place} counts its ${subject}\n\n`];
  for (let count = 0; count < words; ) {
    const kind = random();
    const sentence =
      kind < 0.15
        ? `${capital(pick(hedges))}${figure(random)} ${kind < 0.05 ? subject : pick(counted)} ${pick(verbs)} in ${kind < 0.1 ? place : pick(places)} on Monday.`
        : kind < 0.3
          ? `“${capital(prose(random, 12))},” said ${pick(roles)} ${kind < 0.22 ? person : `${pick(givenNames)} ${pick(surnames)}`}.`
          : `${capital(prose(random, 18))}.`;
    count += sentence.split(' ').length;
    sentences.push(sentence, random() < 0.3 ? '\n\n' : ' ');
  }
  return sentences.join('');
}

const frequent =
  'the of to and in a that for was on with by he it is as at from his they have had were not but this are her or an has been who which will their one its more would about when there also than after out into some could them other up new all what said first two over'.split(
    ' ',
  );

function prose(random: () => number, length: number): string {
  // Zipf: a few words make up much of a text, and most words of a language are rare.
  const word = (): string => {
    const rank = Math.floor(Math.exp(random() * 10.3));
    return frequent[rank] ?? rareWord(rank);
  };
  return Array.from({ length }, word).join(' ');
}

/** A word of its own for every rank. */
function rareWord(rank: number): string {
  const parts: string[] = [];
  for (let rest = rank; rest > 0; rest = Math.floor(rest / syllables.length)) {
    parts.push(syllables[rest % syllables.length]!);
  }
  return parts.join('');
}

function figure(random: () => number): string {
  return Math.floor(10 ** (1 + random() * 4)).toLocaleString('en-US');
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
