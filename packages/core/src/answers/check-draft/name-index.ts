import { type DerivedInSteps, derived, derivedInSteps } from '../../corpus/derived.ts';
import type { EntityIndex } from '../../corpus/entities.ts';
import type { Entity } from '../../model/entity.ts';
import type { Steps } from '../../model/steps.ts';
import { foldName, isVariant, mayBeSameGivenName, nameWords, skeletonOf, soundsNear } from './same-name.ts';

/** Entities of a corpus, ready to be looked up by a name in whatever spelling. */
export interface NameIndex {
  /** Folded form of a name to the entities that sources call so. */
  readonly byForm: ReadonlyMap<string, readonly Entity[]>;
  /** Sound of the last word to the entities with such a name. */
  readonly bySound: ReadonlyMap<string, readonly Entity[]>;
  /** First letter of the sound to all sounds that begin with it. */
  readonly sounds: ReadonlyMap<string, readonly string[]>;
}

/** The index of the entities of a corpus; made once for each of its states. */
export const nameIndexOf: DerivedInSteps<EntityIndex, NameIndex> = derivedInSteps(indexSteps);

function* indexSteps({ buckets }: EntityIndex): Steps<NameIndex> {
  const byForm = new Map<string, Entity[]>();
  const bySound = new Map<string, Entity[]>();
  for (const { entities } of buckets.values()) {
    for (const entity of entities) {
      const { forms, sounds } = keysOf(entity);
      for (const form of forms) add(byForm, form, entity);
      for (const sound of sounds) add(bySound, sound, entity);
    }
    yield;
  }
  return { byForm, bySound, sounds: byFirstLetter(bySound.keys()) };
}

/** Under what an entity is found. Most entities outlive a change of the corpus, and spelling them out takes long. */
const keysOf = derived((entity: Entity) => {
  const forms = [...formsOf(entity)];
  return {
    forms: forms.map(foldName),
    sounds: forms.map((form) => skeletonOf(nameWords(form).at(-1) ?? '')),
  };
});

function byFirstLetter(all: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const sounds = new Map<string, string[]>();
  for (const sound of all) {
    const list = sounds.get(sound[0] ?? '');
    if (list === undefined) sounds.set(sound[0] ?? '', [sound]);
    else list.push(sound);
  }
  return sounds;
}

function formsOf({ name, aliases }: Entity): ReadonlySet<string> {
  return new Set([name, ...aliases.map(({ form }) => form)]);
}

function add(index: Map<string, Entity[]>, key: string, entity: Entity): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [entity]);
  else if (list.at(-1) !== entity) list.push(entity);
}

/** Entities that a name may mean: those called so, else those of its kind that sound so. */
export function entitiesNamed(index: NameIndex, name: string, kind: 'person' | 'place'): readonly Entity[] {
  const words = nameWords(name);
  const last = words.at(-1) ?? '';
  const sounding = soundsLike(index, last)
    .flatMap((sound) => index.bySound.get(sound) ?? [])
    .filter((entity) => entity.kind === kind && mayMean(entity, words));
  // A name in full means its bearer, even where a recognizer took her for a place.
  const called = (index.byForm.get(foldName(name)) ?? []).filter(
    (entity) => entity.kind === kind || words.length > 1,
  );
  return [...new Set([...called, ...sounding])].sort(byUse);
}

function soundsLike({ bySound, sounds }: NameIndex, word: string): readonly string[] {
  const sound = skeletonOf(word);
  const near = (sounds.get(sound[0] ?? '') ?? []).filter(
    (other) => other !== sound && Math.abs(other.length - sound.length) <= 2 && soundsNear(sound, other),
  );
  return bySound.has(sound) ? [sound, ...near] : near;
}

/** The forms of an entity, cut into words: each is asked for with every name that sounds so. */
const formWords = derived((entity: Entity) => [...formsOf(entity)].map(nameWords));

/** Whether the words before the last do not speak against it. */
function mayMean(entity: Entity, words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  return formWords(entity).some((theirs) => {
    if (!isVariant(theirs.at(-1) ?? '', last)) return false;
    if (entity.kind === 'place')
      return words.length === theirs.length && words.every((word, i) => isVariant(word, theirs[i]!));
    if (words.length < 2 || theirs.length < 2) return true;
    return mayBeSameGivenName(words[0]!, theirs[0]!);
  });
}

/** Sources that name an entity. */
export const sourcesOf: (entity: Entity) => ReadonlySet<string> = derived(
  ({ mentions }: Entity) => new Set(mentions.map(({ path }) => path)),
);

function byUse(a: Entity, b: Entity): number {
  return sourcesOf(b).size - sourcesOf(a).size || (a.id < b.id ? -1 : 1);
}
