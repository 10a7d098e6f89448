import { eventually, screen } from './bridge.ts';

const widget = '.quick-input-widget';
const focusedLine = `${widget} .quick-input-list .monaco-list-row.focused`;

/** Chooses from the list that asks `question`: the first line, or the first with these words once they are typed. */
export async function choose(question: string, words = ''): Promise<void> {
  await eventually(
    () => screen.attributes(`${widget} input:focus`, 'placeholder'),
    (placeholders) => placeholders.some((placeholder) => placeholder.includes(question)),
    `the list “${question}”`,
  );
  await lineWith('');
  if (words !== '') {
    await screen.type(words);
    await lineWith(words);
  }
  await screen.press('Enter');
}

/** Answers the box that asks `question` with these words. */
export async function answer(question: string, words: string): Promise<void> {
  await eventually(
    () => screen.texts(`${widget}:has(input:focus) .quick-input-message`),
    (texts) => texts.some((text) => text.includes(question)),
    `the question “${question}”`,
  );
  await screen.type(words);
  await screen.press('Enter');
}

function lineWith(words: string): Promise<string[]> {
  return eventually(
    () => screen.texts(focusedLine),
    (lines) => lines.some((line) => line.includes(words)),
    `the line “${words}” to be chosen`,
  );
}
