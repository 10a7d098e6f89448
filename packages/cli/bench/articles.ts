import { randomFrom } from '../../core/model/train/random.ts';

/** A text and the path it would have. */
export interface MadeArticle {
  readonly path: string;
  readonly text: string;
}

/** Articles out of parts, the same for the same seed: news-like, with names, places, figures, quotes and captions. */
export function makeArticles(count: number, seed = 1): readonly MadeArticle[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, (_, i) => ({
    path: `made/${String(i).padStart(6, '0')}.txt`,
    text: articleText(random),
  }));
}

type Random = () => number;

function articleText(random: Random): string {
  const paragraphs = Array.from({ length: 8 + Math.floor(random() * 10) }, () => {
    const sentences = Array.from({ length: 1 + Math.floor(random() * 4) }, () => sentence(random));
    return sentences.join(' ');
  });
  const caption = `A view of ${pick(random, places)} on ${pick(random, days)}. ${person(random)} / ${pick(random, outlets)}`;
  const place = pick(random, places);
  return `${pick(random, topics)} in ${place} as talks drag on\n\n${caption}\n\n${paragraphs.join('\n\n')}\n`;
}

function sentence(random: Random): string {
  return pick(random, sentences)
    .replace(/\{(\w+)\}/g, (_, part: string) => fill(random, part))
    .replace(/^./, (first) => first.toUpperCase());
}

function fill(random: Random, part: string): string {
  if (part === 'person') return person(random);
  if (part === 'figure') return figure(random);
  return pick(random, { place: places, day: days, noun: nouns, verb: verbs, role: roles }[part] ?? nouns);
}

function person(random: Random): string {
  return `${pick(random, given)} ${pick(random, family)}`;
}

function figure(random: Random): string {
  const value = Math.floor(10 ** (1 + random() * 5));
  return `${pick(random, hedges)}${value.toLocaleString('en')}`;
}

function pick(random: Random, from: readonly string[]): string {
  return from[Math.floor(random() * from.length)]!;
}

const words = (list: string): readonly string[] => list.split('|');
const given = words(
  'Anna|Marek|Ilse|Tomas|Nadia|Viktor|Leila|Johan|Priya|Samuel|Ingrid|Pavel|Rosa|Henrik|Yusuf|Clara',
);
const family = words(
  'Lindqvist|Moreau|Kowalczyk|Haddad|Brandt|Okafor|Ivanova|Sorensen|Castellano|Novak|Tanaka|Whitcombe',
);
const places = words(
  'Warsaw|Kyiv|Geneva|Brussels|Lagos|Tbilisi|Poland|Ukraine|Germany|Lyon|Oslo|Ankara|Chicago|Nairobi|Vienna',
);
const days = words('Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday');
const outlets = words('Harbor Press|The Northern Post|Meridian Wire');
const topics = words('Prices rise|Ships wait|Schools close|Soldiers arrive|Workers strike|Rivers swell');
const nouns = words(
  'troops|houses|people|barrels of oil|children|trucks|ballots|hectares of forest|patients|tonnes of grain',
);
const verbs = words('announced|denied|confirmed|repeated|questioned|welcomed');
const roles = words(
  'the deputy foreign minister|a spokeswoman for the ministry|the mayor|officials|a senior adviser|residents',
);
const hedges = words('|about |more than |at least |nearly |up to ||');
const sentences = words(
  '{person}, {role}, {verb} on {day} that {figure} {noun} had reached {place}.|' +
    '“We have seen {figure} {noun} in a week,” {person} said.|' +
    'The government in {place} has put the number at {figure}, though {role} spoke of {figure} {noun}.|' +
    'Nothing was decided, and the delegations left {place} without a word to the press.|' +
    'According to {role}, the cost would be {figure} million euros, a rise of 7.5 percent since last year.|' +
    'In {place}, where the river meets the old road, {figure} {noun} were counted before the storm.|' +
    'Mr. {person} did not say when the work would begin, but {role} {verb} the plan.|' +
    'It was the third meeting since {day}, and the longest: nine hours and 20 minutes.',
);
