/** Analyzes articles in a page or a web worker with the core as it is bundled for browsers: the other half of a test. */
import { analyze, articleFromText } from '@tickmark/core';
import { parseNameModel } from '@tickmark/core/model';

/** An article as the test hands it over. */
export interface Given {
  readonly path: string;
  readonly text: string;
}

/** Everything found in each article, as JSON; bytes and texts come from the address of the page. */
async function analyzeAll(): Promise<string> {
  const model = parseNameModel(new Uint8Array(await (await fetch('/names.bin')).arrayBuffer()));
  const articles: readonly Given[] = await (await fetch('/articles.json')).json();
  const found = articles.map(({ path, text }) => {
    const { names, figures, boilerplate } = analyze(articleFromText(text, { path }), model);
    return { path, names, figures, boilerplate };
  });
  return JSON.stringify(found);
}

Object.assign(globalThis, { analyzeAll });
if ('importScripts' in globalThis) void analyzeAll().then((found) => postMessage(found));
