import { assert } from 'chai';
import * as vscode from 'vscode';
import { eventually } from './bridge.ts';
import { note, test } from './runner.ts';
import { fileUri, hoverAt, openFile, rangeOf, started } from './window.ts';

const count = 120;
const folder = 'sources/many';

/** An article that shares a place and a quantity with all the others. */
function article(n: number): string {
  const said = `Nearly ${400 + (n % 7)} boats were moored in Aveiro on Monday, the harbour master said.`;
  const own = Array.from(
    { length: 12 },
    (_, i) => `Berth ${n * 12 + i} was let to crew ${n + i * 31} for ${i + 2} days.`,
  );
  return `Boats in Aveiro, part ${n}\n\n${said}\n\n${own.join('\n\n')}\n`;
}

/** How late this extension host calls back while something goes on, in rising order. */
async function lagsUntil(isOver: () => boolean): Promise<readonly number[]> {
  const every = 5;
  const lags: number[] = [];
  while (!isOver()) {
    const asked = performance.now();
    await new Promise((resolve) => setTimeout(resolve, every));
    lags.push(Math.max(0, performance.now() - asked - every));
  }
  return lags.toSorted((a, b) => a - b);
}

test('hovers answer and the window is free while many sources are read', async () => {
  const api = await started();
  const { document } = await openFile('sources/coast-herald.txt');
  const total = api.changed()?.total ?? 0;
  const encoder = new TextEncoder();
  for (let n = 0; n < count; n++)
    await vscode.workspace.fs.writeFile(fileUri(`${folder}/${n}.txt`), encoder.encode(article(n)));
  await withSources(['sources/*.txt', `${folder}/*.txt`], async () => {
    let isOver = false;
    const ready = eventually(
      () => api.changed(),
      (changed) => changed?.state === 'ready' && changed.total === total + count,
      'all sources to be read',
    ).finally(() => {
      isOver = true;
    });
    const lags = await lagsUntil(() => isOver);
    await ready;
    assert.isAbove(lags.length, 20);
    const at = (share: number) => lags[Math.floor(share * lags.length)]?.toFixed(1);
    note(`extension host lag while ${count} sources are read: median ${at(0.5)} ms, p95 ${at(0.95)} ms`);
    assert.include(await hoverAt(document, rangeOf(document, '12,000').start.translate(0, 1)), '14,000');
  });
  await vscode.workspace.fs.delete(fileUri(folder), { recursive: true });
  await eventually(
    () => api.changed(),
    (changed) => changed?.state === 'ready' && changed.total === total,
    'the sources to be as before',
  );
});

/** Runs with other sources in the folder's configuration. */
async function withSources(sources: readonly string[], run: () => Promise<void>): Promise<void> {
  const config = fileUri('tickmark.config.json');
  const before = await vscode.workspace.fs.readFile(config);
  const changed = { ...JSON.parse(new TextDecoder().decode(before)), sources };
  await vscode.workspace.fs.writeFile(config, new TextEncoder().encode(JSON.stringify(changed)));
  try {
    await run();
  } finally {
    await vscode.workspace.fs.writeFile(config, before);
  }
}
