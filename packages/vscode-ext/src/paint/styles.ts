import * as vscode from 'vscode';
import { setting } from '../client/settings.ts';
import { type Look, lineStyle, looks } from './look.ts';

/** A decoration for each look. */
export type Styles = Readonly<Record<Look, vscode.TextEditorDecorationType>>;

/** Makes the decorations anew; to be disposed of when the theme or a setting changes. */
export function createStyles(): Styles {
  const highContrast = isHighContrast(vscode.window.activeColorTheme.kind);
  const made = looks.map((look) => [
    look,
    vscode.window.createTextEditorDecorationType(style(look, highContrast)),
  ]);
  return Object.fromEntries(made);
}

function isHighContrast(kind: vscode.ColorThemeKind): boolean {
  return kind === vscode.ColorThemeKind.HighContrast || kind === vscode.ColorThemeKind.HighContrastLight;
}

function style(look: Look, highContrast: boolean): vscode.DecorationRenderOptions {
  const shared = { rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed };
  if (look === 'boilerplate' && !highContrast) {
    return { ...shared, opacity: String(setting<number>('highlights.boilerplateOpacity')) };
  }
  const how = highContrast ? 'underline' : setting<string>('highlights.style');
  return {
    ...shared,
    ...(how !== 'background' && { textDecoration: underline(look) }),
    ...(how !== 'underline' && { backgroundColor: color(look, 'background'), borderRadius: '2px' }),
    ...rulerMark(look),
  };
}

/** Drawn as a text decoration and not as a border, for only it can be wavy; the colour comes from the theme. */
function underline(look: Look): string {
  const variable = `var(--vscode-tickmark-${look}-underline)`;
  const width = lineStyle[look] === 'dotted' || look === 'conflict' ? '1.5px' : '1px';
  return `underline ${lineStyle[look]} ${width} ${variable}; text-underline-offset: 0.22em; text-decoration-skip-ink: none`;
}

function rulerMark(look: Look): vscode.DecorationRenderOptions {
  if (!setting<boolean>('highlights.overviewRuler') || !['figure', 'conflict'].includes(look)) return {};
  const lane = look === 'conflict' ? vscode.OverviewRulerLane.Right : vscode.OverviewRulerLane.Center;
  return { overviewRulerColor: color(look, 'underline'), overviewRulerLane: lane };
}

function color(look: Look, part: 'underline' | 'background'): vscode.ThemeColor {
  return new vscode.ThemeColor(`tickmark.${look}.${part}`);
}
