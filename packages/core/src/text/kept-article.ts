import type { Article, Tokens } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { type Parts, packParts, unpackParts } from './packed-parts.ts';

/** All of an article but its parts. */
export type Described = Omit<Article, keyof Parts>;

/** So many code units of text lie open at once, and one article in any case. */
const mostOpen = 2_000_000;

/**
 * An article whose parts are packed while nobody asks for them: of a corpus, few articles are looked into at a time,
 * and lying open the parts of one weigh twice its text. That changes nothing that can be seen.
 */
export function keptArticle(described: Described, parts: Parts): Article {
  return new KeptArticle(described, parts);
}

/**
 * Packs the parts of an article again: for who has read it and will not soon do so again. Left open until others push it out,
 * what was thrown away quickly becomes what an engine keeps for long.
 */
export function closeArticle(article: Article): void {
  if (article instanceof KeptArticle) article.close();
}

class KeptArticle implements Article {
  readonly path: string;
  readonly text: string;
  readonly sha256: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly date: string | null;
  readonly language: string;
  readonly #packed: Uint8Array;
  #parts: Parts | null = null;

  /** The articles that lie open, the one that was opened first at the front. */
  static readonly #open: Set<KeptArticle> = new Set();
  static #openLength = 0;

  constructor({ path, text, sha256, title, outlet, date, language }: Described, parts: Parts) {
    this.path = path;
    this.text = text;
    this.sha256 = sha256;
    this.title = title;
    this.outlet = outlet;
    this.date = date;
    this.language = language;
    this.#packed = packParts(parts);
    this.#lay(parts);
  }

  get lines(): readonly Span[] {
    return this.#opened().lines;
  }

  get paragraphs(): readonly Span[] {
    return this.#opened().paragraphs;
  }

  get sentences(): readonly Span[] {
    return this.#opened().sentences;
  }

  get tokens(): Tokens {
    return this.#opened().tokens;
  }

  close(): void {
    if (KeptArticle.#open.delete(this)) KeptArticle.#openLength -= this.text.length;
    this.#parts = null;
  }

  #opened(): Parts {
    return this.#parts ?? this.#lay(unpackParts(this.#packed));
  }

  #lay(parts: Parts): Parts {
    this.#parts = parts;
    const open = KeptArticle.#open;
    open.add(this);
    KeptArticle.#openLength += this.text.length;
    for (const first of open) {
      if (KeptArticle.#openLength <= mostOpen || open.size === 1) break;
      first.close();
    }
    return parts;
  }
}
