import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { tickmark } from '../run.ts';

const cwd = join(import.meta.dirname, '../../../..');
const seeds = '../shared/seeds';

interface Mention {
  readonly path: string;
  readonly quote: string;
  readonly hedge: string | null;
}

interface Stated {
  readonly agreement: string;
  readonly unit: string | null;
  readonly mentions: readonly Mention[];
}

describe.skipIf(!existsSync(join(cwd, seeds)))('facts of five real articles (skipped without them)', () => {
  let facts: readonly Stated[] = [];
  beforeAll(async () => {
    const { out } = await tickmark(['facts', seeds, '--format', 'json', '--quiet'], { cwd });
    facts = (JSON.parse(out) as { readonly facts: readonly Stated[] }).facts;
  });

  /** The facts in which an article, by its number, states a figure that reads so. */
  const factsWith = (article: string, quote: string): readonly Stated[] =>
    facts.filter(({ mentions }) =>
      mentions.some((it) => it.path.includes(`/${article}_`) && it.quote === quote),
    );

  test('the troops at the border are one fact, with every hedge', () => {
    const [troops, ...others] = factsWith('001', '100,000');
    expect(others).toEqual([]);
    const said = troops!.mentions.filter(({ quote }) => quote === '100,000');
    expect(new Set(said.map(({ path }) => path)).size).toBeGreaterThanOrEqual(4);
    expect(new Set(said.map(({ hedge }) => hedge))).toEqual(new Set(['about', 'over', 'nearly']));
    const quotes = troops!.mentions.map(({ quote }) => quote);
    for (const other of ['10,000', '32,000', '2,000', '175,000']) expect(quotes).not.toContain(other);
  });

  test('seven hours against nearly eight of the same talks is a conflict; other meetings stay out', () => {
    const [talks, ...others] = factsWith('001', 'seven hours');
    expect(others).toEqual([]);
    expect(talks?.agreement).toBe('conflict');
    const quotes = new Set(talks!.mentions.map(({ quote }) => quote));
    expect(quotes).toEqual(new Set(['seven hours', 'eight hours', 'eight-hour']));
  });

  test('polls of other years and questions, troops and injured people are not lined up', () => {
    expect(facts.filter(({ unit }) => unit === 'percent')).toEqual([]);
    expect(facts.filter(({ mentions }) => mentions.some(({ quote }) => quote === '2,000'))).toEqual([]);
  });
});
