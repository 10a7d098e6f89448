import './activation.ts';
import './highlights.ts';
import './hover.ts';
import './navigation.ts';
import './trees.ts';
import './compare.ts';
import './themes.ts';
import './draft.ts';
import './writing.ts';
import './remarks.ts';
import './busy.ts';
import './decide.ts';
import { runCases } from './runner.ts';
import { tidy } from './window.ts';

/** VS Code calls this when the window is ready. */
export function run(): Promise<void> {
  return runCases(tidy);
}
