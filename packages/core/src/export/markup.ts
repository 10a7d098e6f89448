import type { Annotation } from '../model/annotation.ts';
import type { Figure } from '../model/figure.ts';
import { contains } from '../model/span.ts';
import {
  type AnnotatedArticle,
  type ExportedAnnotation,
  type Exporter,
  type Loss,
  oneFile,
  withoutRejected,
} from './exported.ts';
import { type Node, nested, treeOf } from './inline.ts';

/** TEI P5 with names and `<measure>` in the running text. Annotations that cross one another or a paragraph are left out. */
export const exportTei: Exporter = (all) => {
  const { articles, loss } = withoutRejected(all);
  const written = articles.map((each) => inParagraphs(each, teiElement));
  const texts = articles.map(({ article }, k) => {
    const title = escapeXml(article.title ?? article.path);
    const header = `<teiHeader><fileDesc><titleStmt><title>${title}</title></titleStmt><publicationStmt><p>Annotated copy</p></publicationStmt><sourceDesc><p>${escapeXml(article.path)}</p></sourceDesc></fileDesc></teiHeader>`;
    const body = written[k]!.paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
    return `<TEI xmlns="http://www.tei-c.org/ns/1.0">${header}<text><body>\n${body}\n</body></text></TEI>`;
  });
  const inner = texts.length === 1 ? texts[0]! : corpusOf(texts);
  const odd = articles.reduce((sum, { article }) => sum + (article.text.match(notXml)?.length ?? 0), 0);
  return oneFile(`<?xml version="1.0" encoding="UTF-8"?>\n${inner}\n`, [
    loss,
    lostIn(written),
    { what: 'characters that XML cannot hold', count: odd },
  ]);
};

function corpusOf(texts: readonly string[]): string {
  const header =
    '<teiHeader><fileDesc><titleStmt><title>Sources</title></titleStmt><publicationStmt><p>Annotated copies</p></publicationStmt><sourceDesc><p>Several</p></sourceDesc></fileDesc></teiHeader>';
  return `<teiCorpus xmlns="http://www.tei-c.org/ns/1.0">${header}\n${texts.join('\n')}\n</teiCorpus>`;
}

/** One page to look at: every article with its annotations marked. Needs nothing beside itself. */
export const exportHtml: Exporter = (all) => {
  const { articles, loss } = withoutRejected(all);
  const written = articles.map((each) => inParagraphs(each, htmlElement));
  const sections = articles.map(({ article }, k) => {
    const body = written[k]!.paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
    return `<article lang="${escapeXml(article.language)}"><h2>${escapeXml(article.path)}</h2>\n${body}\n</article>`;
  });
  const page = `<!doctype html>\n<html><head><meta charset="utf-8"><title>Annotations</title><style>${style}</style></head>\n<body>\n${sections.join('\n')}\n</body></html>\n`;
  return oneFile(page, [loss, lostIn(written)]);
};

const style =
  'body{max-width:44rem;margin:2rem auto;font:1rem/1.6 serif}mark{background:none;border-bottom:2px solid}.person{border-color:#1a7f37}.place{border-color:#9a6700}.organization{border-color:#8250df}.figure{border-color:#0969da;background:#ddf4ff}.boilerplate{border:0;background:#eee;color:#666}';

interface Written {
  readonly paragraphs: readonly string[];
  readonly lost: number;
}

/** The paragraphs of an article with elements around what is annotated in them. */
function inParagraphs(
  { article, annotations }: AnnotatedArticle,
  element: (of: ExportedAnnotation, inner: string) => string,
): Written {
  const within = annotations.filter(({ annotation }) =>
    article.paragraphs.some((paragraph) => contains(paragraph, annotation.span)),
  );
  const kept = nested(within);
  const write = (nodes: readonly Node[]): string =>
    nodes
      .map((node) => (typeof node === 'string' ? escapeXml(node) : element(node.of, write(node.nodes))))
      .join('');
  const paragraphs = article.paragraphs.map((paragraph) => write(treeOf(article, paragraph, kept)));
  return { paragraphs, lost: annotations.length - kept.length };
}

function lostIn(written: readonly Written[]): Loss {
  return { what: 'overlapping annotations', count: written.reduce((sum, { lost }) => sum + lost, 0) };
}

const teiNames = {
  person: 'persName',
  place: 'placeName',
  organization: 'orgName',
  boilerplate: 'seg',
} as const;

function teiElement({ annotation, entity }: ExportedAnnotation, inner: string): string {
  if (annotation.kind === 'figure') return element('measure', measureOf(annotation.figure), inner);
  if (annotation.kind === 'boilerplate') return element('seg', { type: annotation.boilerplate.kind }, inner);
  return element(teiNames[annotation.kind], { key: entity?.name ?? annotation.name }, inner);
}

type Attributes = Readonly<Record<string, string | number | null>>;

/** Attributes of TEI's measure and ranging classes; a hedge that bounds a value becomes its bound. */
function measureOf({ value, min, max, hedge, unit, item }: Figure): Attributes {
  const what = { unit, commodity: item };
  if (value === null) return { atLeast: min, atMost: max, ...what };
  if (hedge === 'over' || hedge === 'at_least') return { atLeast: value, ...what };
  if (hedge === 'under' || hedge === 'up_to' || hedge === 'nearly') return { atMost: value, ...what };
  return { type: hedge, quantity: value, ...what };
}

function htmlElement({ annotation }: ExportedAnnotation, inner: string): string {
  return element('mark', { class: annotation.kind, title: titleOf(annotation) }, inner);
}

function titleOf(annotation: Annotation): string {
  if (annotation.kind === 'boilerplate') return annotation.boilerplate.kind;
  if (annotation.kind !== 'figure') return `${annotation.kind}: ${annotation.name}`;
  const { value, min, max, hedge, unit, item, attribution } = annotation.figure;
  const amount = value ?? [min, max].filter((each) => each !== null).join(' to ');
  const said = attribution === null ? null : `said by ${attribution.source}`;
  return [hedge, amount, unit, item, said].filter((each) => each !== null && each !== '').join(' ');
}

function element(name: string, attributes: Attributes, inner: string): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  return `<${name}${written.join('')}>${inner}</${name}>`;
}

/** Characters that an XML 1.0 document must not hold: controls, lone surrogates, two non-characters. */
const notXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

function escapeXml(text: string): string {
  return text
    .replace(notXml, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;');
}
