import type { WireLocation, WirePosition, WireRange } from '@tickmark/server/protocol';
import * as vscode from 'vscode';

export function toPosition({ line, character }: WirePosition): vscode.Position {
  return new vscode.Position(line, character);
}

export function toRange({ start, end }: WireRange): vscode.Range {
  return new vscode.Range(toPosition(start), toPosition(end));
}

export function toLocation({ uri, range }: WireLocation): vscode.Location {
  return new vscode.Location(vscode.Uri.parse(uri), toRange(range));
}

export function fromRange({ start, end }: vscode.Range): WireRange {
  return { start: fromPosition(start), end: fromPosition(end) };
}

export function fromPosition({ line, character }: vscode.Position): WirePosition {
  return { line, character };
}
