import { type Article, needsAttention, type Span, type Suggestion, sourceName } from '@tickmark/core';
import type { Fix, Log, PhysicalLocation, Region, ReportingConfiguration, Result } from 'sarif';
import { positionAt } from '../text/context.ts';
import { version } from '../version.ts';
import { type CheckedDraft, type CheckRun, type ToldFinding, toldFindings } from './checked.ts';

/** One rule a verdict: its name in SARIF, how grave it is and what it means. */
const rules: readonly {
  readonly id: string;
  readonly level: ReportingConfiguration.level;
  readonly says: string;
}[] = [
  {
    id: 'figure/contradicted',
    level: 'error',
    says: 'The sources state another value of the same quantity.',
  },
  { id: 'figure/stale', level: 'warning', says: 'A later source gives another figure.' },
  {
    id: 'figure/hedge-changed',
    level: 'warning',
    says: 'The sources state the figure with another hedge, or less exactly.',
  },
  { id: 'figure/not-found', level: 'warning', says: 'No source has the figure.' },
  { id: 'figure/one-source', level: 'note', says: 'One independent source states the figure.' },
  { id: 'figure/supported', level: 'note', says: 'Several independent sources state the figure.' },
  { id: 'name/not-found', level: 'warning', says: 'No source has the name.' },
  { id: 'name/spelling-differs', level: 'warning', says: 'Most sources spell the name in another way.' },
  { id: 'name/title-differs', level: 'warning', says: 'The sources give the person another title.' },
  { id: 'name/known', level: 'note', says: 'The sources have the name.' },
  { id: 'quotation/not-found', level: 'error', says: 'No source has the quoted words.' },
  { id: 'quotation/altered', level: 'error', says: 'A source has the quotation in other words.' },
  {
    id: 'quotation/misattributed',
    level: 'error',
    says: 'The sources give the quoted words to someone else.',
  },
  { id: 'quotation/verbatim', level: 'note', says: 'A source has the quotation word for word.' },
  {
    id: 'passage/copied',
    level: 'warning',
    says: 'The words stand in a source, and not in quotation marks here.',
  },
];

const schemaUri = 'https://json.schemastore.org/sarif-2.1.0.json';

/** The findings of a run as SARIF 2.1.0. Columns count UTF-16 code units, from 1; ends are exclusive. */
export function checkSarif(run: CheckRun, all: boolean): Log {
  return {
    $schema: schemaUri,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'tickmark',
            semanticVersion: version,
            rules: rules.map(({ id, level, says }) => ({
              id,
              shortDescription: { text: says },
              defaultConfiguration: { level },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: run.drafts.flatMap((draft) =>
          toldFindings(run, draft, all).map((told) => resultOf(run, draft, told)),
        ),
      },
    ],
  };
}

function resultOf(
  run: CheckRun,
  draft: CheckedDraft,
  { finding, verdict, message, isAccepted }: ToldFinding,
): Result {
  const ruleId = verdict.replace(':', '/');
  const ruleIndex = rules.findIndex(({ id }) => id === ruleId);
  const { suggestions, evidence, span, quote } = finding;
  return {
    ruleId,
    ruleIndex,
    // SARIF has no level for what is as it should be.
    level: needsAttention(finding) ? (rules[ruleIndex]?.level ?? 'warning') : 'none',
    kind: needsAttention(finding) ? 'fail' : 'pass',
    message: { text: `“${quote}”: ${message}` },
    locations: [{ physicalLocation: placeOf(draft.check.path, draft.article, span) }],
    relatedLocations: evidence.flatMap(({ path, span: place, role }, i) => {
      const article = run.corpus.analyses.get(path)?.article;
      if (article === undefined) return [];
      const text = `${sourceName(article)} (${role})`;
      return [{ id: i, physicalLocation: placeOf(path, article, place), message: { text } }];
    }),
    // Words and not positions: a finding stays the same one while the text around it is edited.
    partialFingerprints: { 'tickmark/v1': `${ruleId} ${quote.replace(/\s+/g, ' ')}` },
    ...(suggestions.length === 0 ? {} : { fixes: suggestions.map((each) => fixOf(draft, each)) }),
    ...(isAccepted ? { suppressions: [{ kind: 'external', status: 'accepted' }] } : {}),
  };
}

function placeOf(path: string, article: Article, span: Span): PhysicalLocation {
  return { artifactLocation: { uri: uriOf(path) }, region: regionOf(article, span) };
}

function regionOf(article: Article, { start, end }: Span): Region {
  const from = positionAt(article, start);
  const to = positionAt(article, end);
  return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
}

const fixWords: Readonly<Record<Suggestion['code'], string>> = {
  'use-source-figure': 'Use the figure of the source',
  'use-source-hedge': 'Use the hedge of the source',
  'use-common-spelling': 'Use the spelling of most sources',
  'use-source-title': 'Use the title of the sources',
  'use-source-words': 'Use the words of the source',
  'add-quotation-marks': 'Quote the source',
};

function fixOf({ check, article }: CheckedDraft, { code, edits }: Suggestion): Fix {
  const replacements = edits.map(({ span, text }) => ({
    deletedRegion: regionOf(article, span),
    insertedContent: { text },
  }));
  const artifactChanges = [{ artifactLocation: { uri: uriOf(check.path) }, replacements }];
  return { description: { text: fixWords[code] }, artifactChanges };
}

/** A relative URI where the path is relative, else a file URI. */
function uriOf(path: string): string {
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  if (/^[A-Za-z]:\//.test(path)) return `file:///${path.slice(0, 2)}${encoded.slice(encoded.indexOf('/'))}`;
  return path.startsWith('/') ? `file://${encoded}` : encoded;
}
