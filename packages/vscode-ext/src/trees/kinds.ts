import type { MentionKind } from '@tickmark/server/protocol';
import { l10n } from 'vscode';

/** The kinds of annotations in the words of the window. */
export function kindName(kind: MentionKind): string {
  const names: Record<MentionKind, string> = {
    person: l10n.t('person'),
    place: l10n.t('place'),
    organization: l10n.t('organization'),
    figure: l10n.t('figure'),
    boilerplate: l10n.t('boilerplate'),
  };
  return names[kind];
}
