import type { NameSpan } from './name-spans.ts';
import type { NameView } from './name-view.ts';

/** How many lines up and down belong to one legend, and how many words such a line has at most. */
const nearby = 4;
const longestLabel = 5;

/**
 * In the legend of a map, where lines are labels and several of them are places, a line that is one unknown name is a
 * place too.
 */
export function settleLegends(spans: readonly NameSpan[], view: NameView): readonly NameSpan[] {
  const labels = new Map<number, NameSpan>();
  for (const span of spans) if (isLabel(span, view)) labels.set(span.sentence, span);
  if (labels.size < 3) return spans;
  return spans.map((span) =>
    labels.get(span.sentence) === span && inMap(span, labels, view) ? { ...span, kind: 'place' } : span,
  );
}

/** Whether a span is all of its line. */
function isLabel({ sentence, from, to }: NameSpan, view: NameView): boolean {
  return from === view.sentences[sentence] && to === view.sentences[sentence + 1];
}

function inMap(span: NameSpan, labels: ReadonlyMap<number, NameSpan>, view: NameView): boolean {
  if (span.kind === 'place' || span.to - span.from > 1) return false;
  let places = 0;
  for (const step of [-1, 1]) {
    for (let k = 1; k <= nearby; k++) {
      const sentence = span.sentence + step * k;
      const length = (view.sentences[sentence + 1] ?? 0) - (view.sentences[sentence] ?? 0);
      if (sentence < 0 || sentence + 1 >= view.sentences.length || length > longestLabel) break;
      if (labels.get(sentence)?.kind === 'place') places++;
    }
  }
  return places >= 2;
}
