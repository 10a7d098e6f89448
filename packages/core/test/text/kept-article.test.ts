import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import { closeArticle } from '../../src/text/kept-article.ts';
import { articleFromText } from '../../src/text/read.ts';

/** An article of a million code units. */
function long(path: string): Article {
  return articleFromText(`${path} left Odden on Monday.\n`.repeat(1_000_000 / (path.length + 23)), { path });
}

describe('an article', () => {
  it('keeps the parts that were asked for lately', () => {
    const article = articleFromText('Ann Low left. She came back.\n', { path: 'a.txt' });
    expect(article.sentences).toBe(article.sentences);
    expect(article.tokens).toBe(article.tokens);
  });

  it('has the same parts after they were put away', () => {
    const article = articleFromText('Ann Low left. She came back.\n\nAbout 300 stayed.', { path: 'a.txt' });
    const { lines, paragraphs, sentences, tokens } = article;
    for (const path of ['b', 'c', 'd']) long(path);
    expect(article.tokens).not.toBe(tokens);
    expect(article.tokens).toEqual(tokens);
    expect(article.lines).toEqual(lines);
    expect(article.paragraphs).toEqual(paragraphs);
    expect(article.sentences).toEqual(sentences);
  });

  it('has the same parts after it was closed', () => {
    const article = articleFromText('Ann Low left. She came back.\n', { path: 'a.txt' });
    const { sentences, tokens } = article;
    closeArticle(article);
    closeArticle(article);
    expect(article.tokens).not.toBe(tokens);
    expect(article.tokens).toEqual(tokens);
    expect(article.sentences).toEqual(sentences);
  });

  it('lies open however long it is', () => {
    const article = articleFromText('Ann Low left Odden on Monday.\n'.repeat(100_000), { path: 'a.txt' });
    expect(article.tokens).toBe(article.tokens);
  });

  it('names its bytes by a hash in one flat string', () => {
    const { sha256 } = articleFromText('abc', { path: 'a.txt' });
    expect(sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});
