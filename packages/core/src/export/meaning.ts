import type { Annotation, AnnotationKind, Status } from '../model/annotation.ts';
import { type FigureParts, type Meaning, partsOf } from '../model/decision.ts';
import { type Hedge, hedges } from '../model/figure.ts';
import { boilerplateKinds } from '../model/passage.ts';

/** What formats with fields of their own hold of an annotation: flat, in the words of the command line. */
export interface FlatMeaning extends Required<FigureParts> {
  readonly name: string | null;
  readonly boilerplate: string | null;
}

const nothing: FlatMeaning = {
  name: null,
  value: null,
  min: null,
  max: null,
  hedge: null,
  unit: null,
  item: null,
  attribution: null,
  boilerplate: null,
};

/** The meaning of an annotation as flat fields. */
export function flatten(annotation: Annotation): FlatMeaning {
  if (annotation.kind === 'boilerplate') return { ...nothing, boilerplate: annotation.boilerplate.kind };
  if (annotation.kind !== 'figure') return { ...nothing, name: annotation.name };
  return { ...nothing, ...partsOf(annotation.figure) };
}

/** Flat fields as a meaning again; those that do not belong to the kind are left out. */
export function unflatten(kind: AnnotationKind, flat: Partial<Record<keyof FlatMeaning, unknown>>): Meaning {
  if (kind === 'boilerplate') return isBoilerplate(flat.boilerplate) ? { boilerplate: flat.boilerplate } : {};
  if (kind !== 'figure') return typeof flat.name === 'string' && flat.name !== '' ? { name: flat.name } : {};
  const figure: FigureParts = {
    value: numberOf(flat.value),
    min: numberOf(flat.min),
    max: numberOf(flat.max),
    hedge: isHedge(flat.hedge) ? flat.hedge : null,
    unit: wordsOf(flat.unit),
    item: wordsOf(flat.item),
    attribution: wordsOf(flat.attribution),
  };
  return { figure };
}

function numberOf(value: unknown): number | null {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}

function wordsOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function isHedge(value: unknown): value is Hedge {
  return hedges.some((hedge) => hedge === value);
}

function isBoilerplate(value: unknown): value is NonNullable<Meaning['boilerplate']> {
  return boilerplateKinds.some((kind) => kind === value);
}

/** What a foreign label means here; null where it means nothing. */
export function kindOf(label: string): AnnotationKind | null {
  return kinds[label.toLowerCase().replace(/[^a-z]/g, '')] ?? null;
}

const kinds: Readonly<Record<string, AnnotationKind>> = {
  person: 'person',
  per: 'person',
  people: 'person',
  place: 'place',
  location: 'place',
  loc: 'place',
  gpe: 'place',
  geo: 'place',
  fac: 'place',
  organization: 'organization',
  organisation: 'organization',
  org: 'organization',
  figure: 'figure',
  number: 'figure',
  cardinal: 'figure',
  quantity: 'figure',
  percent: 'figure',
  money: 'figure',
  measure: 'figure',
  boilerplate: 'boilerplate',
};

/** A status as it may be written; null where it is none. */
export function statusOf(value: unknown): Status | null {
  return value === 'suggested' || value === 'accepted' || value === 'rejected' ? value : null;
}
