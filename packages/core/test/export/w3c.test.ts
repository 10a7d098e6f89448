import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import { exportW3c, importW3c } from '../../src/export/w3c.ts';
import { odd, oddArticle } from './annotated.ts';

const oa = 'http://www.w3.org/ns/oa#';
const term = (id: string) => ({ '@id': id, '@type': '@id' });
const vocab = (id: string) => ({ '@id': id, '@type': '@vocab' });

/** The terms of the model's JSON-LD context that an export uses, by its vocabulary; any other term is an error. */
const context = {
  oa,
  as: 'https://www.w3.org/ns/activitystreams#',
  dc: 'http://purl.org/dc/elements/1.1/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  id: '@id',
  type: '@type',
  Annotation: 'oa:Annotation',
  AnnotationPage: 'as:OrderedCollectionPage',
  TextualBody: 'oa:TextualBody',
  TextQuoteSelector: 'oa:TextQuoteSelector',
  TextPositionSelector: 'oa:TextPositionSelector',
  tagging: 'oa:tagging',
  describing: 'oa:describing',
  body: term('oa:hasBody'),
  target: term('oa:hasTarget'),
  source: term('oa:hasSource'),
  selector: term('oa:hasSelector'),
  motivation: vocab('oa:motivatedBy'),
  purpose: vocab('oa:hasPurpose'),
  items: { '@id': 'as:items', '@type': '@id', '@container': '@list' },
  value: { '@id': 'rdf:value' },
  format: { '@id': 'dc:format' },
  exact: { '@id': 'oa:exact' },
  prefix: { '@id': 'oa:prefix' },
  suffix: { '@id': 'oa:suffix' },
  start: { '@id': 'oa:start', '@type': 'xsd:nonNegativeInteger' },
  end: { '@id': 'oa:end', '@type': 'xsd:nonNegativeInteger' },
};

const written = exportW3c([oddArticle]).files[0]!.text;

test('every term stands in the context of the model, and every resource is one', async () => {
  const expanded = await jsonld.expand(JSON.parse(written), {
    safe: true,
    base: 'file:///project/',
    documentLoader: async (url: string) => {
      expect(url).toBe('http://www.w3.org/ns/anno.jsonld');
      return { document: { '@context': context }, documentUrl: url, contextUrl: undefined };
    },
  });
  const [page] = expanded as Record<string, { '@list': Record<string, { '@id'?: string }[]>[] }[]>[];
  const items = page!['https://www.w3.org/ns/activitystreams#items']![0]!['@list'];
  expect(items).toHaveLength(oddArticle.annotations.length);
  for (const item of items) {
    expect(item['@type']).toEqual([`${oa}Annotation`]);
    expect(item[`${oa}motivatedBy`]).toEqual([{ '@id': `${oa}tagging` }]);
    expect(item[`${oa}hasBody`]).toHaveLength(2);
    const [target] = item[`${oa}hasTarget`] as unknown as Record<string, { '@id'?: string }[]>[];
    expect(target![`${oa}hasSource`]).toEqual([{ '@id': 'file:///project/sources/a%20b.txt' }]);
  }
});

test('positions count code points and the quotes stand there', () => {
  const points = [...odd];
  for (const { target } of JSON.parse(written).items) {
    const [quote, position] = target.selector;
    expect(points.slice(position.start, position.end).join('')).toBe(quote.exact);
  }
});

test('reads what others write: one annotation, a list, a collection, a simple tag', () => {
  const item = JSON.parse(written).items[0];
  const tag = { ...item, body: { type: 'TextualBody', purpose: 'tagging', value: 'LOC' } };
  for (const json of [tag, [tag], { type: 'AnnotationCollection', first: { items: [tag] } }]) {
    expect(importW3c(JSON.stringify(json)).articles[0]!.annotations).toMatchObject([
      { kind: 'place', quote: 'Russia' },
    ]);
  }
});
