import fc from 'fast-check';
import { expect, test } from 'vitest';
import { configJsonSchema, parseConfigText } from '../../src/files.ts';
import { articleRules, defaultConfig, fileRoles } from '../../src/index.ts';

test.each([
  ['a.txt', 'source'],
  ['deep/er/b.txt', 'source'],
  ['notes.md', 'draft'],
  ['old/c.txt', 'other'],
  ['picture.png', 'other'],
])('%s is a %s', (path, role) => {
  expect(fileRoles({ ...defaultConfig, ignore: ['old/**'] })(path)).toBe(role);
});

test('a file that both globs name is a draft', () => {
  expect(fileRoles({ ...defaultConfig, drafts: ['drafts/**'] })('drafts/a.txt')).toBe('draft');
});

test.each([
  ['{date}_{outlet}', 'x/2022-01-11_daily-news.txt', 'daily-news', '2022-01-11'],
  ['{outlet}-{date}-*', 'herald-20220111-talks-stall.txt', 'herald', '2022-01-11'],
  ['{outlet} ({date})', 'The Post (2022.01.11).txt', 'The Post', '2022-01-11'],
  ['{outlet}', 'wire.service.txt', 'wire.service', null],
  ['{date}_{outlet}', '2022_herald.txt', null, null],
  ['{date}_{outlet}', '20221399_herald.txt', null, null],
  ['{date}_{outlet}', '2022-02-30_herald.txt', null, null],
  ['{outlet}/{date}', 'herald/2022-01-11.txt', null, null],
  ['{outlet}-{outlet}', 'post-post.txt', 'post', null],
  ['{outlet}-{outlet}', 'post-herald.txt', null, null],
  ['{date} {date}', '2022-01-11 2022-01-11.txt', null, '2022-01-11'],
  ['a.b[1]{outlet}', 'a.b[1]post.txt', 'post', null],
  ['{outlet}', '.txt', '.txt', null],
  ['[*({outlet}', '[x(post.txt', 'post', null],
])('the template %s reads %s', (template, path, outlet, date) => {
  expect(articleRules({ ...defaultConfig, names: [template] })(path)).toEqual({ outlet, date });
});

test.each([
  ['2022-01-11_herald.txt', 'herald', '2022-01-11'],
  ['press/2022-01-11_herald_storm.txt', 'herald', '2022-01-11'],
  ['20220111.txt', null, '2022-01-11'],
  ['2022-01-11-storm-in-porto.txt', null, '2022-01-11'],
  ['2022-01-11 Storm in Porto.txt', null, '2022-01-11'],
  ['202201112345.txt', null, null],
  ['003_8841ac63.txt', null, null],
  ['herald.txt', null, null],
])('without a configuration %s is by %s of %s', (path, outlet, date) => {
  expect(articleRules(defaultConfig)(path)).toEqual({ outlet, date });
});

test('a rule for single files wins over a template, field by field', () => {
  const known = articleRules({
    ...defaultConfig,
    names: ['{date}_{outlet}'],
    articles: [{ files: '**/*_ap*.txt', outlet: 'Agency' }],
  });
  expect(known('2022-01-11_ap-3.txt')).toEqual({ outlet: 'Agency', date: '2022-01-11' });
});

test('what is left out of a configuration has its default', () => {
  expect(parseConfigText('{ "ignore": ["x"] }', 'c.json')).toMatchObject({
    config: { ...defaultConfig, ignore: ['x'] },
    issues: [],
  });
});

test.each([
  [{ source: [] }, '', 'unknown key source'],
  [{ sources: 'a' }, 'sources', 'expected array'],
  [{ articles: [{ files: 'a', date: '11 Jan' }] }, 'articles[0].date', 'Invalid ISO date'],
  [[], '', 'expected object'],
])('%j is refused and the place is named', (json, at, reason) => {
  const { config, issues } = parseConfigText(JSON.stringify(json), 'c.json');
  expect(config).toBe(defaultConfig);
  expect(issues).toEqual([
    { code: 'invalid-config', path: 'c.json', at, reason: expect.stringContaining(reason) },
  ]);
});

test('a broken text is told where it breaks', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), (json, at) => {
      const placeAt = (end: number) => `1:${end + 1}`;
      const broken = parseConfigText(`${json}@`, 'c.json').issues;
      expect(broken).toMatchObject([{ at: placeAt(json.length), reason: 'not valid JSON' }]);
      const cut = json.slice(0, at % json.length);
      const [issue] = parseConfigText(cut, 'c.json').issues;
      if (issue?.code === 'invalid-config' && issue.reason === 'not valid JSON')
        expect(issue.at).toBe(placeAt(cut.length));
    }),
  );
});

test('the JSON Schema knows every key', () => {
  expect(configJsonSchema()).toMatchObject({
    additionalProperties: false,
    properties: Object.fromEntries(Object.keys(defaultConfig).map((key) => [key, expect.anything()])),
  });
});
