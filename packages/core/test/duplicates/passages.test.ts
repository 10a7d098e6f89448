import { describe, expect, it } from 'vitest';
import { boilerplateOf } from '../../src/duplicates/passage-annotations.ts';
import { copyAt, passagesIn } from '../../src/duplicates/passages.ts';
import { clusterLines, indexOf } from './marked.ts';

const wire =
  'A freight train carrying 40 wagons of gravel left the rails near the village of Odden before dawn, and 12 people who had camped beside the line were taken to the clinic with broken bones. The driver braked when he saw a fallen birch across the track.';
const edited = wire.replace('12 people', '14 people').replace('fallen birch', 'toppled birch');
const first =
  'Passengers on the coast waited for hours while crews with cranes cleared the bend of gravel and glass.';
const second =
  'The mayor of the neighboring town opened her school gymnasium to everyone who could not get home that night.';

describe('updatePassages', () => {
  it('finds what two articles share, word for word', () => {
    const index = indexOf({ 'a.txt': `${first}\n\n${wire}`, 'b.txt': `${wire}\n\n${second}` });
    expect(clusterLines(index)).toEqual([`shared-across: *a.txt "${wire}" = b.txt "${wire}"`]);
    expect(index.clusters[0]!.similarity).toBe(1);
  });

  it('takes the earliest dated article for the original, whatever the paths', () => {
    const index = indexOf({
      'a.txt': { text: `${first}\n\n${wire}`, date: '2031-03-05' },
      'b.txt': { text: `${wire}\n\n${second}`, date: '2031-03-04' },
    });
    expect(index.clusters[0]!.occurrences.find(({ original }) => original)!.path).toBe('b.txt');
  });

  it('finds a paragraph that stands twice in one article', () => {
    const index = indexOf({ 'a.txt': [wire, first, second, wire].join('\n\n') });
    expect(clusterLines(index)).toEqual([`repeat-within: *a.txt "${wire}" = a.txt "${wire}"`]);
  });

  it('finds three copies one after the other as three', () => {
    const index = indexOf({ 'a.txt': [wire, wire, wire].join('\n\n') });
    expect(index.clusters.map(({ occurrences }) => occurrences.length)).toEqual([3]);
  });

  it('tells the changed words of a copy and flags changed digits', () => {
    const index = indexOf({ 'a.txt': `${first}\n\n${wire}`, 'b.txt': `${second}\n\n${edited}` });
    const [cluster] = index.clusters;
    const words = cluster!.changes.map(({ original, copy, digits }) => {
      const text = (path: string): string => index.prints.get(path)!.article.text;
      return [
        text('a.txt').slice(original.start, original.end),
        text(copy.path).slice(copy.start, copy.end),
        digits,
      ];
    });
    expect(words).toEqual([
      ['12', '14', true],
      ['fallen', 'toppled', false],
    ]);
  });

  it('groups articles that copy one another and says how much', () => {
    const index = indexOf({
      'a.txt': wire,
      'b.txt': `${wire}\n\n${second}`,
      'c.txt': `${first}\n\n${wire}`,
    });
    expect(index.sourceGroups).toHaveLength(1);
    expect(index.sourceGroups[0]!.original).toBe('a.txt');
    expect(index.sourceGroups[0]!.members.map(({ path }) => path)).toEqual(['b.txt', 'c.txt']);
    expect(index.sourceGroups[0]!.members[0]!.share).toBeCloseTo(
      wire.length / (wire.length + second.length),
      1,
    );
  });

  it('finds nothing in articles that only share names and stock phrases', () => {
    const index = indexOf({
      'a.txt': `${first} Transport Minister Harald Oskar Lindqvist of Norrland did not immediately respond to requests for comment.`,
      'b.txt': `${second} Aides said Transport Minister Harald Oskar Lindqvist of Norrland would visit the site on Monday.`,
    });
    expect(clusterLines(index)).toEqual([]);
  });
});

describe('copyAt', () => {
  const index = indexOf({ 'a.txt': `${first}\n\n${wire}`, 'b.txt': `${second}\n\n${edited}` });
  const at = (path: string, word: string): ReturnType<typeof copyAt> => {
    const start = index.prints.get(path)!.article.text.indexOf(word);
    return copyAt(index, path, { start, end: start + word.length });
  };

  it('says of which original a span inside a copy is', () => {
    expect(at('b.txt', '14')!.cluster.occurrences[0]!.path).toBe('a.txt');
  });

  it('is null in the original and outside any passage', () => {
    expect(at('a.txt', '12')).toBeNull();
    expect(at('b.txt', 'gymnasium')).toBeNull();
  });

  it('knows no passages of an article that is not there', () => {
    expect(passagesIn(index, 'c.txt')).toEqual([]);
  });
});

describe('boilerplateOf', () => {
  it('marks shared prose in both articles, with the original where it is a copy', () => {
    const index = indexOf({ 'a.txt': `${first}\n\n${wire}`, 'b.txt': `${second}\n\n${wire}` });
    const [a] = boilerplateOf(index, 'a.txt');
    const [b] = boilerplateOf(index, 'b.txt');
    expect(a!.quote).toBe(wire);
    expect(a!.boilerplate).toMatchObject({ kind: 'passage', relation: 'shared-across', original: null });
    expect(b!.boilerplate.original).toEqual({ path: 'a.txt', ...a!.span });
    expect(b!.boilerplate.cluster).toBe(index.clusters[0]!.id);
  });

  it('marks only the second of two in one article', () => {
    const index = indexOf({ 'a.txt': [wire, first, second, wire].join('\n\n') });
    expect(boilerplateOf(index, 'a.txt').map(({ span }) => span.start)).toEqual([
      wire.length + first.length + second.length + 6,
    ]);
  });

  it('does not mark a statement that two articles quote', () => {
    const quote =
      '“We braked as soon as the fallen birch came into the light of the engine, and nobody could have stopped sooner,”';
    const index = indexOf({
      'a.txt': `${first}\n\n${quote} the driver said.`,
      'b.txt': `${second}\n\n${quote} he told a radio station.`,
    });
    expect(index.clusters).toHaveLength(1);
    expect(boilerplateOf(index, 'a.txt')).toEqual([]);
  });
});
