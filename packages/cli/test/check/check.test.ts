import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, test } from 'vitest';
import { main } from '../../src/main.ts';
import type { PlantedClaim } from '../../src/score/drafts.ts';
import { readMarkedDraft } from '../corpus/gold.ts';
import { folderOf, tickmark } from '../run.ts';

const sources = {
  'sources/2026-03-01_post.txt':
    'The storm took the pier of Hamburg\n\nThe repair of the pier costs 4.2 million euros, said Ida Brandvoss, the mayor. “The sea has sent us its bill for the winter,” she said.',
  'sources/2026-03-02_times.txt':
    'A bill from the sea\n\nHamburg pays 4.2 million euros to repair its pier. Up to 175 passengers were stranded there.',
};
const draft = [
  '# After the storm 😀',
  '',
  'The repair of the pier costs 2.4 million euros. At night 175 passengers were stranded there.',
  '',
  '“The sea has sent us its bill for the summer,” said Ida Brandvoss.',
  '',
].join('\n');

/** Runs `check` on a draft in a new folder. */
async function check(args: readonly string[], text = draft) {
  const cwd = folderOf({ ...sources, 'story.md': text });
  return { cwd, ...(await tickmark(['check', 'story.md', '--against', 'sources', ...args], { cwd })) };
}

test('text: place, verdict, what the sources say', async () => {
  const { exit, out, err } = await check([]);
  expect({ exit, err }).toEqual({ exit: 0, err: '' });
  expect(out).toMatch(/^story\.md:3:30 {2}figure contradicted {2}2\.4 million euros$/m);
  expect(out).toMatch(/^ {2}your sources say otherwise: /m);
  expect(out).toMatch(/^ +says otherwise +sources\/2026-03-01_post\.txt:3:\d+ /m);
  expect(out).toMatch(/^story\.md:5:2 {2}quotation altered/m);
  expect(out).toContain('[-summer-]{+winter+}');
  expect(out).toMatch(/^story\.md: \d+ findings, \d+ held up, against 2 sources$/m);
});

test('json: offsets are those of the file, and quotes stand there', async () => {
  const { out } = await check(['--format', 'json']);
  const { drafts } = JSON.parse(out) as {
    drafts: {
      path: string;
      findings: { start: number; end: number; quote: string; kind: string; verdict: string }[];
    }[];
  };
  expect(drafts.map(({ path }) => path)).toEqual(['story.md']);
  const findings = drafts[0]?.findings ?? [];
  for (const { start, end, quote } of findings) expect(draft.slice(start, end)).toBe(quote);
  expect(findings.map(({ kind, verdict }) => `${kind}:${verdict}`)).toEqual(
    expect.arrayContaining([
      'figure:contradicted',
      'figure:hedge-changed',
      'quotation:altered',
      'name:known',
    ]),
  );
});

test('md: a table that markup in the draft cannot break', async () => {
  const { out } = await check(['--format', 'md'], draft.replace('At night', 'At *night* | <b>'));
  const rows = out.split('\n').filter((line) => line.startsWith('| 3:'));
  expect(rows.length).toBeGreaterThan(1);
  for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(5);
});

describe('sarif', () => {
  const schema = readFileSync(join(import.meta.dirname, 'sarif-2.1.0.schema.json'), 'utf8');
  const validate = addFormats
    .default(new Ajv2020({ allErrors: true, strict: false }))
    .compile(JSON.parse(schema));

  test.each([
    ['every finding', ['--every'], draft],
    ['what asks for attention', [], draft],
    ['nothing', [], 'No pier is named here.'],
  ])('is valid against the published schema: %s', async (_, args, text) => {
    const { out } = await check(['--format', 'sarif', ...args], text);
    expect(validate(JSON.parse(out)), JSON.stringify(validate.errors)).toBe(true);
  });

  test.each([
    [{ version: '2.1.0' }],
    [{ version: '2.1.0', runs: [{ tool: { driver: {} } }] }],
    [{ version: '2.1.0', runs: [], other: 1 }],
  ])('the schema refuses %j', (log) => {
    expect(validate(log)).toBe(false);
  });

  test('what holds up has no level', async () => {
    const { out } = await check(['--format', 'sarif', '--every']);
    const [run] = (JSON.parse(out) as { runs: { results: { kind: string; level: string }[] }[] }).runs;
    const held = run!.results.filter(({ kind }) => kind === 'pass');
    expect(held.length).toBeGreaterThan(0);
    expect(new Set(held.map(({ level }) => level))).toEqual(new Set(['none']));
    expect(run!.results.filter(({ kind }) => kind === 'fail').map(({ level }) => level)).not.toContain(
      'none',
    );
  });

  test('regions are 1-based UTF-16 columns with the end exclusive', async () => {
    const { out } = await check(['--format', 'sarif']);
    const [run] = (
      JSON.parse(out) as {
        runs: { columnKind: string; results: { ruleId: string; locations: object[]; fixes?: object[] }[] }[];
      }
    ).runs;
    expect(run?.columnKind).toBe('utf16CodeUnits');
    const contradicted = run?.results.find(({ ruleId }) => ruleId === 'figure/contradicted');
    expect(contradicted?.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'story.md' },
          region: { startLine: 3, startColumn: 30, endLine: 3, endColumn: 47 },
        },
      },
    ]);
    expect(contradicted?.fixes).toHaveLength(1);
  });
});

