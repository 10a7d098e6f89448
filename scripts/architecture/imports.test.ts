import { expect, test } from 'vitest';
import { readSources, type Source } from './sources.ts';

const sources = readSources();
const byPath = new Map(sources.map((source) => [source.path, source]));

/** What each folder of the core may import from the others. Nothing sees `node`. */
const core: Readonly<Record<string, readonly string[]>> = {
  model: [],
  config: ['model'],
  text: ['model'],
  recognize: ['model', 'text'],
  duplicates: ['model', 'text'],
  review: ['model', 'text'],
  export: ['model', 'text'],
  weights: ['model', 'text', 'recognize'],
  corpus: ['model', 'text', 'recognize', 'duplicates'],
  answers: ['model', 'text', 'recognize', 'duplicates', 'corpus'],
  node: [
    'model',
    'config',
    'text',
    'recognize',
    'duplicates',
    'corpus',
    'answers',
    'review',
    'export',
    'weights',
  ],
};

/** What each package may import from the others, by the names in its exports. */
const packages: Readonly<Record<string, readonly string[]>> = {
  core: [],
  server: ['@tickmark/core', '@tickmark/core/files', '@tickmark/core/model', '@tickmark/core/node'],
  cli: [
    '@tickmark/core',
    '@tickmark/core/files',
    '@tickmark/core/model',
    '@tickmark/core/node',
    '@tickmark/server',
    '@tickmark/server/node',
  ],
  'vscode-ext': ['@tickmark/server/protocol', '@tickmark/server/local-writer'],
};

/** Every import of some sources that a rule forbids, as `file -> import`. */
function offences(
  of: readonly Source[],
  isAllowed: (source: Source, index: number) => boolean,
): readonly string[] {
  return of.flatMap((source) =>
    source.imports.flatMap(({ specifier }, i) =>
      isAllowed(source, i) ? [] : [`${source.path} -> ${specifier}`],
    ),
  );
}

test('there are sources to look at', () => {
  expect(new Set(sources.map((source) => source.package))).toEqual(new Set(Object.keys(packages)));
});

test('the folders of the core import in one direction', () => {
  const inCore = sources.filter((source) => source.package === 'core' && source.layer !== '');
  const unknown = inCore.filter(({ layer }) => core[layer] === undefined).map(({ path }) => path);
  expect(unknown).toEqual([]);
  expect(
    offences(inCore, ({ layer, imports }, i) => {
      const target = byPath.get(imports[i]!.target ?? '');
      return target === undefined || target.layer === layer || (core[layer] ?? []).includes(target.layer);
    }),
  ).toEqual([]);
});

test('packages import one another by their exports, and in one direction', () => {
  expect(
    offences(sources, (source, i) => {
      const { specifier, target } = source.imports[i]!;
      if (target !== null) return target.startsWith(`packages/${source.package}/`);
      if (!/^(?:@tickmark\/|tickmark)/.test(specifier)) return true;
      return packages[source.package]?.includes(specifier) === true;
    }),
  ).toEqual([]);
});

test('the core is pure: no Node but in node/, no editor anywhere', () => {
  const inCore = sources.filter((source) => source.package === 'core');
  expect(
    offences(
      inCore,
      (source, i) => source.layer === 'node' || !/^(?:node:|vscode)/.test(source.imports[i]!.specifier),
    ),
  ).toEqual([]);
  const impure =
    /\bconsole\s*\.|\bprocess\s*\.|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\s*\.|\bglobalThis\b/;
  const calls = inCore
    .filter((source) => source.layer !== 'node' && impure.test(codeOf(source)))
    .map(({ path }) => path);
  expect(calls).toEqual([]);
});

test('only the extension sees the editor, and it has no analysis', () => {
  const others = sources.filter((source) => source.package !== 'vscode-ext');
  expect(offences(others, (source, i) => source.imports[i]!.specifier !== 'vscode')).toEqual([]);
  const extension = sources.filter((source) => source.package === 'vscode-ext');
  expect(
    offences(extension, (source, i) => !source.imports[i]!.specifier.startsWith('@tickmark/core')),
  ).toEqual([]);
});

test('no module imports itself, by whatever way round', () => {
  expect(cyclesIn(sources)).toEqual([]);
});

test('a cycle would be found', () => {
  const source = (path: string, target: string): Source => ({
    ...sources[0]!,
    path,
    imports: [{ specifier: '', target, isType: true }],
  });
  expect(cyclesIn([source('a', 'b'), source('b', 'c'), source('c', 'b')])).toEqual(['b -> c -> b']);
});

/** Import cycles, each once, types included: a circle is hard to read even where it runs. */
function cyclesIn(of: readonly Source[]): readonly string[] {
  const targets = new Map(
    of.map(({ path, imports }) => [path, imports.flatMap(({ target }) => target ?? [])]),
  );
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, above: readonly string[]): void => {
    const start = above.indexOf(path);
    if (start >= 0) cycles.push([...above.slice(start), path].join(' -> '));
    if (start >= 0 || done.has(path)) return;
    for (const target of targets.get(path) ?? []) visit(target, [...above, path]);
    done.add(path);
  };
  for (const path of targets.keys()) visit(path, []);
  return cycles;
}

/** The text without comments, roughly: enough to look for calls. */
function codeOf({ text }: Source): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '');
}
