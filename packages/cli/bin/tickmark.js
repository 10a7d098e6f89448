#!/usr/bin/env node
// Stands here unbuilt, so that installing the workspace links it before anything is built.
import { existsSync } from 'node:fs';

const bundle = new URL('../dist/bin.js', import.meta.url);
if (existsSync(bundle)) await import(bundle.href);
else {
  process.stderr.write('tickmark: not built yet: run npm start first\n');
  process.exitCode = 2;
}
