// The marks in which the gold of the sample corpus is written by hand; `corpus/README.md` describes them for writers.

import type { Hedge } from '@tickmark/core';

/** A figure as marked: `{=nearly 9 talks-duration:hour:talks @officials|nine hours}`. */
export interface FigureMark {
  readonly kind: 'figure';
  readonly optional: boolean;
  readonly hedge: Hedge | null;
  readonly min: number;
  readonly max: number;
  readonly fact: string | null;
  readonly unit: string | null;
  readonly item: string | null;
  readonly attribution: string | null;
}

/** A stretch in double square brackets: `[[caption cap-dredger|…]]`. */
export interface BlockMark {
  readonly kind: 'block';
  readonly type: string;
  readonly cluster: string | null;
}

/** A passage in double angle brackets: `<<near quote-mud|…>>`. */
export interface PassageMark {
  readonly kind: 'passage';
  readonly degree: string;
  readonly cluster: string;
}

/** A claim of a draft: `{!contradicted|…}`, with details after the verdict. */
export interface ClaimMark {
  readonly kind: 'claim';
  readonly verdict: string;
  readonly detail: string | null;
}

export type Mark = FigureMark | BlockMark | PassageMark | ClaimMark;

export interface Marked {
  readonly text: string;
  readonly marks: readonly (Mark & { readonly start: number; readonly end: number })[];
}

const OPENING = /\{(=\??|!)([^|{}]*)\||\[\[([a-z-]+) ([^|]*)\||<<([a-z]+) ([^|]*)\||\}|\]\]|>>/y;

/** Takes the marks out of a text and keeps where they stood. Throws on a mark that does not close. */
export function readMarks(source: string): Marked {
  const open: { mark: Mark; start: number; closer: string }[] = [];
  const marks: (Mark & { start: number; end: number })[] = [];
  let text = '';
  for (let at = 0; at < source.length; ) {
    OPENING.lastIndex = at;
    const token = '{[<}]>'.includes(source[at] ?? '') ? OPENING.exec(source) : null;
    if (token === null) {
      text += source[at];
      at += 1;
      continue;
    }
    at += token[0].length;
    if (token[0] === '}' || token[0] === ']]' || token[0] === '>>') {
      const last = open.pop();
      if (last?.closer !== token[0]) throw new Error(`"${token[0]}" closes nothing: …${text.slice(-60)}`);
      marks.push({ ...last.mark, start: last.start, end: text.length });
    } else {
      open.push({ ...opened(token), start: text.length });
    }
  }
  if (open.length > 0) throw new Error(`not closed: ${text.slice(open[0]?.start).slice(0, 60)}`);
  return { text, marks: marks.sort((a, b) => a.start - b.start || b.end - a.end) };
}

function opened(token: RegExpExecArray): { mark: Mark; closer: string } {
  const [, brace, inside = '', type, cluster = '', degree, passage = ''] = token;
  if (type !== undefined) {
    return { mark: { kind: 'block', type, cluster: cluster === '-' ? null : cluster }, closer: ']]' };
  }
  if (degree !== undefined) return { mark: { kind: 'passage', degree, cluster: passage }, closer: '>>' };
  if (brace === '!') {
    const [verdict = '', ...detail] = inside.split(' ');
    return { mark: { kind: 'claim', verdict, detail: detail.join(' ') || null }, closer: '}' };
  }
  return { mark: figureMark(inside, brace === '=?'), closer: '}' };
}

const FIGURE = /^(about|nearly|over|at_least|under|up_to)? ?([\d.]+) ([^@]*?)(?: @(.*))?$/;

function figureMark(inside: string, optional: boolean): FigureMark {
  const match = FIGURE.exec(inside.trim());
  if (match === null) throw new Error(`not a figure mark: ${inside}`);
  const [, hedge, number = '', names = '', attribution] = match;
  const [min = number, max = min] = number.split('..');
  const [fact = '-', unit, item] = names.trim().split(':');
  return {
    kind: 'figure',
    optional,
    hedge: (hedge as Hedge | undefined) ?? null,
    min: Number(min),
    max: Number(max),
    fact: fact === '-' ? null : fact,
    unit: unit || null,
    item: item || null,
    attribution: attribution ?? null,
  };
}
