import {
  TextDocument as Implementation,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver-textdocument';
import type { Edit } from './edits.ts';

/**
 * The open documents as `TextDocuments` of vscode-languageserver keeps them, which also writes down the edits that led
 * from one version to the next: `takeEdits` hands them over.
 */
export function recordingDocuments(): {
  configuration: {
    create(uri: string, languageId: string, version: number, text: string): Implementation;
    update(
      document: Implementation,
      changes: TextDocumentContentChangeEvent[],
      version: number,
    ): Implementation;
  };
  takeEdits(uri: string): readonly Edit[];
} {
  const recorded = new Map<string, Edit[]>();
  return {
    configuration: {
      create: (uri, languageId, version, text) => Implementation.create(uri, languageId, version, text),
      update(document, changes, version) {
        const edits = recorded.get(document.uri) ?? [];
        recorded.set(document.uri, edits);
        let current = document;
        for (const change of changes) {
          edits.push(editOf(current, change));
          current = Implementation.update(current, [change], version);
        }
        return current;
      },
    },
    takeEdits(uri) {
      const edits = recorded.get(uri) ?? [];
      recorded.delete(uri);
      return edits;
    },
  };
}

function editOf(document: Implementation, change: TextDocumentContentChangeEvent): Edit {
  const { length } = change.text;
  if (!('range' in change)) return { start: 0, end: document.getText().length, length };
  const a = document.offsetAt(change.range.start);
  const b = document.offsetAt(change.range.end);
  return { start: Math.min(a, b), end: Math.max(a, b), length };
}
