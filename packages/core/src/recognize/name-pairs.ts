import type { NameSpan } from './name-spans.ts';
import type { NameView } from './name-view.ts';

/** `the Low-Velm talks`: a hyphen between two people whom the article also names apart makes two persons, not one. */
export function splitPairs(spans: readonly NameSpan[], view: NameView): readonly NameSpan[] {
  if (!spans.some((span) => isPair(span, view))) return spans;
  const surnames = new Set<string>();
  for (const span of spans)
    if (span.kind === 'person' && !isPair(span, view)) surnames.add(view.words[span.to - 1]!.lower);
  return spans.flatMap((span) => {
    const { from, to } = span;
    const both =
      isPair(span, view) && surnames.has(view.words[from]!.lower) && surnames.has(view.words[to - 1]!.lower);
    return both
      ? [
          { ...span, to: from + 1 },
          { ...span, from: to - 1 },
        ]
      : [span];
  });
}

function isPair({ kind, from, to }: NameSpan, view: NameView): boolean {
  return kind === 'person' && to - from === 3 && /^[-‐‑–]$/.test(view.words[from + 1]!.form);
}
