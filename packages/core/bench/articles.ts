import { randomFrom } from '../model/train/random.ts';

/** Deterministic made-up news articles, with names, places, figures and boilerplate at about the density of real ones. */

const listed = (list: string): readonly string[] => list.split('|');
const givenNames = listed(
  'Anna|Boris|Clara|David|Elena|Felix|Greta|Hassan|Irina|Jonas|Karim|Laila|Marco|Nina|Oscar|Petra',
);
const surnames = listed(
  'Brandt|Okafor|Silva|Novak|Haddad|Lindqvist|Moreau|Tanaka|Petrov|Castillo|Weber|Diallo|Rossi|Kovacs',
);
const places = listed(
  'Lisbon|Nairobi|Oslo|Lima|Geneva|Accra|Tallinn|Hanoi|Quito|Zagreb|Dakar|Leeds|Porto|Utrecht|Turin|Cork|Lagos|Vilnius|Seville|Bergen',
);
const outlets = listed(
  'Harbor Press|The Northern Post|Meridian Wire|The Valley Gazette|Daily Ferry|Coast Tribune|The Evening Lamp|Tidewater News|The Lantern|Ridge Herald',
);
const roles = listed(
  'Harbour Minister|police spokesman|union leader|mayor|Deputy Foreign Minister|coast guard captain|hospital director|court clerk',
);
const counted = listed(
  'passengers|workers|soldiers|homes|ships|protesters|patients|ballots|trucks|children|cattle|schools|prisoners|doctors|bridges|farmers|tonnes of grain|barrels of oil|hectares of forest|kilometers of track',
);
/** What is counted now and then in articles of any event. */
const common = listed('people|years|members|cars|families|companies|students|voters|days|cases');
const verbs = listed(
  'waited|were injured|left|returned|were counted|remained|were evacuated|arrived|were detained|went missing|were rebuilt|were sold|were found|vanished|were sent home|recovered',
);
const days = listed('Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday');
const hedges = ['', 'about ', 'more than ', 'nearly ', 'at least ', 'up to '];
const syllables =
  'ba ce di fo gu la me ni po ru sa te vi wo zu bra cli dro fen gas hol jin kel lum mor'.split(' ');

/** What the articles of one event tell of. */
interface Story {
  readonly person: string;
  readonly place: string;
  readonly day: string;
  /** What is counted, and what became of it. */
  readonly subject: string;
  readonly verb: string;
  /** Words that hardly any other event is told with. */
  readonly topics: readonly string[];
  /** Paragraphs of an agency, which some outlets print. */
  readonly wire: readonly string[];
}

/** A choice of words and numbers. */
interface Teller {
  readonly random: () => number;
  readonly story: Story;
}

/**
 * Article number `n` with about `words` words. Each thirty tell of one event, so that there are facts to find: in
 * sentences of their own, with now and then a paragraph of the agency, and with the lines that their outlet puts around.
 */
export function makeArticle(n: number, words = 800): string {
  const random = randomFrom(n + 1);
  const story = storyOf(Math.floor(n / 30));
  const teller = { random, story };
  const outlet = outlets[n % outlets.length]!;
  const { place, subject } = story;
  const paragraphs = [
    capital(`${topic(teller)} ${topic(teller)} ${prose(teller, 4)} ${subject} in ${place}`),
    `By ${nameOf(random)}, ${outlet}`,
  ];
  for (let count = 0; count < words; ) {
    const copied = random() < 0.03 ? pick(random, story.wire) : null;
    const paragraph = copied ?? paragraphOf(teller);
    count += paragraph.split(' ').length;
    paragraphs.push(paragraph);
  }
  return `${[...paragraphs, ...footerOf(outlet)].join('\n\n')}\n`;
}

function storyOf(event: number): Story {
  const random = randomFrom(7919 * event + 13);
  const story = {
    person: nameOf(random),
    place: pick(random, places),
    day: pick(random, days),
    subject: pick(random, counted),
    verb: pick(random, verbs),
    topics: Array.from({ length: 14 }, () => rareWord(200 + Math.floor(random() * 400_000))),
    wire: [],
  };
  return { ...story, wire: [1, 2, 3].map(() => paragraphOf({ random, story })) };
}

/** What stands below all articles of an outlet. */
function footerOf(outlet: string): readonly string[] {
  return [
    `Sign up for the morning briefing of ${outlet} and get the day's most important stories in your inbox`,
    `Copyright 2031 ${outlet}. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.`,
  ];
}

function paragraphOf(teller: Teller): string {
  const sentences = Array.from({ length: 2 + Math.floor(teller.random() * 3) }, () => sentenceOf(teller));
  return sentences.join(' ');
}

function sentenceOf(teller: Teller): string {
  const { random, story } = teller;
  const kind = random();
  if (kind < 0.15) return capital(figureSentence(teller));
  if (kind >= 0.3) return `${capital(prose(teller, 18))}.`;
  const speaker = kind < 0.22 ? story.person : nameOf(random);
  return `“${capital(prose(teller, 12))},” said ${pick(random, roles)} ${speaker}.`;
}

/** A third of the figures are of what the event is about, a third of common things, the others of rare ones. */
function figureSentence(teller: Teller): string {
  const { random, story } = teller;
  const about = Math.floor(random() * 3);
  const isMain = about === 0;
  const rare = `${rareWord(200 + Math.floor(random() * 400_000))}s`;
  const thing = isMain ? story.subject : about === 1 ? pick(random, common) : rare;
  const verb = isMain && random() < 0.7 ? story.verb : pick(random, verbs);
  const place = random() < 0.6 ? story.place : pick(random, places);
  const day = random() < 0.6 ? story.day : pick(random, days);
  const amount = `${pick(random, hedges)}${figure(random)} ${thing}`;
  return pick(random, [
    () => `${amount} ${verb} in ${place} on ${day}, ${prose(teller, 6)}.`,
    () => `in ${place} ${prose(teller, 4)} ${amount} ${verb} ${prose(teller, 5)}.`,
    () => `${prose(teller, 7)}, and ${amount} ${verb} by ${day}.`,
    () => `${pick(random, roles)} ${nameOf(random)} said that ${amount} ${verb} ${prose(teller, 4)}.`,
    () => `the ${topic(teller)} ${prose(teller, 3)} ${amount} near ${place}, ${prose(teller, 5)}.`,
    () => `${prose(teller, 5)} of ${figure(random)} percent, while ${amount} ${verb} on ${day}.`,
    () => `of the ${figure(random)} ${thing} ${prose(teller, 6)}, ${amount} ${verb}.`,
  ])();
}

function nameOf(random: () => number): string {
  return `${pick(random, givenNames)} ${pick(random, surnames)}`;
}

function pick<T>(random: () => number, list: readonly T[]): T {
  return list[Math.floor(random() * list.length)]!;
}

function topic({ random, story }: Teller): string {
  return pick(random, story.topics);
}

const frequent =
  'the of to and in a that for was on with by he it is as at from his they have had were not but this are her or an has been who which will their one its more would about when there also than after out into some could them other up new all what said first two over'.split(
    ' ',
  );

function prose(teller: Teller, length: number): string {
  // Zipf: a few words make up much of a text, and most words of a language are rare; some are those of the event.
  const word = (): string => {
    if (teller.random() < 0.06) return topic(teller);
    const rank = Math.floor(Math.exp(teller.random() * 10.3));
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
