import { inline, type KindRule, line, softLine } from './rule.ts';

/** Residue of machines: hashes, scripts, markup, bare addresses, separators. */
export const noiseRules: readonly KindRule[] = [
  inline(
    'machine-noise',
    '0|1|2|3|4|5|6|7|8|9',
    /(?<![\p{L}\p{N}/_.=-])(?=[0-9a-f]*[a-f])(?=[0-9a-f]*\d)[0-9a-f]{24,64}(?![\p{L}\p{N}])/u,
  ),
  inline('machine-noise', 'function(|function (', /\(?function ?\([\w$, ]{0,40}\) ?\{[^\n]{0,2000}/u),
  inline(
    'machine-noise',
    'googletag|.push(|document.write|.create(|window.',
    /(?:googletag|OO\.Player\.create|document\.write|window\.[\w.]{2,40}|[\w.]{2,30}\.push)\s?[(=][^\n]{0,400}/u,
  ),
  inline(
    'machine-noise',
    '&nbsp|&amp|&lt;|&gt;|&quot;|&#',
    /(?:&(?:amp;)?(?:nbsp|lt|gt|quot|#\d{2,5});?){1,8}(?:\/?(?:span|div|p|br|a|img|script|iframe|strong|em)\b[^&\n]{0,120}&gt;)?/u,
  ),
  inline(
    'machine-noise',
    '<',
    /<\/?(?:span|div|p|br|a|img|script|iframe|strong|em|b|i|ul|li|h[1-6]|figure|figcaption|blockquote)\b[^<>\n]{0,200}>/iu,
  ),
  line('machine-noise', 'http|www.', /^(?:https?:\/\/|www\.)\S{4,400}$/iu),
  line('machine-noise', '_|*|-|–|—|=|~|•|·|#|.', /^[_*=~•·#.\s–—-]{3,120}$/u),
  softLine('machine-noise', '0|1|2|3|4|5|6|7|8|9', /^[A-Za-z0-9_-]{20,}$/u),
  line('machine-noise', 'null|undefined|nan', /^(?:null|undefined|NaN)$/u),
];
