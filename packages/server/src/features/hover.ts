import {
  type Answer,
  aboutAt,
  type Block,
  blocksOf,
  type Finding,
  findingText,
  needsAttention,
  type Place,
  renderMarkdown,
  sourceName,
} from '@tickmark/core';
import { findingsAt, subjectOf } from '../draft-check.ts';
import { clientCommands, type WirePosition, type WireRange } from '../protocol.ts';
import { annotationAt, locationOf, type View, viewOf } from '../view.ts';
import type { Workspace } from '../workspace.ts';

/** What is known of the words at a position, as Markdown in which everything from a source is escaped. */
export function hoverAt(
  workspace: Workspace,
  uri: string,
  position: WirePosition,
  commandLinks: boolean,
): { readonly markdown: string; readonly range: WireRange } | null {
  const view = viewOf(workspace, uri);
  const offset = view?.toOffset(position) ?? null;
  if (view === null || offset === null) return null;
  const placeLink = (place: Place): string | null => linkTo(workspace, place, commandLinks);
  if (view.role === 'draft') return draftHover(workspace, view, offset, placeLink, commandLinks);
  const found = annotationAt(view, offset);
  const range = found === null ? null : view.toRange(found.annotation.span);
  if (range === null || view.corpus.analyses.get(view.path) !== view.analysis) return null;
  const parts = aboutAt(view.corpus, view.path, offset).map((answer) => {
    const links = commandLinks ? linksOf(view, answer) : '';
    return renderMarkdown(blocksOf(view.corpus, answer), { placeLink }) + links;
  });
  return parts.length === 0 ? null : { markdown: parts.join('\n\n---\n\n'), range };
}

/** What can be done from a hover, as links to commands of ours; nothing in them comes from a source. */
function linksOf(view: View, answer: Answer): string {
  const { id } = answer.annotation;
  if (answer.kind === 'boilerplate' && answer.cluster !== null) {
    return `\n\n${linkLine([['Compare side by side', clientCommands.compare, { cluster: answer.cluster.id }]])}`;
  }
  if (answer.kind !== 'figure' || answer.fact === null) return '';
  const fact = answer.fact.id;
  const links = linkLine([
    ['Open all side by side', clientCommands.compare, { fact }],
    ['Not the same figure', clientCommands.notSameFigure, { uri: view.uri, id }],
    ['Copy with citation', clientCommands.copyCitation, { fact, uri: view.uri, id }],
  ]);
  return `\n\n${links}`;
}

function linkLine(links: readonly (readonly [title: string, command: string, argument: object])[]): string {
  return links
    .map(([title, command, argument]) => `[${title}](${commandUri(command, [argument])})`)
    .join(' · ');
}

function commandUri(command: string, args: readonly unknown[]): string {
  // Parentheses would end the link.
  const encoded = encodeURIComponent(JSON.stringify(args)).replace(/[()]/g, (char) =>
    char === '(' ? '%28' : '%29',
  );
  return `command:${command}?${encoded}`;
}

type PlaceLink = (place: Place) => string | null;

/** In a draft: what the check says, then what the sources say of the same thing. */
function draftHover(
  workspace: Workspace,
  view: View,
  offset: number,
  placeLink: PlaceLink,
  commandLinks: boolean,
): { readonly markdown: string; readonly range: WireRange } | null {
  const findings = findingsAt(view, offset);
  const range = findings[0] === undefined ? null : view.toRange(findings[0].span);
  if (range === null) return null;
  const parts = findings.flatMap((finding) => {
    const blocks = [
      ...(isToldBeside(workspace, finding, commandLinks) ? [] : [verdictBlock(view, finding)]),
      ...sourceBlocks(workspace, view, finding),
    ];
    const links = commandLinks ? draftLinks(finding) : '';
    return blocks.length === 0 ? [] : [renderMarkdown(blocks, { placeLink }) + links];
  });
  return parts.length === 0 ? null : { markdown: parts.join('\n\n---\n\n'), range };
}

/** VS Code puts the problems of a place above its hover: they need not be said twice. */
function isToldBeside({ settings }: Workspace, finding: Finding, commandLinks: boolean): boolean {
  return commandLinks && settings.diagnostics?.drafts === true && needsAttention(finding);
}

function verdictBlock({ corpus }: View, finding: Finding): Block {
  return { kind: 'paragraph', line: [{ text: findingText(corpus, finding) }] };
}

function draftLinks(finding: Finding): string {
  const { fact } = subjectOf(finding);
  if (fact === undefined) return '';
  return `\n\n${linkLine([
    ['Open all side by side', clientCommands.compare, { fact }],
    ['Copy with citation', clientCommands.copyCitation, { fact }],
  ])}`;
}

function sourceBlocks(workspace: Workspace, view: View, finding: Finding): readonly Block[] {
  const { id } = finding;
  if (finding.kind === 'figure' && finding.fact !== null) {
    const annotation = view.analysis.figures.find((figure) => figure.id === id);
    const fact = workspace.factById(finding.fact);
    if (annotation !== undefined && fact !== undefined) {
      return blocksOf(view.corpus, { kind: 'figure', path: view.path, annotation, fact });
    }
  }
  if (finding.kind === 'name' && finding.entity !== null) {
    const entity = workspace.entityById(finding.entity);
    const annotation = view.analysis.names.find((name) => name.id === id);
    if (annotation !== undefined && entity !== undefined) {
      return blocksOf(view.corpus, { kind: finding.nameKind, path: view.path, annotation, entity });
    }
  }
  return evidenceBlocks(view, finding);
}

function evidenceBlocks({ corpus }: View, { evidence }: Finding): readonly Block[] {
  const rows = evidence.slice(0, 8).flatMap(({ path, span, sentence }) => {
    const article = corpus.analyses.get(path)?.article;
    if (article === undefined) return [];
    const words = article.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 240));
    return [
      [[{ text: sourceName(article), place: { path, span } }], [{ text: words, style: 'quote' as const }]],
    ];
  });
  return rows.length === 0 ? [] : [{ kind: 'table', head: ['source', ''], rows }];
}

/** A link to a place: a command of ours where the client has it, else the file and its line. */
function linkTo(workspace: Workspace, { path, span }: Place, commandLinks: boolean): string | null {
  const location = locationOf(workspace, path, span);
  if (location === null) return null;
  const { uri, range } = location;
  if (!commandLinks) return `${uri}#L${range.start.line + 1}`;
  return commandUri(clientCommands.open, [uri, range]);
}
