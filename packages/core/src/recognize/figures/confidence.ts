import type { Figure } from '../../model/figure.ts';
import type { Lexemes } from './lexemes.ts';
import type { Quantity } from './quantity.ts';

/** How sure it is that a quantity is a figure with this span: by how it is written and what it counts. */
export function confidenceOf(lex: Lexemes, quantity: Quantity, figure: Figure): number {
  if (lex.lower(quantity.first) === 'one' && figure.unit === null) return 0.6;
  if (figure.unit === null && figure.item === null) return 0.6;
  if (quantity.form === 'vague') return 0.85;
  if (quantity.unit !== null) return 0.97;
  if (quantity.form === 'words') return quantity.max < 4 ? 0.8 : 0.9;
  return quantity.form === 'digits' ? 0.93 : 0.9;
}
