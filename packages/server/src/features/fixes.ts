import { overlaps, type Suggestion } from '@tickmark/core';
import { checkOf } from '../draft-check.ts';
import type { WireRange } from '../protocol.ts';
import { viewOf } from '../view.ts';
import type { Workspace } from '../workspace.ts';
import { oneLine } from './structure.ts';

/** A change of the draft that settles what the check found. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly { readonly range: WireRange; readonly newText: string }[];
  readonly preferred: boolean;
}

const titles: Readonly<Record<Suggestion['code'], string>> = {
  'use-source-figure': 'Use the figure of the source',
  'use-source-hedge': 'Put it as the source does',
  'use-common-spelling': 'Use the common spelling',
  'use-source-title': 'Use the title of the source',
  'use-source-words': 'Use the words of the source',
  'add-quotation-marks': 'Add quotation marks',
};

/** What the sources suggest for the findings that a selection of a draft meets. */
export function fixesAt(workspace: Workspace, uri: string, range: WireRange): readonly Fix[] {
  const view = viewOf(workspace, uri);
  const start = view?.toOffset(range.start) ?? null;
  const end = view?.toOffset(range.end) ?? null;
  if (view === null || start === null || end === null) return [];
  const selection = { start, end: Math.max(end, start + 1) };
  const met = (checkOf(view)?.findings ?? []).filter(({ span }) => overlaps(span, selection));
  return met.flatMap(({ suggestions }) =>
    suggestions.flatMap(({ code, edits }, i) => {
      const ranged = edits.flatMap(({ span, text }) => {
        const at = view.toRange(span);
        return at === null ? [] : [{ range: at, newText: text }];
      });
      // Half of a change is worse than none.
      if (ranged.length < edits.length) return [];
      const words = oneLine(edits.map(({ text }) => text).join(' … '), 50);
      return [{ title: `${titles[code]}: ${words}`, edits: ranged, preferred: i === 0 }];
    }),
  );
}
