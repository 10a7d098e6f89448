import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import type { Action } from './wire.ts';

/** Machines that run tests may be slow and do other things: what takes longer than this does not come any more. */
const patience = { timeout: 60_000 };
/** A frame that is being replaced answers nothing; the suite asks again. */
const frameMs = 10_000;

/** Does what a suite asks for in the window. */
export async function act(page: Page, action: Action, screenshots: string): Promise<unknown> {
  switch (action.do) {
    case 'press':
      return page.keyboard.press(action.key);
    case 'type':
      return page.keyboard.type(action.text, { delay: 10 });
    case 'click':
      return (await first(page, action.selector)).click(patience);
    case 'hover':
      return (await first(page, action.selector)).hover(patience);
    case 'texts':
      return everywhere(page, action.selector, (all) =>
        all.evaluateAll((found) =>
          // biome-ignore lint/performance/useDomNodeTextContent: asked is what is seen, not what is in the tree.
          (found as HTMLElement[]).filter((one) => one.checkVisibility()).map((one) => one.innerText),
        ),
      );
    case 'styles':
      return everywhere(page, action.selector, (all) =>
        all.evaluateAll(
          (found, property) => found.map((one) => getComputedStyle(one).getPropertyValue(property)),
          action.property,
        ),
      );
    case 'attributes':
      return everywhere(page, action.selector, (all) =>
        all.evaluateAll((found, name) => found.map((one) => one.getAttribute(name) ?? ''), action.attribute),
      );
    case 'screenshot':
      await mkdir(screenshots, { recursive: true });
      return void (await page.screenshot({ path: join(screenshots, `${action.name}.png`), ...patience }));
  }
}

async function everywhere(
  page: Page,
  selector: string,
  read: (all: Locator) => Promise<string[]>,
): Promise<string[]> {
  const none = (): string[] => [];
  const lists = page.frames().map(async (frame) => {
    const late = new Promise<string[]>((resolve) => setTimeout(() => resolve([]), frameMs).unref());
    return Promise.race([read(frame.locator(selector)).catch(none), late]);
  });
  return (await Promise.all(lists)).flat();
}

async function first(page: Page, selector: string): Promise<Locator> {
  for (const frame of page.frames()) {
    const found = frame.locator(selector);
    if ((await found.count().catch(() => 0)) > 0) return found.first();
  }
  return page.locator(selector).first();
}
