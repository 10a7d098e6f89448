// The table of contents of the core, in reading order: the model, one article, many articles, answers.

export type { Answer, BoilerplateAnswer, FigureAnswer, NameAnswer } from './answers/about.ts';
export { aboutAt } from './answers/about.ts';
export type { EntityAnswer, EntityMention, EntitySource, TitleDisagreement } from './answers/about-entity.ts';
export { aboutEntity } from './answers/about-entity.ts';
export type { MaybeSame } from './answers/about-figure.ts';
export { maybeSame, reasonsOfFact } from './answers/about-figure.ts';
export type { ResolvedAnnotation } from './answers/annotations.ts';
export { annotationsOf } from './answers/annotations.ts';
export type { Block, Inline, Line, Place } from './answers/blocks.ts';

export { checkDraft } from './answers/check-draft/check-draft.ts';
export type {
  DraftCheck,
  DraftVerdict,
  Evidence,
  FigureFinding,
  Finding,
  NameFinding,
  PassageFinding,
  QuotationFinding,
  Suggestion,
  TextEdit,
  WordChange,
} from './answers/check-draft/finding.ts';
export { draftVerdict, needsAttention } from './answers/check-draft/finding.ts';
export { foldName } from './answers/check-draft/same-name.ts';
export { differenceText, findingText } from './answers/check-draft/wording.ts';
export type { Completion } from './answers/complete-at.ts';
export { completeAt } from './answers/complete-at.ts';
export type { CopiesAnswer, Twin, TwinChange } from './answers/copies-of.ts';
export { changesOf, copiesOf } from './answers/copies-of.ts';
export type { DatedMention, Dependence } from './answers/dependence.ts';
export { datedMentions } from './answers/dependence.ts';

export { readyForDrafts } from './answers/ready-for-drafts.ts';
export { blocksOf } from './answers/render.ts';
export type { MarkdownOptions } from './answers/render-markdown.ts';
export { escapeMarkdown, renderMarkdown } from './answers/render-markdown.ts';
export type { TextOptions } from './answers/render-text.ts';
export { renderText } from './answers/render-text.ts';
export { figureText, sourceName, statedText } from './answers/render-words.ts';
export type { ArticleRule, Config, FileRole, KnownOfArticle } from './config/config.ts';
export { articleRules, defaultConfig, fileRoles } from './config/config.ts';
export type { Amend, Analysis } from './corpus/analysis.ts';
export { analysisSteps, analyze, unreadIn } from './corpus/analysis.ts';
export type { Corpus } from './corpus/corpus.ts';
export {
  corpusSteps,
  createCorpus,
  decisionSteps,
  emptyCorpus,
  updateCorpus,
  withArticle,
  withDecisions,
  withoutArticle,
} from './corpus/corpus.ts';
export { countEntities, entityOf } from './corpus/entities.ts';
export { figuresConflict } from './corpus/facts/agreement.ts';
export { factOf } from './corpus/facts.ts';
export type { Passage, PassageIndex } from './duplicates/passages.ts';
export { copyAt, passagesAt, passagesIn } from './duplicates/passages.ts';
export { importBrat } from './export/brat.ts';
export { importCsv } from './export/csv.ts';
export type {
  AnnotatedArticle,
  Exported,
  ExportedAnnotation,
  Exporter,
  ExportFile,
  Loss,
} from './export/exported.ts';
export type { ExportFormat } from './export/formats.ts';
export { exporters } from './export/formats.ts';
export type { Counting, Fitted, Foreign, ForeignAnnotation, ForeignArticle } from './export/imported.ts';
export { fit } from './export/imported.ts';
export type { OffsetMap, OffsetUnit } from './export/offsets.ts';
export { offsetMap } from './export/offsets.ts';
export { importW3c } from './export/w3c.ts';
export type {
  Annotation,
  AnnotationKind,
  BoilerplateAnnotation,
  FigureAnnotation,
  NameAnnotation,
  Origin,
  Status,
  Title,
} from './model/annotation.ts';
export { annotationId } from './model/annotation.ts';
export type { Article, Tokens } from './model/article.ts';
export { TokenKind } from './model/article.ts';
export type {
  Anchor,
  ArticleDecision,
  CorpusDecisions,
  FigurePair,
  FigureParts,
  FigureRef,
  Findings,
  Meaning,
  NameKind,
  NamePair,
  NameRef,
  Placement,
  ProjectDecision,
  Reach,
  Verdict,
} from './model/decision.ts';
export { figurePartNames, noDecisions, partsOf } from './model/decision.ts';
export type { Alias, Entity, EntityTitle, MentionRef, PlaceRecord } from './model/entity.ts';
export type { Agreement, Difference, Fact, FactMention, Reason } from './model/fact.ts';
export {
  type Attribution,
  type BaseUnit,
  type Figure,
  type FigureTime,
  type Hedge,
  hedges,
} from './model/figure.ts';
export type { Issue } from './model/issue.ts';
export { isFatal } from './model/issue.ts';
export { type WordedIssue, wordIssue } from './model/issue-words.ts';
export type { BoilerplateKind, Change, Cluster, Occurrence, Relation, SourceGroup } from './model/passage.ts';
export type { Span } from './model/span.ts';
export { compareSpans, contains, indexAt, overlaps, quoteOf, span } from './model/span.ts';
export type { Steps } from './model/steps.ts';
export { finish } from './model/steps.ts';
export type { FigurePolicy } from './recognize/figures/policy.ts';
export { defaultPolicy, newsquantPolicy } from './recognize/figures/policy.ts';
export type { ScannedFigure } from './recognize/figures.ts';
export { recognizeFigures, scanFigures } from './recognize/figures.ts';
export type { NameModel } from './recognize/name-model.ts';
export { recognizeNames } from './recognize/names.ts';
export type { Agreement as AnnotatorAgreement, Kappa, SpanAgreement } from './review/agreement.ts';
export { agreement } from './review/agreement.ts';
export type { Decided, Decisions } from './review/amend.ts';
export { amender, applyDecisions } from './review/amend.ts';
export { anchorOf } from './review/anchor.ts';
export type { NewDecision } from './review/decide.ts';
export { decide, decideAll, reattach, undo } from './review/decide.ts';
export { meaningOf } from './review/meaning.ts';
export type { Marked } from './review/pairing.ts';
export type { SidecarLocation } from './review/paths.ts';
export { projectDecisionsPath, sidecarPath } from './review/paths.ts';
export type { LinkedDecisions, NewProjectDecision } from './review/project.ts';
export { corpusDecisions, decideProject, formatProjectDecisions, undoProject } from './review/project.ts';
export type { ReviewItem } from './review/queue.ts';
export { reviewProgress, reviewQueue } from './review/queue.ts';
export type { RunDifference } from './review/run-diff.ts';
export { diffRuns } from './review/run-diff.ts';
export type { PlacedDecision, Sidecar, SidecarBlock } from './review/sidecar.ts';
export { decisionsOf, emptySidecar, formatSidecar, placeDecisions } from './review/sidecar.ts';
export { draftFromText } from './text/draft.ts';
export type { ReadOptions, ReadResult } from './text/read.ts';
export { articleFromText, readArticle } from './text/read.ts';
