import * as vscode from 'vscode';
import { eventually, screen } from './bridge.ts';
import { test } from './runner.ts';
import { openFile, putCaret, started, withSetting } from './window.ts';

const wavy = '.editor-instance .view-line span[class*="ced-"]';

const themes = [
  { name: 'Default Light Modern', file: 'light', conflict: 'rgb(207, 34, 46)' },
  { name: 'Default Dark Modern', file: 'dark', conflict: 'rgb(255, 123, 114)' },
  { name: 'Default High Contrast', file: 'high-contrast', conflict: 'rgb(255, 138, 128)' },
  { name: 'Default High Contrast Light', file: 'high-contrast-light', conflict: 'rgb(164, 14, 38)' },
] as const;

/** The colours of the wavy underlines on the screen. */
async function conflictColors(): Promise<string[]> {
  const styles = await screen.styles(wavy, 'text-decoration');
  return styles.filter((style) => style.includes('wavy'));
}

for (const { name, file, conflict } of themes) {
  test(`highlights in ${name}`, async () => {
    const api = await started();
    await withSetting('workbench.colorTheme', name, async () => {
      const editor = await openFile('sources/coast-herald.txt');
      await vscode.commands.executeCommand('tickmark.facts.focus');
      await api.sideBar.trees.facts.reload();
      await putCaret(editor, '12,000');
      await eventually(
        conflictColors,
        (found) => found.some((style) => style.includes(conflict)),
        `${conflict} in ${name}`,
      );
      await vscode.commands.executeCommand('tickmark.compare');
      await eventually(
        () => screen.texts('main article'),
        (texts) => texts.length >= 3,
        'the panel',
      );
      await screen.screenshot(`window-${file}`);
    });
  });
}

test('high contrast underlines boilerplate instead of fading it', async () => {
  await withSetting('workbench.colorTheme', 'Default High Contrast', async () => {
    await openFile('sources/coast-herald.txt');
    await eventually(
      () => screen.styles(wavy, 'text-decoration-style'),
      (found) => found.includes('dashed'),
      'dashed underlines',
    );
    await eventually(
      () => screen.styles(wavy, 'opacity'),
      (found) => !found.includes('0.55'),
      'no faded text',
    );
  });
});
