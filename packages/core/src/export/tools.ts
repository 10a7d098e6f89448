import { type Article, type Tokens, tokenFrom } from '../model/article.ts';
import { firstNot } from '../model/search.ts';
import {
  disjoint,
  type ExportedAnnotation,
  type Exporter,
  jsonLines,
  labels,
  oneFile,
  withoutRejected,
} from './exported.ts';
import { withPlainLines } from './line-ends.ts';
import { type OffsetMap, offsetMap } from './offsets.ts';

/** doccano JSONL: one article a line, positions in code points, `label` as [start, end, label]. */
export const exportDoccano: Exporter = (all) => {
  const { articles, loss } = withoutRejected(all);
  const values = articles.map(({ article, annotations }) => {
    const place = placing(article.text);
    const marks = annotations.map(({ annotation: { span, kind } }) => [...place(span), labels[kind]]);
    // doccano refuses a label that is there twice.
    const unique = [...new Map(marks.map((mark) => [mark.join(), mark])).values()];
    return { text: article.text, label: unique, meta: { path: article.path } };
  });
  return oneFile(jsonLines(values), [loss]);
};

/** Prodigy JSONL: tokens and spans in code points; `token_end` is the last token, not the one after it. */
export const exportProdigy: Exporter = (all) => {
  const { articles, loss } = withoutRejected(all);
  let cut = 0;
  const values = articles.map(({ article, annotations }) => {
    const map = offsetMap(article.text);
    const spans = annotations.flatMap(({ annotation: { span, kind } }) => {
      const tokens = tokensIn(article.tokens, span);
      if (tokens === null) {
        cut++;
        return [];
      }
      const [first, last] = tokens;
      const [start, end] = [map.from16(span.start, 'code-point'), map.from16(span.end, 'code-point')];
      return [{ start, end, token_start: first, token_end: last, label: labels[kind].toUpperCase() }];
    });
    return { text: article.text, tokens: tokensOf(article, map, true), spans, meta: { path: article.path } };
  });
  return oneFile(jsonLines(values), [loss, { what: 'annotations inside a word', count: cut }]);
};

/** spaCy: one `Doc.from_json` a line; what overlaps is in the span group `tickmark`, the rest in `ents` as well. */
export const exportSpacy: Exporter = (all) => {
  const { articles, loss } = withoutRejected(all);
  let cut = 0;
  const values = articles.map(({ article, annotations }) => {
    const place = placing(article.text);
    const whole = annotations.filter(({ annotation }) => tokensIn(article.tokens, annotation.span) !== null);
    cut += annotations.length - whole.length;
    const spanOf = ({ annotation, entity }: ExportedAnnotation): object => {
      const [start, end] = place(annotation.span);
      return { start, end, label: labels[annotation.kind].toUpperCase(), kb_id: entity?.id ?? '' };
    };
    const named = disjoint(whole.filter(({ annotation }) => annotation.kind !== 'boilerplate'));
    return {
      text: article.text,
      ents: named.map(spanOf),
      spans: { tickmark: whole.map(spanOf) },
      tokens: tokensOf(article, offsetMap(article.text), false),
    };
  });
  return oneFile(jsonLines(values), [loss, { what: 'annotations inside a word', count: cut }]);
};

/** Label Studio: tasks with predictions, positions in UTF-16 of a text with LF, which stands in the task. */
export const exportLabelStudio: Exporter = (all) => {
  const { articles, loss } = withoutRejected(all);
  const tasks = articles.map(({ article, annotations }) => {
    const plain = withPlainLines(article.text);
    const result = annotations.map(({ annotation: { id, span, kind, confidence } }) => {
      const [start, end] = [plain.to(span.start), plain.to(span.end)];
      const value = { start, end, text: plain.text.slice(start, end), labels: [labels[kind]] };
      return {
        id,
        from_name: 'label',
        to_name: 'text',
        type: 'labels',
        score: Number(confidence.toFixed(3)),
        value,
      };
    });
    return {
      data: { text: plain.text, path: article.path },
      predictions: [{ model_version: 'tickmark', result }],
    };
  });
  return oneFile(`${JSON.stringify(tasks, null, 1)}\n`, [loss]);
};

/** CoNLL-2003: a token a line with its tag (IOB2), a blank line after each sentence. Holds no overlaps. */
export const exportConll: Exporter = (all) => {
  const { articles, loss } = withoutRejected(all);
  let [overlapping, cut, boilerplate] = [0, 0, 0];
  const parts = articles.map(({ article, annotations }) => {
    const named = annotations.filter(({ annotation }) => annotation.kind !== 'boilerplate');
    const chosen = disjoint(named);
    boilerplate += annotations.length - named.length;
    overlapping += named.length - chosen.length;
    const tags = tagsOf(article, chosen);
    cut += tags.cut;
    return `-DOCSTART- -X- O O\n\n${sentencesOf(article, tags.tags)}`;
  });
  return oneFile(parts.join(''), [
    loss,
    { what: 'overlapping annotations', count: overlapping },
    { what: 'annotations inside a word', count: cut },
    { what: 'boilerplate', count: boilerplate },
  ]);
};

const conllLabels = {
  person: 'PER',
  place: 'LOC',
  organization: 'ORG',
  figure: 'FIG',
  boilerplate: 'O',
} as const;

function tagsOf(
  { tokens }: Article,
  chosen: readonly ExportedAnnotation[],
): { tags: Map<number, string>; cut: number } {
  const tags = new Map<number, string>();
  let cut = 0;
  for (const { annotation } of chosen) {
    const met = tokensIn(tokens, annotation.span);
    if (met === null) {
      cut++;
      continue;
    }
    for (let token = met[0]; token <= met[1]; token++) {
      tags.set(token, `${token === met[0] ? 'B' : 'I'}-${conllLabels[annotation.kind]}`);
    }
  }
  return { tags, cut };
}

function sentencesOf({ text, tokens, sentences }: Article, tags: ReadonlyMap<number, string>): string {
  let token = 0;
  return sentences
    .map(({ end }) => {
      const lines: string[] = [];
      for (; token < tokens.length && tokens.start[token]! < end; token++) {
        const word = text.slice(tokens.start[token]!, tokens.end[token]!);
        lines.push(`${word} -X- O ${tags.get(token) ?? 'O'}\n`);
      }
      return `${lines.join('')}\n`;
    })
    .join('');
}

/** First and last token of a span whose borders are those of tokens; null for another. */
function tokensIn(tokens: Tokens, { start, end }: { start: number; end: number }): [number, number] | null {
  const first = tokenFrom(tokens, start);
  const last = firstNot(tokens.length, (i) => tokens.end[i]! < end);
  const whole = first <= last && tokens.start[first] === start && tokens.end[last] === end;
  return whole ? [first, last] : null;
}

function tokensOf({ text, tokens }: Article, map: OffsetMap, withText: boolean): object[] {
  return Array.from({ length: tokens.length }, (_, id) => {
    const [from, to] = [tokens.start[id]!, tokens.end[id]!];
    const place = { id, start: map.from16(from, 'code-point'), end: map.from16(to, 'code-point') };
    return withText ? { text: text.slice(from, to), ...place, ws: text[to] === ' ' } : place;
  });
}

function placing(text: string): (span: { start: number; end: number }) => [number, number] {
  const map = offsetMap(text);
  return ({ start, end }) => [map.from16(start, 'code-point'), map.from16(end, 'code-point')];
}
