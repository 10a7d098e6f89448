import type { EntityRow, FactRow, PlaceRow } from '@tickmark/server/protocol';

/** A place in a source, for tests of the trees. */
export function placeRow(outlet: string, quote: string, line = 0): PlaceRow {
  const range = { start: { line, character: 4 }, end: { line, character: 4 + quote.length } };
  const location = { uri: `file:///${outlet}.txt`, range };
  return { location, quote, context: `in ${quote} words`, outlet, date: '2024-01-15' };
}

/** A fact that each outlet states in its own way. */
export function factRow(id: string, agreement: FactRow['agreement'], says: Record<string, string>): FactRow {
  const mentions = Object.entries(says).map(([outlet, said], line) => ({
    ...placeRow(outlet, said, line),
    id: `figure:${line}`,
    says: said,
    whoSaysSo: null,
  }));
  const values = [...new Set(Object.values(says))];
  return {
    id,
    label: `label of ${id}`,
    agreement,
    difference: null,
    independentSources: 2,
    values,
    mentions,
  };
}

export function entityRow(name: string, fields: Partial<EntityRow> = {}): EntityRow {
  return {
    id: name,
    kind: 'person',
    name,
    aliases: [name],
    titles: [],
    titlesDisagree: false,
    country: null,
    count: 1,
    mentions: [placeRow('herald', name)],
    ...fields,
  };
}
