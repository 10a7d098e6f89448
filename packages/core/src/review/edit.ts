import type { Article } from '../model/article.ts';
import type { Issue } from '../model/issue.ts';
import type { Span } from '../model/span.ts';
import { blocksOf } from './blocks.ts';
import { decideAll, type NewDecision, reattach, undo } from './decide.ts';
import { refresh } from './refresh.ts';
import { emptySidecar, formatSidecar, type Sidecar } from './sidecar.ts';
import { parseSidecar } from './sidecar-reader.ts';

/** The new text of a sidecar, or why it must be left as it is. */
export type SidecarEdit =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** An act on a sidecar: what a person did. */
export type SidecarAct =
  | { readonly do: 'decide'; readonly said: readonly NewDecision[] }
  | { readonly do: 'undo'; readonly id: string }
  | { readonly do: 'reattach'; readonly id: string; readonly span: Span }
  /** Brings the file to the text as it is now; what is decided stays. */
  | { readonly do: 'refresh' };

/**
 * The text of a sidecar after an act; `text` is null where there is no sidecar yet. A sidecar that was not understood
 * whole is not written over: the issues say why.
 */
export function editSidecar(
  text: string | null,
  path: string,
  article: Pick<Article, 'text' | 'lines'>,
  act: SidecarAct,
): SidecarEdit {
  const reading = text === null ? null : parseSidecar(text, path);
  if (reading !== null && !reading.intact) return { ok: false, issues: reading.issues };
  return { ok: true, text: formatSidecar(perform(reading?.sidecar ?? emptySidecar, article, act)) };
}

function perform(sidecar: Sidecar, article: Pick<Article, 'text' | 'lines'>, act: SidecarAct): Sidecar {
  if (act.do === 'undo') return undo(sidecar, act.id);
  if (act.do === 'reattach') return reattach(sidecar, article, act.id, act.span);
  if (act.do === 'refresh') return refresh(sidecar, blocksOf(article), article.text);
  return decideAll(sidecar, article, act.said);
}