test.each([
  [['--fail-on', 'contradicted'], 1],
  [['--fail-on', 'quotation:altered,copied'], 1],
  [['--fail-on', 'any'], 1],
  [['--fail-on', 'stale,name:not-found'], 0],
  [['--fail-on', 'wrong'], 2],
])('%j exits with %i', async (args, wanted) => {
  expect((await check(args)).exit).toBe(wanted);
});

test('a baseline accepts what was there, and no more', async () => {
  const { cwd } = await check(['--write-baseline', 'accepted.json']);
  const args = ['check', 'story.md', '-a', 'sources', '--baseline', 'accepted.json', '--fail-on', 'any'];
  const again = async (...more: readonly string[]) => tickmark([...args, ...more], { cwd });
  const quiet = await again();
  expect(quiet).toMatchObject({ exit: 0, err: '' });
  expect(quiet.out).toMatch(/^story\.md: 0 findings, \d+ accepted, \d+ held up, against 2 sources\n$/);
  expect((await again('--every')).out).toMatch(/figure contradicted {2}accepted {2}2\.4 million euros/);
  expect((await again('--format', 'md')).out).not.toContain('contradicted');
  writeFileSync(join(cwd, 'story.md'), `New words before.\n\n${draft}`);
  expect((await again()).exit).toBe(0);
  writeFileSync(join(cwd, 'story.md'), `${draft}\nThe repair of the pier costs 9 million euros.\n`);
  expect((await again()).exit).toBe(1);
});

test.each([
  ['{', 'accepted.json: not valid JSON'],
  ['{"version":2,"accepted":[]}', 'accepted.json: version'],
])('a broken baseline %j is said in one line', async (text, said) => {
  const cwd = folderOf({ ...sources, 'story.md': draft, 'accepted.json': text });
  const { exit, err } = await tickmark(
    ['check', 'story.md', '-a', 'sources', '--baseline', 'accepted.json'],
    { cwd },
  );
  expect(exit).toBe(2);
  expect(err).toMatch(/^tickmark: [^\n]+\n$/);
  expect(err).toContain(said);
});

/** Runs with a text on stdin, or until a signal. */
async function withIo(argv: readonly string[], cwd: string, stdin: string, signal?: AbortSignal) {
  const out: string[] = [];
  const sink = { write: async (text: string) => void out.push(text), isTerminal: false, columns: 120 };
  const io = { cwd, env: {}, stdin: Readable.from([Buffer.from(stdin)]), stdout: sink, stderr: sink };
  const run = main(argv, signal === undefined ? io : { ...io, signal });
  return { run, out };
}

test('stdin is a draft, called as --stdin-path says', async () => {
  const cwd = folderOf(sources);
  const { run, out } = await withIo(['check', '-', '--stdin-path', 'notes.md', '-a', 'sources'], cwd, draft);
  expect(await run).toBe(0);
  expect(out.join('')).toContain('notes.md:3:30  figure contradicted');
});

test('--watch checks again after a change, until it is stopped', async () => {
  const cwd = folderOf({ ...sources, 'story.md': 'Nothing yet.' });
  const stop = new AbortController();
  const { run, out } = await withIo(['check', 'story.md', '-a', 'sources', '--watch'], cwd, '', stop.signal);
  await expect.poll(() => out.join(''), { timeout: 90_000 }).toContain('watching 1 draft');
  writeFileSync(join(cwd, 'story.md'), draft);
  await expect.poll(() => out.join(''), { timeout: 90_000 }).toContain('figure contradicted');
  stop.abort();
  expect(await run).toBe(0);
});

test('a draft that is not there is one clear line', async () => {
  const { exit, err } = await tickmark(['check', 'none.md', '-a', 'sources'], { cwd: folderOf(sources) });
  expect({ exit, err }).toEqual({ exit: 2, err: 'tickmark: none.md: no such file or folder\n' });
});

const seeds = join(import.meta.dirname, '../../../../../shared/seeds');

