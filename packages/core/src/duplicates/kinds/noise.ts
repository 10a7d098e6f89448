import { inline, type KindRule, line, softLine } from './rule.ts';

/** Residue of machines: hashes, scripts, markup, bare addresses, separators. */
export const noiseRules: readonly KindRule[] = [
  inline(
    'machine-noise',
    '0|1|2|3|4|5|6|7|8|9',
    String.raw`(?<![\p{L}\p{N}/_.=-])(?=[0-9a-f]*[a-f])(?=[0-9a-f]*\d)[0-9a-f]{24,64}(?![\p{L}\p{N}])`,
  ),
  inline(
    'machine-noise',
    'function(|function (',
    String.raw`\(?function ?\([\w$, ]{0,40}\) ?\{[^\n]{0,2000}`,
  ),
  inline(
    'machine-noise',
    'googletag|.push(|document.write|.create(|window.',
    String.raw`(?:googletag|OO\.Player\.create|document\.write|window\.[\w.]{2,40}|[\w.]{2,30}\.push)\s?[(=][^\n]{0,400}`,
  ),
  inline(
    'machine-noise',
    '&nbsp|&amp|&lt;|&gt;|&quot;|&#',
    String.raw`(?:&(?:amp;)?(?:nbsp|lt|gt|quot|#\d{2,5});?){1,8}(?:/?(?:span|div|p|br|a|img|script|iframe|strong|em)\b[^&\n]{0,120}&gt;)?`,
  ),
  inline(
    'machine-noise',
    '<',
    String.raw`</?(?:span|div|p|br|a|img|script|iframe|strong|em|b|i|ul|li|h[1-6]|figure|figcaption|blockquote)\b[^<>\n]{0,200}>`,
  ),
  line('machine-noise', 'http|www.', String.raw`^(?:https?://|www\.)\S{4,400}$`),
  line(
    'machine-noise',
    '_|*|-|–|—|=|~|•|·|#|.|■|□|▪|▫|●|○|◆|◇|▼|▲|►|◄|★|☆|§|¶|†|‡',
    String.raw`^(?:[_*=~•·#.\s–—-]{3,120}|[■□▪▫●○◆◇▼▲►◄★☆§¶†‡]{1,5})$`,
  ),
  softLine('machine-noise', '0|1|2|3|4|5|6|7|8|9', '^[A-Za-z0-9_-]{20,}$'),
  line('machine-noise', 'null|undefined|nan', '^(?:null|undefined|NaN)$'),
];
