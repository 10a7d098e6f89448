import { stemOf } from './stem.ts';

/** Words by which a sentence quotes a market, one a line. */
const words = `
premarket
aftermarket
trading
traded
futures
crude
brent
nasdaq
nyse
dow
barrel
ounce
bushel
`;

const stems: ReadonlySet<string> = new Set(words.trim().split('\n').map(stemOf));

/** Whether a word tells that a price is one of the moment. */
export function isMarketWord(stem: string): boolean {
  return stems.has(stem);
}
