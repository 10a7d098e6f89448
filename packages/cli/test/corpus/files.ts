// Every file of corpus/ that is made from the marked texts.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  goldOf,
  type MarkedArticle,
  type MarkedDraft,
  readFacts,
  readMarkedArticle,
  readMarkedDraft,
  readNames,
} from './gold.ts';

export const corpusFolder: string = join(import.meta.dirname, '../../../../corpus');
const markedFolder = join(corpusFolder, 'gold/marked');

/** The events of the sample corpus, each a folder of articles. */
export function events(): string[] {
  return readdirSync(markedFolder)
    .filter((name) => existsSync(join(markedFolder, name, 'facts.list')))
    .sort();
}

/** The articles of one event, marks and all. */
export function markedArticles(event: string): MarkedArticle[] {
  const folder = join(markedFolder, event);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.marked'))
    .sort()
    .map((name) =>
      readMarkedArticle(name.replace(/\.marked$/, '.txt'), readFileSync(join(folder, name), 'utf8')),
    );
}

/** Sets of drafts, and the folder of each: the later ones were written for scoring without tuning. */
const draftSets: ReadonlyMap<string, string> = new Map([
  ['drafts', 'drafts'],
  ['held-out', 'drafts/held-out'],
  ['unseen', 'drafts/unseen'],
]);

/** The drafts of a set, with the claims planted in them. */
export function markedDrafts(set: string): MarkedDraft[] {
  const folder = join(markedFolder, set);
  return readdirSync(folder)
    .sort()
    .map((name) =>
      readMarkedDraft(name.replace(/\.marked$/, '.md'), readFileSync(join(folder, name), 'utf8')),
    );
}

/** Path inside corpus/ and content, for every made file. */
export function builtFiles(): Map<string, string> {
  const files = new Map<string, string>();
  for (const event of events()) {
    const articles = markedArticles(event);
    const names = readNames(readFileSync(join(markedFolder, event, 'names.list'), 'utf8'));
    const facts = readFacts(readFileSync(join(markedFolder, event, 'facts.list'), 'utf8'));
    for (const article of articles) files.set(`${event}/${article.doc}`, article.text);
    for (const [doc, gold] of goldOf(articles, { names, facts })) {
      files.set(`gold/${doc.replace(/\.txt$/, '.json')}`, json(gold));
    }
  }
  for (const [set, folder] of draftSets) {
    for (const { doc, text, gold } of markedDrafts(set)) {
      files.set(`${folder}/${doc}`, text);
      files.set(`${folder}/gold/${doc.replace(/\.md$/, '.json')}`, json(gold));
    }
  }
  return files;
}

/** One entry a line, so that a change of one figure is a change of one line. */
function json(gold: object): string {
  const fields = Object.entries(gold).map(([key, value]) => {
    if (!Array.isArray(value)) return `"${key}":${JSON.stringify(value)}`;
    const entries = value.map((entry) => `  ${JSON.stringify(entry)}`).join(',\n');
    return `"${key}":[${entries === '' ? '' : `\n${entries}\n`}]`;
  });
  return `{${fields.join(',\n ')}}\n`;
}
