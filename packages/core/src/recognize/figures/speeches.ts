import type { NameAnnotation } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import type { Attribution } from '../../model/figure.ts';
import { firstNot } from '../../model/search.ts';
import { contains, type Span } from '../../model/span.ts';
import { type Quotation, quotationsIn } from '../quotations.ts';
import { speakerOf } from '../speaker.ts';

/** The quoted speech of one paragraph, looked up only when a figure asks. */
export class Speeches {
  private quotations: readonly Quotation[] | null = null;
  private readonly speakers = new Map<Quotation, Attribution | null>();
  private readonly article: Article;
  private readonly names: readonly NameAnnotation[];
  private readonly paragraph: Span;

  constructor(article: Article, names: readonly NameAnnotation[], paragraph: Span) {
    this.article = article;
    this.names = names;
    this.paragraph = paragraph;
  }

  /** Whether `span` stands in quotation marks with more around it. */
  isQuoted(span: Span): boolean {
    return this.quotationAt(span) !== undefined;
  }

  private quotationAt(span: Span): Quotation | undefined {
    this.quotations ??= this.hasMarks() ? quotationsIn(this.article.text, this.paragraph) : [];
    const quotation = this.quotations[this.indexAt(this.quotations, span)];
    if (quotation === undefined || !contains(quotation.outer, span)) return undefined;
    return span.end - span.start > 0.9 * (quotation.span.end - quotation.span.start) ? undefined : quotation;
  }

  /** Who says what stands in quotation marks around `span`; null outside of quotations and where nobody is named. */
  speakerAt(span: Span): Attribution | null {
    const quotation = this.quotationAt(span);
    if (quotation === undefined) return null;
    const known = this.speakers.get(quotation);
    if (known !== undefined) return known;
    const speaker = speakerOf(
      { article: this.article, names: this.nearby(quotation), quotations: this.beside(quotation) },
      quotation,
    );
    const found =
      speaker === null ? null : { source: speaker.person?.name ?? speaker.text, span: speaker.span };
    this.speakers.set(quotation, found);
    return found;
  }

  private hasMarks(): boolean {
    const { text } = this.article;
    for (let i = this.paragraph.start; i < this.paragraph.end; i++) {
      const code = text.charCodeAt(i);
      if (code === 0x22 || code === 0xab || (code >= 0x2018 && code <= 0x201e)) return true;
    }
    return false;
  }

  private indexAt(quotations: readonly Quotation[], { start }: Span): number {
    return firstNot(quotations.length, (i) => quotations[i]!.outer.start <= start) - 1;
  }

  /** The quotation with the few on either side of it. */
  private beside({ outer }: Quotation): readonly Quotation[] {
    const quotations = this.quotations ?? [];
    const at = this.indexAt(quotations, outer);
    return quotations.slice(Math.max(0, at - 8), at + 9);
  }

  /** The names shortly before the quotation and after it. */
  private nearby({ outer }: Quotation): readonly NameAnnotation[] {
    const { names } = this;
    const first = firstNot(names.length, (i) => names[i]!.span.start < outer.start - reach);
    const after = firstNot(names.length, (i) => names[i]!.span.start < outer.end + reach);
    return names.slice(first, after).filter(({ span }) => span.end <= this.paragraph.end);
  }
}

/** How far from a quotation its speaker may be named, in code units. */
const reach = 3000;
