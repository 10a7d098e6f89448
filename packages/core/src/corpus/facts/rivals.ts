import { lazy } from '../../model/lazy.ts';
import { relate } from './denotation.ts';
import type { FigureRecord } from './figure-record.ts';
import type { Link } from './link.ts';

/** A figure of the other article that fits better by this much takes the link. */
const rivalMargin = 1;
/** What agreeing in value adds to a claim. */
const agreeingClaim = 3;

/** The figure of an article that a figure fits best, and how strongly. */
interface Claim {
  readonly to: FigureRecord;
  readonly strength: number;
}

/**
 * Tells whether a link is to be dropped, because one of its figures fits another figure of the other article clearly
 * better: "over three hours" of an old summit does not join "seven hours" of today's talks when the same article has
 * "nearly eight hours" for them. The links come best first. Figures are looked at when they are first asked for.
 */
export function rivalry(links: readonly Link[]): (link: Link) => boolean {
  const linksAt = lazy(() => linksByFigure(links));
  const known = new Map<FigureRecord, ReadonlyMap<string, Claim>>();
  const yields = (from: FigureRecord, to: FigureRecord, strength: number): boolean => {
    const claims = known.get(from) ?? claimsOf(from, linksAt().get(from)!);
    known.set(from, claims);
    const rival = claims.get(to.source.path)!;
    return (
      strength + rivalMargin <= rival.strength && relate(rival.to.denotation, to.denotation) === 'disagree'
    );
  };
  return (link) => {
    if (link.decided === true) return false;
    const strength = strengthOf(link);
    return yields(link.a, link.b, strength) || yields(link.b, link.a, strength);
  };
}

function linksByFigure(links: readonly Link[]): ReadonlyMap<FigureRecord, readonly Link[]> {
  const linksAt = new Map<FigureRecord, Link[]>();
  for (const link of links) {
    for (const record of [link.a, link.b]) {
      const own = linksAt.get(record);
      if (own === undefined) linksAt.set(record, [link]);
      else own.push(link);
    }
  }
  return linksAt;
}

/** The strongest claim of a figure in each other article; the first of equals. */
function claimsOf(record: FigureRecord, links: readonly Link[]): ReadonlyMap<string, Claim> {
  const claims = new Map<string, Claim>();
  for (const link of links) {
    const to = link.a === record ? link.b : link.a;
    const strength = strengthOf(link);
    const best = claims.get(to.source.path);
    if (best === undefined || best.strength < strength) claims.set(to.source.path, { to, strength });
  }
  return claims;
}

/** How strong a link's claim on its figures is: where the other article states the same value too, one that differs yields. */
function strengthOf({ a, b, score }: Link): number {
  return score + (relate(a.denotation, b.denotation) === 'disagree' ? 0 : agreeingClaim);
}