describe.skipIf(!existsSync(seeds))(
  'a draft about the talks that the seeds report (skipped without ../shared/seeds)',
  () => {
    const text = [
      'The talks in Geneva between the United States and Russia lasted nearly eight hours.',
      'Russia has massed about 100,000 troops near the border with Ukraine.',
      'Russia has massed 100,000 troops near the border with Ukraine.',
      'Russia has massed 120,000 troops near the border with Ukraine.',
      'The 57 members of the Organization for Security and Cooperation in Europe meet on Thursday.',
      '“There is no reason to fear some sort of escalatory scenario,” Sergei Ryabkov told reporters.',
    ].join('\n\n');

    interface Found {
      readonly line: number;
      readonly kind: string;
      readonly verdict: string;
      readonly message: string;
      readonly independentSources?: number;
      readonly evidence: readonly { path: string; quote: string; role: string; hedge?: string | null }[];
    }

    let found: readonly Found[] = [];
    beforeAll(async () => {
      const args = ['check', 'talks.md', '--against', seeds, '--format', 'json', '--every'];
      const { out } = await tickmark(args, { cwd: folderOf({ 'talks.md': text }) });
      found = (JSON.parse(out) as { drafts: { findings: Found[] }[] }).drafts[0]!.findings;
    });

    /** What is found of a figure or quotation in a line, and who says so, by role. */
    const at = (line: number) => {
      const finding = found.find((each) => each.line === line && each.kind !== 'name')!;
      const pathsOf = (role: string) =>
        new Set(finding.evidence.filter((each) => each.role === role).map(({ path }) => path));
      return {
        ...finding,
        supports: pathsOf('supports'),
        differs: pathsOf('differs'),
        later: pathsOf('later'),
      };
    };

    test('nearly eight hours: supported, and contradicted by one', () => {
      const { verdict, independentSources, differs, later, message } = at(1);
      expect({ verdict, independentSources }).toEqual({ verdict: 'supported', independentSources: 2 });
      expect([...differs, ...later]).toHaveLength(1);
      expect(message).toContain('seven hours');
    });

    test('about 100,000 troops: supported, with the hedges that others have', () => {
      const { verdict, independentSources, evidence, differs } = at(3);
      expect({ verdict, independentSources }).toEqual({ verdict: 'supported', independentSources: 2 });
      const hedges = evidence.filter(({ quote }) => quote === '100,000').map(({ hedge }) => hedge);
      expect(new Set(hedges)).toEqual(new Set(['about', 'nearly', 'over']));
      expect(differs.size).toBe(0);
    });

    test('100,000 troops without a hedge: each of them is told', () => {
      const { verdict, message, differs } = at(5);
      expect(verdict).toBe('hedge-changed');
      expect(message).toContain('about 100,000');
      expect(message).toContain('more than 100,000');
      expect(differs.size).toBe(0);
    });

    test('120,000 troops: contradicted, and supported by none', () => {
      const { verdict, differs, supports, message } = at(7);
      expect(verdict).toBe('contradicted');
      expect(differs.size).toBeGreaterThanOrEqual(3);
      expect(supports.size).toBe(0);
      expect(message).toContain('about 100,000');
    });

    test('57 members: found where a source has a body of 57 nations', () => {
      const { verdict, evidence } = at(9);
      expect(verdict).toBe('one-source');
      expect(evidence.map(({ quote, role }) => [quote, role])).toEqual([['57', 'supports']]);
    });

    test('a changed quotation: with its difference', () => {
      const { verdict, message } = at(11);
      expect(verdict).toBe('altered');
      expect(message).toContain('There is no reason to fear some [-sort-]{+kind+} of escalatory scenario');
    });
  },
);

test.each(['drafts', 'drafts/held-out', 'drafts/unseen'])(
  '%s: the sample drafts are checked as their gold says',
  async (set) => {
    const { checkFolder, metricsOf } = await import('../../src/score/drafts.ts');
    const folder = join(import.meta.dirname, '../../../../corpus', set);
    const metrics = metricsOf(await checkFolder(folder));
    const verdicts = metrics.find(({ name }) => name === 'draft verdicts');
    if (verdicts?.kind !== 'right') throw new Error('not measured');
    expect(verdicts.of).toBeGreaterThan(60);
    expect(verdicts.right / verdicts.of).toBeGreaterThanOrEqual(0.92);
  },
);

test.each(['drafts', 'drafts/held-out', 'drafts/unseen'])(
  '%s: clean drafts raise at most one alarm in 300 words',
  async (set) => {
    const { checkFolder, metricsOf } = await import('../../src/score/drafts.ts');
    const metrics = metricsOf(await checkFolder(join(import.meta.dirname, '../../../../corpus', set)));
    const alarms = metrics.find(({ name }) => name.startsWith('false alarms'));
    expect(alarms?.kind === 'number' && alarms.value).toBeLessThanOrEqual(1);
  },
);

test('a draft on an event of its own, with the claims planted in it', async () => {
  const folder = join(import.meta.dirname, 'held-out');
  const { text, gold } = readMarkedDraft('palanga.md', readFileSync(join(folder, 'palanga.marked'), 'utf8'));
  const cwd = folderOf({ 'palanga.md': text });
  const { out } = await tickmark(
    ['check', 'palanga.md', '--against', join(folder, 'sources'), '--format', 'json'],
    { cwd },
  );
  const [draft] = (JSON.parse(out) as { drafts: { findings: (PlantedClaim & { verdict: string })[] }[] })
    .drafts;
  const right = gold.claims.filter((claim) =>
    draft!.findings.some(
      ({ kind, verdict, start, end }) =>
        kind === claim.kind && verdict === claim.verdict && start < claim.end && claim.start < end,
    ),
  );
  expect(gold.claims).toHaveLength(23);
  expect(right.length).toBeGreaterThanOrEqual(19);
});
