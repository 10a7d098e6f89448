import './activation.ts';
import { runCases } from './runner.ts';

/** VS Code calls this when the window is ready. */
export function run(): Promise<void> {
  return runCases();
}
