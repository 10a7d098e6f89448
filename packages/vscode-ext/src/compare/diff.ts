import type { WireLocation } from '@tickmark/server/protocol';
import * as vscode from 'vscode';
import { toRange } from '../client/convert.ts';

const scheme = 'tickmark-passage';

/** Serves stretches of sources as read-only documents, so that two of them can be shown as a diff. */
export function registerPassages(subscriptions: vscode.Disposable[]): void {
  subscriptions.push(
    vscode.workspace.registerTextDocumentContentProvider(scheme, {
      async provideTextDocumentContent({ query }) {
        const { uri, range }: WireLocation = JSON.parse(query);
        const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
        return document.getText(toRange(range));
      },
    }),
  );
}

/** Opens the first passage and one that repeats it as a diff; asks which where there are several. */
export async function openDiff(places: readonly WireLocation[]): Promise<void> {
  const [first, ...others] = places;
  const other = others.length < 2 ? others[0] : await choose(others);
  if (first === undefined || other === undefined) return;
  const title = `${nameOf(first)} ↔ ${nameOf(other)}`;
  await vscode.commands.executeCommand('vscode.diff', passageUri(first), passageUri(other), title);
}

async function choose(places: readonly WireLocation[]): Promise<WireLocation | undefined> {
  const items = places.map((place) => ({ label: nameOf(place), place }));
  return (await vscode.window.showQuickPick(items))?.place;
}

function nameOf({ uri, range }: WireLocation): string {
  return `${vscode.Uri.parse(uri).path.split('/').at(-1)}:${range.start.line + 1}`;
}

function passageUri(place: WireLocation): vscode.Uri {
  return vscode.Uri.from({ scheme, path: `/${nameOf(place)}.txt`, query: JSON.stringify(place) });
}
