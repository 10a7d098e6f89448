import { annotationId, type NameAnnotation } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import { classOfLabel, isInside, labelCount, outside } from './name-labels.ts';
import type { NameModel } from './name-model.ts';
import { type TaggedStretch, tagView } from './name-tagger.ts';
import { type NameView, nameView } from './name-view.ts';

/** Finds persons, places and organizations in an article, in text order and without overlaps. */
export function recognizeNames(article: Article, model: NameModel): readonly NameAnnotation[] {
  model.words.trim();
  const view = nameView(article.text, article.sentences, article.tokens, model.words);
  return tagView(view, model)
    .flatMap((stretch) => namesOf(stretch, view, article.text))
    .filter((name) => name !== null);
}

const kinds = ['person', 'place', 'organization', null] as const;

function namesOf(stretch: TaggedStretch, view: NameView, text: string): NameAnnotation[] {
  const names: NameAnnotation[] = [];
  const { labels, marginals, from, to } = stretch;
  for (let i = from; i < to; ) {
    const label = labels[i - from]!;
    let end = i + 1;
    let confidence = marginals[(i - from) * labelCount + label]!;
    while (end < to && isInside(labels[end - from]!)) {
      confidence = Math.min(confidence, marginals[(end - from) * labelCount + labels[end - from]!]!);
      end++;
    }
    const kind = label === outside ? null : kinds[classOfLabel(label)]!;
    if (kind !== null) {
      const span = { start: view.start[i]!, end: view.end[end - 1]! };
      const quote = text.slice(span.start, span.end);
      names.push({
        id: annotationId(kind, span),
        kind,
        span,
        quote,
        confidence,
        origin: 'machine',
        status: 'suggested',
        name: quote,
        titles: [],
      });
    }
    i = label === outside ? i + 1 : end;
  }
  return names;
}
