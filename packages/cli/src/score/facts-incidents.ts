import { readFileSync } from 'node:fs';
import {
  type Analysis,
  analyze,
  articleFromText,
  type Corpus,
  createCorpus,
  type Fact,
  type FactMention,
  figuresConflict,
} from '@tickmark/core';
import { loadNameModel } from '@tickmark/core/node';
import * as z from 'zod';
import type { Counts, Metric } from './metric.ts';

/** One incident a line: how many were killed and injured, and the articles that tell of it. */
const incidentSchema = z.object({
  incident: z.string(),
  gold: z.object({ killed: z.number(), injured: z.number() }),
  docs: z.array(z.object({ id: z.string(), title: z.string(), dct: z.string(), text: z.string() })),
});
type Incident = z.infer<typeof incidentSchema>;
type Role = 'killed' | 'injured';

/** A figure that counts the killed or the injured of an incident. */
interface Casualty {
  readonly incident: string;
  readonly path: string;
  readonly id: string;
  readonly role: Role;
  readonly value: number | null;
}

/**
 * All articles of all incidents as one corpus: do facts join the casualty figures of one incident, and of no two? Half of the
 * incidents (by the hundreds of their ids) can be tuned on; the other half is for reporting.
 */
export async function scoreIncidents(path: string): Promise<readonly Metric[]> {
  const incidents = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => incidentSchema.parse(JSON.parse(line)));
  const corpus = createCorpus(analysesOf(incidents));
  const casualties = casualtiesIn(corpus);
  const golds = new Map(incidents.map(({ incident, gold }) => [incident, gold]));
  return halves.flatMap(({ name, holds }) => {
    const within = [...casualties.values()].filter(({ incident }) => holds(incident));
    return [
      { name: `casualty links, ${name}`, kind: 'found', ...countLinks(corpus, casualties, within, golds) },
      { name: `casualty conflicts, ${name}`, kind: 'right', ...countConflicts(corpus, casualties, holds) },
    ] satisfies readonly Metric[];
  });
}

const halves: readonly { readonly name: string; holds(incident: string): boolean }[] = [
  { name: 'all', holds: () => true },
  { name: 'half to tune on', holds: (incident) => Math.floor(Number(incident) / 100) % 2 === 0 },
  { name: 'half to report', holds: (incident) => Math.floor(Number(incident) / 100) % 2 === 1 },
];

function analysesOf(incidents: readonly Incident[]): readonly Analysis[] {
  const model = loadNameModel();
  return incidents.flatMap(({ incident, docs }) =>
    docs.map(({ id, title, dct, text }) =>
      analyze(articleFromText(`${title}\n\n${text}`, { path: `${incident}/${id}`, date: dct }), model),
    ),
  );
}

function casualtiesIn(corpus: Corpus): ReadonlyMap<string, Casualty> {
  const found = new Map<string, Casualty>();
  for (const [path, { article, figures }] of corpus.analyses) {
    for (const [i, { id, span, figure }] of figures.entries()) {
      if (figure.unit !== null) continue;
      const before = article.text.slice(
        Math.max(0, figures[i - 1]?.span.end ?? 0, span.start - 30),
        span.start,
      );
      const after = article.text.slice(
        span.end,
        Math.min(figures[i + 1]?.span.start ?? span.end + 60, span.end + 60),
      );
      const role = roleOf(before, after);
      if (role === null) continue;
      const casualty = { incident: path.split('/')[0]!, path, id, role, value: figure.value };
      found.set(`${path} ${id}`, casualty);
    }
  }
  return found;
}

/** The casualty verb right before a figure ("killed six"), else the first word for it after the figure in its clause, else before. */
function roleOf(before: string, after: string): Role | null {
  const verbs = 'kill(?:ed|s|ing)|injur(?:ed|es|ing)|wound(?:ed|s|ing)|hurt';
  const direct = new RegExp(
    `\\b(${verbs})\\s+(?:(?:at least|about|more than|some|another|the) )?$`,
    'i',
  ).exec(before);
  const clause = after.split(/[.;\n]|\band\b/)[0]!;
  const following = /\b(killed|dead|die|died|fatally|injured|wounded|hurt)\b/i.exec(clause);
  const preceding = new RegExp(`\\b(${verbs})\\b[^.;\\n]*$`, 'i').exec(before);
  const word = direct?.[1] ?? following?.[1] ?? preceding?.[1];
  if (word === undefined) return null;
  return /^(kill|dead|die|fatal)/i.test(word) ? 'killed' : 'injured';
}

/** Pairs of linked casualty figures: right in one incident. Missed: pairs of one incident and role that both give the true number. */
function countLinks(
  corpus: Corpus,
  casualties: ReadonlyMap<string, Casualty>,
  within: readonly Casualty[],
  golds: ReadonlyMap<string, Incident['gold']>,
): Counts {
  const inside = new Set(within);
  const counts = { tp: 0, fp: 0, fn: 0 };
  const linked = new Set<string>();
  for (const [a, b] of casualtyPairs(corpus, casualties)) {
    if (!inside.has(a) || !inside.has(b)) continue;
    if (a.incident === b.incident) counts.tp++;
    else counts.fp++;
    linked.add(keyOf(a, b));
  }
  counts.fn = truePairs(within, golds).filter(([a, b]) => !linked.has(keyOf(a, b))).length;
  return counts;
}

function truePairs(
  within: readonly Casualty[],
  golds: ReadonlyMap<string, Incident['gold']>,
): readonly (readonly [Casualty, Casualty])[] {
  const truthful = within.filter(
    ({ incident, role, value }) => value !== null && value > 0 && value === golds.get(incident)![role],
  );
  return truthful.flatMap((a, i) =>
    truthful
      .slice(0, i)
      .filter((b) => a.incident === b.incident && a.role === b.role && a.path !== b.path)
      .map((b) => [b, a] as const),
  );
}

function countConflicts(
  corpus: Corpus,
  casualties: ReadonlyMap<string, Casualty>,
  holds: (incident: string) => boolean,
): { readonly right: number; readonly of: number } {
  let right = 0;
  let of = 0;
  for (const [a, b, x, y] of casualtyPairs(corpus, casualties)) {
    if (!holds(a.incident) || !holds(b.incident) || !figuresConflict(x.figure, y.figure)) continue;
    of++;
    if (a.incident === b.incident && a.role === b.role) right++;
  }
  return { right, of };
}

/** Pairs of casualty figures of different articles in one fact. */
function* casualtyPairs(
  corpus: Corpus,
  casualties: ReadonlyMap<string, Casualty>,
): Iterable<readonly [Casualty, Casualty, FactMention, FactMention]> {
  for (const { mentions } of corpus.facts.facts satisfies readonly Fact[]) {
    for (const [i, x] of mentions.entries()) {
      for (const y of mentions.slice(0, i)) {
        const a = casualties.get(`${y.path} ${y.id}`);
        const b = casualties.get(`${x.path} ${x.id}`);
        if (a !== undefined && b !== undefined && a.path !== b.path) yield [a, b, y, x];
      }
    }
  }
}

function keyOf(a: Casualty, b: Casualty): string {
  return [`${a.path} ${a.id}`, `${b.path} ${b.id}`].sort().join('\n');
}
