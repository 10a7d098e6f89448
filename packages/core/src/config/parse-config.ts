import * as z from 'zod';
import type { Issue } from '../model/issue.ts';
import { type Config, defaultConfig } from './config.ts';

/** A configuration, or what is wrong with it. */
export interface ParsedConfig {
  readonly config: Config;
  readonly issues: readonly Issue[];
}

const globs = z.array(z.string().min(1)).describe('Globs relative to this file; ** crosses folders');

const schema = z.strictObject({
  $schema: z.string().optional().describe('Where this schema lies'),
  sources: globs.default([...defaultConfig.sources]).describe('Files read as sources when a folder is named'),
  drafts: globs
    .default([...defaultConfig.drafts])
    .describe('Texts being written, checked against the sources'),
  ignore: globs.default([]).describe('Files that are neither'),
  names: z
    .array(z.string().min(1))
    .default([...defaultConfig.names])
    .describe('File names without ending that tell {outlet} and {date}, such as "{date}-{outlet}-*"'),
  articles: z
    .array(
      z.strictObject({
        files: z.string().min(1).describe('Glob of the files meant'),
        outlet: z.string().min(1).optional().describe('Who published them'),
        date: z.iso.date().optional().describe('When, as 2022-01-11'),
      }),
    )
    .default([])
    .describe('Outlet and date of single files; they win over "names"'),
  sidecars: z
    .enum(['beside', 'folder'])
    .default('beside')
    .describe('Where decisions by hand are kept: beside the article, or under .tickmark/'),
});

/**
 * Reads the text of a configuration file. Every problem names its place: `articles[0].date`, or the line and column where
 * the text stops being JSON.
 */
export function parseConfigText(text: string, path: string): ParsedConfig {
  const json = text.replace(/^\ufeff/, '');
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    // JSON has no other way to say that a text is not JSON.
    const issue: Issue = { code: 'invalid-config', path, at: lineAndColumn(json), reason: 'not valid JSON' };
    return { config: defaultConfig, issues: [issue] };
  }
  return checked(value, path);
}

function checked(json: unknown, path: string): ParsedConfig {
  const result = schema.safeParse(json);
  if (result.success) return { config: result.data, issues: [] };
  const issues = result.error.issues.map(
    (issue): Issue => ({
      code: 'invalid-config',
      path,
      at: placeOf(issue.path),
      reason: issue.code === 'unrecognized_keys' ? `unknown key ${issue.keys.join(', ')}` : issue.message,
    }),
  );
  return { config: defaultConfig, issues };
}

/** `3:7` for the place where a text stops being JSON: the end of its longest part that more text could complete. */
function lineAndColumn(text: string): string {
  let [low, high] = [0, text.length];
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (isBeginning(text.slice(0, middle))) low = middle;
    else high = middle - 1;
  }
  const before = text.slice(0, low).split('\n');
  return `${before.length}:${before.at(-1)!.length + 1}`;
}

/** Whether the parser finds nothing wrong but the end. It names a position for most faults, though not for all. */
function isBeginning(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const message = String(error);
    const position = /position (\d+)/.exec(message)?.[1];
    return position === undefined
      ? /end of JSON|Unterminated/.test(message)
      : text.length <= Number(position);
  }
}

/** The JSON Schema of a configuration file, for editors. */
export function configJsonSchema(): unknown {
  return z.toJSONSchema(schema, { io: 'input' });
}

function placeOf(path: readonly PropertyKey[]): string {
  return path
    .map((key, i) => (typeof key === 'number' ? `[${key}]` : (i > 0 ? '.' : '') + String(key)))
    .join('');
}
