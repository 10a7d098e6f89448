import type { WireLocation, WirePosition, WireRange } from '@tickmark/server/protocol';
import * as vscode from 'vscode';

/** A position as VS Code has it. */
export function toPosition({ line, character }: WirePosition): vscode.Position {
  return new vscode.Position(line, character);
}

/** A range as VS Code has it. */
export function toRange({ start, end }: WireRange): vscode.Range {
  return new vscode.Range(toPosition(start), toPosition(end));
}

/** A location as VS Code has it. */
export function toLocation({ uri, range }: WireLocation): vscode.Location {
  return new vscode.Location(vscode.Uri.parse(uri), toRange(range));
}

/** A range as it goes over the wire. */
export function fromRange({ start, end }: vscode.Range): WireRange {
  return { start: fromPosition(start), end: fromPosition(end) };
}

/** A position as it goes over the wire. */
export function fromPosition({ line, character }: vscode.Position): WirePosition {
  return { line, character };
}
