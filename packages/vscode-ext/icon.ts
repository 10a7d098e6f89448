/** Draws `media/icon.png` from `media/icon.svg`; run by hand after a change: `node icon.ts`. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findChromium, launchChromium } from './test/harness/chromium.ts';

const media = join(import.meta.dirname, 'media');
const chromium = await findChromium();
if (chromium === null) throw new Error('drawing the icon needs a Chromium');
const browser = await launchChromium(chromium);
const page = await browser.newPage({ viewport: { width: 256, height: 256 } });
const svg = await readFile(join(media, 'icon.svg'), 'utf8');
await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
await writeFile(join(media, 'icon.png'), await page.screenshot({ omitBackground: true }));
await browser.close();
