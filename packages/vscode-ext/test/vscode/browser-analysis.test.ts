import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze, articleFromText } from '@tickmark/core';
import { loadNameModel, nameModelPath } from '@tickmark/core/node';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import type { Given } from '../browser/analyze-all.ts';
import { findChromium, launchChromium } from '../harness/chromium.ts';
import type {} from '../harness/setup.ts';

const root = join(import.meta.dirname, '..', '..', '..', '..');
const address = 'http://tickmark.test';

/** All articles of the repository, and what articles made by hand seldom have. */
function givenArticles(): readonly Given[] {
  const paths = readdirSync(join(root, 'corpus'), { recursive: true, encoding: 'utf8' });
  const articles = paths
    .filter((path) => path.endsWith('.txt'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, 'corpus', path), 'utf8') }));
  const odd =
    'Mr. Low\u00a0Jr. of São Tomé, “İstanbul’s” 😀 mayor, met Núñez\r\nin Rostov-on-Don: ½ of 1\u202f200 left.\ud800';
  return [...articles, { path: 'odd.txt', text: odd }];
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, '..', 'browser', 'analyze-all.ts')],
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    write: false,
  });
  return outputFiles[0]!.text;
}

/** A page whose address answers with the bundle, the model and the articles, and with nothing else. */
async function serve(page: Page, articles: readonly Given[]): Promise<void> {
  const files: Record<string, { contentType: string; body: string | Buffer }> = {
    '/': { contentType: 'text/html', body: '<script src="/analyze.js"></script>' },
    '/analyze.js': { contentType: 'text/javascript; charset=utf-8', body: await bundle() },
    '/names.bin': { contentType: 'application/octet-stream', body: readFileSync(nameModelPath()) },
    '/articles.json': { contentType: 'application/json', body: JSON.stringify(articles) },
  };
  await page.route('**/*', (route) => {
    const file = files[new URL(route.request().url()).pathname];
    return file === undefined ? route.abort() : route.fulfill(file);
  });
  await page.goto(address);
}

const inPage = 'globalThis.analyzeAll()';
const inWorker = `new Promise((resolve, reject) => {
  const worker = new Worker('/analyze.js');
  worker.onmessage = ({ data }) => resolve(data);
  worker.onerror = ({ message }) => reject(new Error(message));
})`;

test.skipIf(inject('vsCode').skipped !== null)('Chromium and its workers find what Node finds', async () => {
  const articles = givenArticles();
  const model = loadNameModel();
  const expected = articles.map(({ path, text }) => {
    const { names, figures, boilerplate } = analyze(articleFromText(text, { path }), model);
    return { path, names, figures, boilerplate };
  });
  expect(expected.flatMap(({ names }) => names).length).toBeGreaterThan(300);
  const browser = await launchChromium((await findChromium())!);
  try {
    const page = await browser.newPage();
    await serve(page, articles);
    const asJson: unknown = JSON.parse(JSON.stringify(expected));
    for (const where of [inPage, inWorker]) expect(JSON.parse(await page.evaluate(where))).toEqual(asJson);
  } finally {
    await browser.close();
  }
});
