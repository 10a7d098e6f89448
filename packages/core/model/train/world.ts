import type { GoldDocument, GoldSpan } from './data.ts';
import {
  agencies,
  bodies,
  bodyForms,
  clubEndings,
  clubs,
  companies,
  companyEndings,
  facilityForms,
  partyForms,
  ranges,
  seas,
  streetForms,
  waters,
  works,
} from './organizations.ts';
import { type People, peoples } from './peoples.ts';
import type { NamePool } from './pool.ts';
import { templates } from './templates.ts';
import { worldTemplates } from './world-templates.ts';

type Random = () => number;

/** A person of a made document. */
export interface Person {
  readonly full: string;
  /** How the person is called after the first mention. */
  readonly short: string;
  readonly first: string;
}

/** Where a made document is set: who lives there, and what the towns are called. */
export interface Setting {
  readonly people: People | null;
  readonly country: string;
  readonly demonym: string;
  readonly towns: readonly string[];
}

function pick<T>(list: readonly T[], random: Random): T {
  return list[Math.floor(random() * list.length)]!;
}

/** Documents set in many countries, filled with the names of people and towns there. */
export function worldDocuments(count: number, pool: NamePool, random: Random): readonly GoldDocument[] {
  return Array.from({ length: count }, (_, k) => writeDocument(`world-${k}`, pool, random));
}

const sentencesOfOne = 7;

function writeDocument(id: string, pool: NamePool, random: Random): GoldDocument {
  const setting = settingIn(pool, random);
  const cast = Array.from({ length: 4 }, () =>
    personOf(random() < 0.8 ? setting.people : null, pool, random),
  );
  const places = placesOf(setting, pool, random);
  let text = '';
  const spans: GoldSpan[] = [];
  const sentences: { start: number; end: number }[] = [];
  for (let n = 0; n < sentencesOfOne; n++) {
    const begin = text.length;
    const scene: Scene = { setting, cast, places, pool, random, person: takingTurns(cast, random) };
    for (const part of pick(random() < 0.7 ? worldTemplates : templates, random).split(/(\{\w+\})/)) {
      const start = text.length;
      const slot = slots[part];
      text += slot === undefined ? part : slot.fill(scene);
      if (slot !== undefined && slot.kind !== null) spans.push({ start, end: text.length, kind: slot.kind });
    }
    sentences.push({ start: begin, end: text.length });
    text += '\n';
  }
  return { set: 'world', id, text, sentences, spans };
}

/** Two people of one sentence are two. */
function takingTurns(cast: readonly Person[], random: Random): () => Person {
  let turn = Math.floor(random() * cast.length);
  return () => cast[turn++ % cast.length]!;
}

/** A part of the world, or anywhere with the names of the open lists. */
export function settingIn(pool: NamePool, random: Random): Setting {
  const people = random() < 0.7 ? pick(peoples, random) : null;
  const code = people === null ? pick([...pool.townsOf.keys()], random) : pick(people.countries, random);
  const home = pool.countryOf.get(code);
  return {
    people,
    country: home?.name ?? pick(pool.countries, random),
    demonym: home?.demonyms[0] ?? pick(pool.demonyms, random),
    towns: pool.townsOf.get(code) ?? pool.towns,
  };
}

/** A place there, or anywhere. */
export function placeIn({ country, towns }: Setting, pool: NamePool, random: Random): string {
  const roll = random();
  return roll < 0.5 ? pick(towns, random) : roll < 0.6 ? country : anyPlace(pool, random);
}

function placesOf({ country, towns }: Setting, pool: NamePool, random: Random): readonly string[] {
  return [country, pick(towns, random), pick(towns, random), anyPlace(pool, random)];
}

function anyPlace(pool: NamePool, random: Random): string {
  const roll = random();
  return pick(roll < 0.4 ? pool.countries : roll < 0.55 ? pool.regions : pool.towns, random);
}

/** A person as that part of the world, or the open lists, name one. */
export function personOf(people: People | null, pool: NamePool, random: Random): Person {
  if (people === null) {
    const first = pick(pool.first, random);
    const short = coined(pool.last, random);
    const middle = random() < 0.15 ? ` ${pick([...'ABCDEFGHJKLMNPRSTW'], random)}.` : '';
    return { full: `${first}${middle} ${short}`, short, first };
  }
  let first = '';
  let short = '';
  const full = pick(people.patterns, random).replace(/\b(G-g|gg|[gfi])\b/g, (part) => {
    const name = namePart(part, people, random);
    if (part === 'f') short = name;
    else if (part !== 'i' && first === '') first = name;
    return name;
  });
  if (short === '' || people.short === 'g') short = first;
  return { full, short, first: first === '' ? short : first };
}

function namePart(part: string, people: People, random: Random): string {
  if (part === 'f') return coined(people.family, random);
  if (part === 'i') return pick([...'ABCDGHIJKLMNPRSTV'], random);
  if (part === 'g') return pick(people.given, random);
  const [head, tail] = [pick(people.given, random), pick(people.given, random)];
  return `${head.charAt(0).toUpperCase()}${head.slice(1)}${part === 'gg' ? '' : '-'}${tail}`;
}

/** One in seven is a name no list has: the beginning of one, the end of another. */
function coined(list: readonly string[], random: Random): string {
  const name = pick(list, random);
  if (random() > 1 / 7) return name;
  const other = pick(list, random);
  return name.length < 4 || other.length < 4
    ? name
    : name.slice(0, name.length >> 1) + other.slice(other.length >> 1);
}

interface Scene {
  readonly setting: Setting;
  readonly cast: readonly Person[];
  readonly places: readonly string[];
  readonly pool: NamePool;
  readonly random: Random;
  readonly person: () => Person;
}

