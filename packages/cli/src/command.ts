import type { Corpus } from '@tickmark/core';
import type { LoadedConfig } from '@tickmark/core/node';
import type { Io } from './io.ts';
import type { Problem } from './problem.ts';
import type { Paint } from './text/paint.ts';

/** 0 done; 1 findings where they were asked for; 2 could not run, or not on everything. */
export type ExitCode = 0 | 1 | 2;

/** One flag of a command, in commander's notation: `--fail-on <what>`. */
export interface OptionSpec {
  readonly flags: string;
  readonly description: string;
  readonly choices?: readonly string[];
  readonly default?: string;
}

/** A command line that works, and what it does. */
export interface Example {
  readonly line: string;
  readonly says: string;
}

/** Flags that most commands share, by their long names. */
export type SharedFlag = 'output' | 'config' | 'all' | 'color' | 'quiet';

/** A command of the command line: one file, one of these. */
export interface CommandModule {
  readonly name: string;
  readonly summary: string;
  /** Operands in commander's notation: `[paths...]`, `<position>`. */
  readonly operands: string;
  /** What `--format` takes, the default first; empty where results have one form only. */
  readonly formats: readonly string[];
  readonly options: readonly OptionSpec[];
  /** Flags that most commands share and that would do nothing here: they are not offered, and refused. */
  readonly without?: readonly SharedFlag[];
  readonly examples: readonly Example[];
  run(context: Context): Promise<ExitCode>;
}

/** What a command gets to work with. */
export interface Context {
  readonly io: Io;
  readonly operands: readonly string[];
  /** A flag's value by its camel-case name; undefined when it was not given. */
  option(name: string): string | boolean | readonly string[] | undefined;
  readonly format: string;
  readonly paint: Paint;
  /** Columns that a line of text output may take. */
  readonly width: number;
  /** Writes results, to --output or stdout. */
  write(text: string): Promise<void>;
  /** Says a problem on stderr; the run goes on, and a fatal one makes the exit 2. */
  report(problem: Problem): Promise<void>;
  /** A remark on stderr, unless --quiet. */
  remark(text: string): Promise<void>;
  /** The configuration that holds here. Throws Stop when it is broken. */
  config(): Promise<LoadedConfig>;
  /** The corpus of these paths, or of the configured sources when there are none; problems are reported. */
  load(paths: readonly string[]): Promise<Corpus>;
}
