import type { NameSpan } from './name-spans.ts';
import type { NameView } from './name-view.ts';

/** Spans without the countries of currencies: in `US$5 million` the sign of money begins with `US`, and no place is named. */
export function withoutCurrencies(spans: readonly NameSpan[], view: NameView): readonly NameSpan[] {
  return spans.filter(({ to }) => !isMark(view, to));
}

function isMark({ words, start, end }: NameView, i: number): boolean {
  return words[i]?.form === '$' && start[i] === end[i - 1];
}
