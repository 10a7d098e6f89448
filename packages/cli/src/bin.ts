#!/usr/bin/env node
// Runs from the sources, while developing. What is packed starts in start.ts.
import { run } from './run.ts';

await run();
