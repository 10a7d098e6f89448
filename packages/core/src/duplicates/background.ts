import { backgroundTable, unseenIdf } from './background-table.ts';

/** Inverse document frequency in open English text, by stem. */
const rarity: ReadonlyMap<string, number> = new Map(
  backgroundTable.split('\n').flatMap((line) => {
    const [idf, ...stems] = line.split(' ');
    return stems.map((stem): [string, number] => [stem, Number(idf)]);
  }),
);

/** Words of news prose that say nothing of the event: who spoke, in what office, and on which day. Weighed as common words. */
const newsWords: ReadonlyMap<string, number> = new Map(
  [
    '1.5 said sai sayin told report reporter offici mondai tuesdai wednesdai thursdai fridai saturdai sundai',
    '2 spokesman spokeswoman spokesperson statement interview accord ad week todai yesterdai month presid minist',
    '2 deputi foreign secretari gener state chief director senat offic administr spokespeopl ministri',
    '2.5 comment immedi respond request press confer new polic author investig sourc spoke ask',
  ].flatMap((line) => {
    const [idf, ...stems] = line.split(' ');
    return stems.map((stem): [string, number] => [stem, Number(idf)]);
  }),
);

/** How much it tells that two texts share this stem: 0 for `the`, `unseenIdf` for what is hardly ever used. */
export function idfOf(stem: string): number {
  return newsWords.get(stem) ?? rarity.get(stem) ?? unseenIdf;
}
