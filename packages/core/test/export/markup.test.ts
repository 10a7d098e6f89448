import { expect, test } from 'vitest';
import { exportHtml, exportTei } from '../../src/export/markup.ts';
import { annotated, mark, odd, oddArticle } from './annotated.ts';

const text = 'Follow <us> & Ms. Orlov, about 1,200 men\n\nor "3 to 5" more\u0001.';
const article = annotated(text, [
  mark(text, 'boilerplate', 'Follow <us> & Ms. Orlov', { boilerplate: 'appeal' }),
  mark(text, 'person', 'Orlov', { name: 'Lena "L" Orlov' }),
  mark(text, 'organization', 'Orlov, about'),
  mark(text, 'figure', '1,200', { figure: { value: 1200, hedge: 'about', item: 'men' } }),
  mark(text, 'figure', '3 to 5', { figure: { min: 3, max: 5 } }),
]);

test('TEI: names and measures around their words, nothing that is not XML', () => {
  const { files, losses } = exportTei([article]);
  const body = /<body>\n([\s\S]*)\n<\/body>/.exec(files[0]!.text)![1];
  expect(body).toBe(
    [
      '<p><seg type="appeal">Follow &lt;us&gt; &amp; Ms. <persName key="Lena &quot;L&quot; Orlov">Orlov</persName></seg>, about <measure type="about" quantity="1200" commodity="men">1,200</measure> men</p>',
      '<p>or &quot;<measure atLeast="3" atMost="5">3 to 5</measure>&quot; more\ufffd.</p>',
    ].join('\n'),
  );
  expect(losses).toEqual([
    { what: 'overlapping annotations', count: 1 },
    { what: 'characters that XML cannot hold', count: 1 },
  ]);
});

test.each([
  ['over', { atLeast: '100' }],
  ['nearly', { atMost: '100' }],
  ['at_least', { atLeast: '100' }],
] as const)('TEI: %s bounds the quantity', (hedge, attributes) => {
  const one = annotated('100 men', [mark('100 men', 'figure', '100', { figure: { value: 100, hedge } })]);
  const [[key, value]] = Object.entries(attributes) as [[string, string]];
  expect(exportTei([one]).files[0]!.text).toContain(`<measure ${key}="${value}">100</measure>`);
});

test('HTML: the words of an article can do no harm', () => {
  const nasty = '<script>alert(1)</script> "Orlov\'"';
  const { files } = exportHtml([
    annotated(nasty, [mark(nasty, 'person', 'Orlov', { name: '"><script>' })], '<b>.txt'),
  ]);
  expect(files[0]!.text).not.toMatch(/<script>|<b>/);
  expect(files[0]!.text).toContain(
    '<mark class="person" title="person: &quot;&gt;&lt;script&gt;">Orlov</mark>',
  );
});

test('several articles are one document, with every word of theirs', () => {
  for (const exporter of [exportTei, exportHtml]) {
    const [file] = exporter([article, oddArticle]).files;
    const words = file!.text
      .replace(/<[^>]*>/g, '')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>');
    for (const line of odd.slice(1).split('\r\n')) expect(words).toContain(line);
  }
});
