import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexDecisions, noFactDecisions } from '../../../src/corpus/facts/decisions.ts';
import type { FigureRecord } from '../../../src/corpus/facts/figure-record.ts';
import type { Group } from '../../../src/corpus/facts/group.ts';
import { type Groups, regroup } from '../../../src/corpus/facts/grouping.ts';
import type { Link } from '../../../src/corpus/facts/link.ts';
import { byFigure, linksOf } from '../../../src/corpus/facts/link-edit.ts';
import { recordsOf } from '../../../src/corpus/facts/record.ts';
import { finish } from '../../../src/model/steps.ts';
import { marked } from './marked.ts';

const decisions = indexDecisions(noFactDecisions);

/** Two figures of each of some articles, of values that agree in part. */
const figures = Array.from({ length: 12 }, (_, i) => {
  const text = `About [${(i % 3) + 5}00](about; dredgers) were seen. Then [${(i % 4) + 5}00](; dredgers) were seen.`;
  return recordsOf(marked(`${String(i).padStart(2, '0')}.txt`, { text }));
}).flat();

/** How well two figures fit that no link joins: so that some groups fit and others do not. */
function scoreOf(a: FigureRecord, b: FigureRecord): number {
  const [x, y] = [figures.indexOf(a), figures.indexOf(b)];
  return ((Math.min(x, y) * 7 + Math.max(x, y) * 13) % 9) - 1;
}

/** Links of figures by their numbers: `score` 5 and more, in quarters. */
const network = fc
  .uniqueArray(fc.record({ a: fc.nat(23), b: fc.nat(23), score: fc.nat(12) }), {
    selector: ({ a, b }) => Math.min(a, b) * 24 + Math.max(a, b),
    minLength: 8,
    maxLength: 60,
  })
  .map((links) => links.filter(({ a, b }) => a >> 1 !== b >> 1));

/** Links, the same object for the same link, as an index keeps those that stay. */
const known = new Map<string, Link>();
function linkOf({ a, b, score }: { readonly a: number; readonly b: number; readonly score: number }): Link {
  const key = `${Math.min(a, b)} ${Math.max(a, b)} ${score}`;
  const link = known.get(key) ?? {
    a: figures[Math.min(a, b)]!,
    b: figures[Math.max(a, b)]!,
    score: 5 + score / 4,
  };
  known.set(key, link);
  return link;
}

function grouped(before: Groups, links: readonly Link[], touched: ReadonlySet<FigureRecord>): Groups {
  const steps = regroup(
    before,
    finish(byFigure(links)),
    { touched, doubtful: new Set(), isScoredAlike: () => true },
    () => true,
    decisions,
    () => undefined,
    scoreOf,
  );
  return finish(steps).groups;
}

function told(groups: Groups): readonly string[] {
  const all = new Set([...groups.values()].flatMap((row) => [...row.values()]));
  return [...all].map(lineOf).sort();
}

function lineOf({ records, links }: Group): string {
  const tree = links.map(({ a, b, score }) => `${figures.indexOf(a)}-${figures.indexOf(b)}:${score}`);
  return `${records.map((record) => figures.indexOf(record)).join(' ')} | ${tree.join(' ')}`;
}

/** Figures that are linked otherwise in one of two networks than in the other. */
function touchedBy(before: readonly Link[], after: readonly Link[]): ReadonlySet<FigureRecord> {
  const [old, now] = [before, after].map((links) => finish(byFigure(links)));
  const sameLinks = (record: FigureRecord): boolean => {
    const [first, second] = [new Set(linksOf(old!, record)), new Set(linksOf(now!, record))];
    return first.size === second.size && [...first].every((link) => second.has(link));
  };
  return new Set(figures.filter((record) => !sameLinks(record)));
}

describe('regroup', () => {
  it('makes of any change the groups that would be made at once', () => {
    let refused = 0;
    fc.assert(
      fc.property(network, fc.array(network, { minLength: 1, maxLength: 3 }), (first, changes) => {
        let links = first.map(linkOf);
        let groups = grouped(new Map(), links, new Set(figures));
        for (const change of changes) {
          // A few links are others, most stay: what was done with them before is done again.
          const kept = links.filter((_, i) => i % 6 !== 0);
          const there = new Set(kept.map(({ a, b }) => `${figures.indexOf(a)} ${figures.indexOf(b)}`));
          const come = change
            .slice(0, 4)
            .map(linkOf)
            .filter(({ a, b }) => !there.has(`${figures.indexOf(a)} ${figures.indexOf(b)}`));
          const now = [...kept, ...come];
          groups = grouped(groups, now, touchedBy(links, now));
          links = now;
          const whole = grouped(new Map(), links, new Set(figures));
          expect(told(groups)).toEqual(told(whole));
          refused += links.length - new Set([...whole.values()].flatMap((row) => [...row.values()])).size;
        }
      }),
      { numRuns: 300 },
    );
    expect(refused).toBeGreaterThan(1000);
  });

  it('keeps a group the same object where nothing of it changed', () => {
    const links = [
      { a: 0, b: 2, score: 9 },
      { a: 4, b: 6, score: 8 },
    ].map(linkOf);
    const before = grouped(new Map(), links, new Set(figures));
    const more = [...links, linkOf({ a: 6, b: 8, score: 1 })];
    const after = grouped(before, more, touchedBy(links, more));
    expect(told(before)).toHaveLength(2);
    const groupAt = (groups: Groups, i: number) => groups.get(figures[i]!.source.path)?.get(figures[i]!);
    expect(groupAt(after, 0)).toBe(groupAt(before, 0));
    expect(groupAt(after, 0)).toBeDefined();
  });
});
