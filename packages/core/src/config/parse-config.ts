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
    .default([])
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

/** Checks what stands in a configuration file; every problem names its place, as `articles[0].date`. */
export function parseConfig(json: unknown, path: string): ParsedConfig {
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

/** The JSON Schema of a configuration file, for editors. */
export function configJsonSchema(): unknown {
  return z.toJSONSchema(schema, { io: 'input' });
}

function placeOf(path: readonly PropertyKey[]): string {
  return path
    .map((key, i) => (typeof key === 'number' ? `[${key}]` : (i > 0 ? '.' : '') + String(key)))
    .join('');
}
