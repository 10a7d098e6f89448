import type { CompareColumn, CompareResult } from '@tickmark/server/protocol';
import type { FromPage, PageWords, ToPage } from './messages.ts';

/**
 * The script of the Compare panel's page. All text of sources goes in by `textContent`; the page loads nothing.
 */

declare function acquireVsCodeApi(): { postMessage(message: FromPage): void };

const host = acquireVsCodeApi();
const words: PageWords = JSON.parse(document.body.dataset.words ?? '{}');
const main = document.querySelector('main') as HTMLElement;
const follow = document.querySelector('#follow') as HTMLButtonElement;
const title = document.querySelector('h1') as HTMLElement;
const verdict = document.querySelector('#verdict') as HTMLElement;
const reasons = document.querySelector('#reasons') as HTMLElement;

/** An element with a class and text or children. */
function element(tag: string, className: string, content: string | readonly Node[] = ''): HTMLElement {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  if (typeof content === 'string') made.textContent = content;
  else made.append(...content);
  return made;
}

function columnOf(column: CompareColumn, isHere: boolean): HTMLElement {
  const source = column.date === null ? column.outlet : `${column.outlet}, ${column.date}`;
  const open = element('button', 'open', words.open);
  open.setAttribute('aria-label', `${words.open}: ${source}`);
  open.addEventListener('click', () => host.postMessage({ ask: 'open', location: column.location }));
  const made = element('article', column.dependsOn === null ? '' : 'copy', [
    element('h2', '', source),
    ...(isHere ? [element('p', 'here', words.here)] : []),
    ...(column.says === null ? [] : [element('p', 'says', column.says)]),
    ...(column.whoSaysSo === null ? [] : [element('p', 'who', `${words.saidBy} ${column.whoSaysSo}`)]),
    ...dependenceOf(column),
    textOf(column),
    open,
  ]);
  made.tabIndex = 0;
  made.setAttribute('aria-label', [source, column.says ?? ''].filter(Boolean).join(': '));
  return made;
}

function dependenceOf({ dependsOn }: CompareColumn): HTMLElement[] {
  if (dependsOn === null) return [];
  const relation = dependsOn.isCopy ? words.copyOf : words.notIndependentOf;
  return [element('p', 'copyOf', `${relation} ${dependsOn.name}`)];
}

function textOf({ runs }: CompareColumn): HTMLElement {
  const tags = { plain: 'span', marked: 'mark', changed: 'ins' } as const;
  return element(
    'blockquote',
    '',
    runs.map(({ text, style }) => element(tags[style], '', text)),
  );
}

function show(result: CompareResult, here: number): void {
  title.textContent = result.title;
  verdict.textContent = result.verdict;
  main.replaceChildren(...result.columns.map((column, index) => columnOf(column, index === here)));
  reasons.replaceChildren(...result.reasons.map((reason) => element('li', '', reason)));
  (reasons.parentElement as HTMLElement).hidden = result.reasons.length === 0;
}

/** Left and right go from source to source, Enter opens the one in focus. */
function onKey(event: KeyboardEvent): void {
  const columns = [...main.querySelectorAll('article')];
  const at = columns.findIndex((column) => column.contains(document.activeElement));
  const steps: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 };
  const step = steps[event.key];
  if (step !== undefined) columns[Math.max(0, Math.min(columns.length - 1, at + step))]?.focus();
  else if (event.key === 'Enter' && document.activeElement === columns[at])
    columns[at]?.querySelector('button')?.click();
  else return;
  event.preventDefault();
}

follow.addEventListener('click', () => {
  host.postMessage({ ask: 'follow', on: follow.getAttribute('aria-pressed') !== 'true' });
});
document.addEventListener('keydown', onKey);
window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  follow.setAttribute('aria-pressed', String(data.follows));
  if ('show' in data) show(data.show, data.here);
});
host.postMessage({ ask: 'ready' });