interface Slot {
  readonly kind: GoldSpan['kind'] | null;
  readonly fill: (scene: Scene) => string;
}

const honorifics = [
  'Mr.',
  'Mr',
  'Ms',
  'Dr',
  'Dr.',
  'Prof.',
  'Rev.',
  'Hon.',
  'Sir',
  'Gen.',
  'Col.',
  'Minister',
  'Governor',
  'Mayor',
  'Senator',
  'Judge',
  'Commissioner',
];
const unions = ['U.S.', 'US', 'United States', 'U.K.', 'UK', 'Britain'];

/** What a slot of a template is filled with. */
const slots: Readonly<Record<string, Slot>> = {
  '{full}': { kind: 'PER', fill: ({ person }) => person().full },
  '{last}': { kind: 'PER', fill: ({ person }) => person().short },
  '{first}': { kind: 'PER', fill: ({ person }) => person().first },
  '{place}': { kind: 'LOC', fill: ({ places, random }) => pick(places, random) },
  '{town}': { kind: 'LOC', fill: (scene) => townIn(scene) },
  '{PLACE}': { kind: 'LOC', fill: (scene) => townIn(scene).toUpperCase() },
  '{country}': {
    kind: 'LOC',
    fill: ({ setting, pool, random }) => (random() < 0.4 ? setting.country : pick(pool.countries, random)),
  },
  '{region}': { kind: 'LOC', fill: ({ pool, random }) => pick(pool.regions, random) },
  '{us}': { kind: 'LOC', fill: ({ random }) => pick(unions, random) },
  '{demonym}': {
    kind: 'MISC',
    fill: ({ setting, pool, random }) => (random() < 0.4 ? setting.demonym : pick(pool.demonyms, random)),
  },
  '{org}': {
    kind: 'ORG',
    fill: (scene) =>
      scene.random() < 0.5 ? pick(scene.pool.organizations, scene.random) : filled(bodyForms, scene),
  },
  '{corp}': { kind: 'ORG', fill: companyIn },
  '{club}': { kind: 'ORG', fill: clubIn },
  '{party}': { kind: 'ORG', fill: (scene) => filled(partyForms, scene) },
  '{acro}': { kind: 'ORG', fill: ({ random }) => acronym(random) },
  '{facility}': { kind: 'LOC', fill: (scene) => filled(facilityForms, scene) },
  '{street}': { kind: 'LOC', fill: (scene) => filled(streetForms, scene) },
  '{river}': { kind: 'LOC', fill: ({ random }) => (random() < 0.5 ? pick(waters, random) : word(random)) },
  '{lake}': { kind: 'LOC', fill: ({ random }) => pick(waters, random) },
  '{range}': { kind: 'LOC', fill: (scene) => filled(ranges, scene) },
  '{sea}': { kind: 'LOC', fill: ({ random }) => pick(seas, random) },
  '{agency}': { kind: 'ORG', fill: (scene) => filled(agencies, scene) },
  '{body}': { kind: 'ORG', fill: ({ random }) => pick(bodies, random) },
  '{ship}': {
    kind: 'MISC',
    fill: ({ random, cast }) => (random() < 0.5 ? word(random) : pick(cast, random).first),
  },
  '{show}': { kind: 'MISC', fill: (scene) => filled(works, scene) },
  '{title}': {
    kind: null,
    fill: ({ setting, random }) =>
      pick(random() < 0.6 ? (setting.people?.titles ?? honorifics) : honorifics, random),
  },
};

function townIn({ setting, pool, random }: Scene): string {
  const town = pick(random() < 0.75 ? setting.towns : pool.towns, random);
  // Papers print few of the accents that gazetteers have.
  return random() < 0.7 ? town.normalize('NFD').replace(/\p{M}/gu, '') : town;
}

function companyIn({ random, cast }: Scene): string {
  const roll = random();
  if (roll < 0.35) return pick(companies, random);
  const name = roll < 0.8 ? word(random) : pick(cast, random).short;
  return roll < 0.55 ? name : `${name} ${pick(companyEndings, random)}`;
}

function clubIn(scene: Scene): string {
  const { random } = scene;
  const roll = random();
  if (roll < 0.4) return pick(clubs, random).replace('-', ' ');
  return roll < 0.6 ? townIn(scene) : `${townIn(scene)} ${pick(clubEndings, random)}`;
}

function filled(forms: readonly string[], scene: Scene): string {
  return pick(forms, scene.random)
    .replace('{town}', townIn(scene))
    .replace('{country}', scene.setting.country)
    .replace('{demonym}', scene.setting.demonym)
    .replace('{last}', pick(scene.cast, scene.random).short)
    .replace('{word}', word(scene.random));
}

const onsets = 'b c d f g h j k l m n p r s t v w z br cl cr dr fl gr pl pr sh st tr th'.split(' ');
const vowels = 'a e i o u a e i o ai ea io'.split(' ');
const codas = 'l m n r s t x nd nt rk ss va vis ra na tec ex on ia is um'.split(' ');

/** A made-up brand: `Vantra`, `Clorex`. */
function word(random: Random): string {
  let made = pick(onsets, random) + pick(vowels, random);
  if (random() < 0.6) made += pick(onsets, random) + pick(vowels, random);
  made += pick(codas, random);
  return made.charAt(0).toUpperCase() + made.slice(1);
}

function acronym(random: Random): string {
  const letters = Array.from({ length: 2 + Math.floor(random() * 3) + (random() < 0.5 ? 1 : 0) }, () =>
    pick([...'ABCDEFGHIKLMNOPRSTUW'], random),
  ).join('');
  return random() < 0.2 ? letters.charAt(0) + letters.slice(1).toLowerCase() : letters;
}
