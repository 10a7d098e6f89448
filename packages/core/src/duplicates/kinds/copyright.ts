import { inline, type KindRule, line } from './rule.ts';

/** Copyright lines, republication notices, legal footers. */
export const copyrightRules: readonly KindRule[] = [
  inline(
    'copyright',
    '©|copyright|(c)',
    String.raw`(?:(?:^|(?<=[\s.)”"|]))(?:Copyright|COPYRIGHT) ?(?:©|\([cC]\)|&copy;)? ?(?:19|20)\d\d|© ?(?:Copyright )?(?:(?:19|20)\d\d\b|\p{Lu})|\([cC]\) ?(?:19|20)\d\d)[^.!?\n]{0,90}(?:\.(?= ?All rights)|(?:, ?Inc\.|, ?Ltd\.|Co\.)[^.\n]{0,40}\.?)?`,
  ),
  inline('copyright', 'all rights reserved', String.raw`(?:^|(?<=[\s.]))all rights reserved\.?`),
  inline(
    'copyright',
    'may not be',
    String.raw`(?:^|(?<=[\s.]))(?:this|these) (?:material|article|content|image|text)s? may not be (?:published|reproduced|broadcast|copied)[^.\n]{0,160}\.?`,
  ),
  line(
    'copyright',
    'without permission|written permission|prior permission|reproduction|republish|unauthorized',
    String.raw`^(?=.{0,300}$)(?:.{0,120}\b(?:republished|reproduced|reprinted|redistributed|reproduction|duplication|republication)\b.{0,120}\b(?:permission|prohibited|forbidden|licen[cs]e)\b)`,
  ),
  line(
    'copyright',
    'terms of use|terms of service|privacy policy|adchoices|do not sell',
    String.raw`^(?=.{0,240}$)(?=.{0,240}(?:[^.]$|\b(?:we|our|you|your|this (?:web)?site)\b))(?:[^.!?]{0,80}\b(?:terms of (?:use|service)|privacy (?:policy|notice)|cookie policy|adchoices|do not sell my)\b[^.!?]{0,80}){1,3}\.?$`,
  ),
  line(
    'copyright',
    'syndication|distributed by|content engine|licensed under|creative commons',
    '^(?:distributed by .{2,40}(?:syndication|content|agency).{0,40}|.{0,60}licensed under (?:a )?creative commons.{0,80})$',
  ),
  line(
    'copyright',
    'licensing|reprint|republish|syndication rights|reproduce',
    String.raw`^(?:(?:purchase|buy|request|order) (?:licensing|reprint|syndication|republication|reuse)s?(?: rights)?|(?:republish|reprint|reuse|reproduce) (?:our|this|these) (?:articles?|stor(?:y|ies)|content|pieces?))\b.{0,160}$`,
  ),
];
