import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { articleFromText, recognizeNames } from '../../src/index.ts';
import { loadNameModel, nameModelPath } from '../../src/node/index.ts';

const texts = [
  'GENEVA — Deputy Foreign Minister Sergei A. Ryabkov met Ms. Sherman. “İstanbul’s Ryabkov left,” she said.',
  'LIMA\n\nPERU\n\nCUSCO\n\nPhoto by Ana Núñez/Reuters. PhotoU.S. troops near Rostov-on-Don.\n',
  'Mr. Low, of São Tomé, saw Ann Low\u00a0Jr. 😀 in Kiev. THE U.S. AND RUSSIA',
];

/** The worker finds names by the same sources, loaded on their own. */
const workerSource = `
import { parentPort, workerData } from 'node:worker_threads';
import { readFileSync } from 'node:fs';
const { articleFromText, recognizeNames } = await import(workerData.core);
const { parseNameModel } = await import(workerData.model);
const model = parseNameModel(readFileSync(workerData.path));
parentPort.postMessage(workerData.texts.map((text) => recognizeNames(articleFromText(text, { path: 'a' }), model)));
`;

test.skipIf(!process.features.typescript)(
  'a worker finds what the main thread finds',
  { timeout: 60_000 },
  async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'tickmark-')), 'worker.mjs');
    writeFileSync(file, workerSource);
    const workerData = {
      texts,
      path: nameModelPath(),
      core: new URL('../../src/index.ts', import.meta.url).href,
      model: new URL('../../model/index.ts', import.meta.url).href,
    };
    const worker = new Worker(file, { workerData });
    const found = await new Promise((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
    });
    const model = loadNameModel();
    expect(found).toEqual(texts.map((text) => recognizeNames(articleFromText(text, { path: 'a' }), model)));
  },
);

test('what was read before changes nothing', () => {
  const fresh = loadNameModel();
  const used = loadNameModel();
  for (const text of texts) recognizeNames(articleFromText(text.repeat(3), { path: 'b' }), used);
  for (const text of texts) {
    const article = articleFromText(text, { path: 'a' });
    expect(recognizeNames(article, used)).toEqual(recognizeNames(article, fresh));
  }
});
