import { describe, expect, test } from 'vitest';
import { type Article, articleFromText, type FigureAnnotation } from '../../../src/index.ts';
import type { FigurePolicy } from '../../../src/recognize/figures/policy.ts';
import { recognizeFigures } from '../../../src/recognize/figures.ts';

/**
 * Text with its figures marked: `About {300|about 300} of {20 to 30 percent|20..30 percent}`. After the bar stand
 * the hedge, the value or range, and the unit, where there are any.
 */
export interface Marked {
  readonly text: string;
  readonly figures: readonly string[];
}

/** Takes the marks out of a text. */
export function unmark(marked: string): Marked {
  const figures: string[] = [];
  const text = marked.replace(/\{([^|{}]*)\|([^{}]*)\}/g, (_, surface: string, meaning: string) => {
    figures.push(`${surface} = ${meaning}`);
    return surface;
  });
  return { text, figures };
}

/** A test for each marked sentence, a line each, under the rule that it shows. */
export function testSentences(rules: Readonly<Record<string, string>>): void {
  describe.each(Object.entries(rules))('%s', (_, sentences) => {
    test.each(sentences.trim().split('\n').map(unmark))('$text', ({ text, figures }) => {
      expect(figuresIn(text)).toEqual(figures);
    });
  });
}

/** The figures of a text, worded like the marks. */
export function figuresIn(text: string, policy?: FigurePolicy): string[] {
  return annotate(text, policy).map(({ quote, figure }) => {
    const { value, min, max, hedge, unit } = figure;
    const amount = value === null ? `${short(min!)}..${short(max!)}` : short(value);
    return `${quote} = ${[hedge, amount, unit].filter((part) => part !== null).join(' ')}`;
  });
}

/** The figure annotations of a text. */
export function annotate(text: string, policy?: FigurePolicy): readonly FigureAnnotation[] {
  return recognizeFigures(articleOf(text), [], policy);
}

export function articleOf(text: string, date: string | null = null): Article {
  return articleFromText(text, { path: 'a.txt', date });
}

function short(value: number): string {
  return String(Number(value.toPrecision(6)) === value ? value : Number(value.toPrecision(4)));
}
