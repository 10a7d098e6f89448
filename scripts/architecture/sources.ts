import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { parseSync } from 'oxc-parser';
import { root } from '../run.ts';

/** One import or re-export of a module. */
export interface Import {
  readonly specifier: string;
  /** The file meant, from the root of the repository; null for a library or a Node module. */
  readonly target: string | null;
  readonly isType: boolean;
}

/** A function and how many lines it takes. */
export interface FunctionSize {
  readonly line: number;
  readonly lines: number;
}

/** A module of the product, read and parsed. */
export interface Source {
  /** From the root of the repository, with forward slashes. */
  readonly path: string;
  /** `core`, `server`, `cli`, `vscode-ext`. */
  readonly package: string;
  /** The folder below `src`, empty at its top; `weights` for the model beside `src`. */
  readonly layer: string;
  readonly text: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  readonly functions: readonly FunctionSize[];
  /** Lines that belong to comments. */
  readonly commentLines: number;
  /** Lines of exported declarations that no doc comment precedes. */
  readonly undocumented: readonly number[];
  readonly hasDefaultExport: boolean;
  readonly hasExportAll: boolean;
  /** `as` other than `as const`, and where. */
  readonly casts: readonly number[];
}

/** Every module that ships: `src` of all packages, and the model reader of the core. */
export function readSources(): readonly Source[] {
  const packages = readdirSync(join(root, 'packages')).toSorted();
  const files = packages.flatMap((name) => [
    ...filesIn(`packages/${name}/src`),
    ...filesIn(`packages/${name}/model`),
  ]);
  return files.filter((file) => !file.includes('/model/train/')).map(readSource);
}

/** All TypeScript files below a folder; none where it is absent. */
export function filesIn(folder: string): readonly string[] {
  try {
    const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts'))
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
      .filter((path) => !path.includes('/node_modules/'))
      .toSorted();
  } catch {
    return [];
  }
}

function readSource(path: string): Source {
  const text = readFileSync(join(root, path), 'utf8');
  const { program, module, comments } = parseSync(path, text);
  const [, name = '', area, ...rest] = path.split('/');
  const starts = lineStarts(text);
  const lineAt = (offset: number): number => starts.findLastIndex((start) => start <= offset) + 1;
  const linesOf = ({ start, end }: Range): number => lineAt(end - 1) - lineAt(start) + 1;
  const nodes = [...walk(program)];
  return {
    path,
    package: name,
    layer: area === 'model' ? 'weights' : rest.length > 1 ? rest[0]! : '',
    text,
    lines: starts.length - (text.endsWith('\n') ? 1 : 0),
    imports: importsOf(path, text, module),
    functions: nodes.filter(isFunction).map((node) => ({ line: lineAt(node.start), lines: linesOf(node) })),
    commentLines: comments.reduce((sum, comment) => sum + linesOf(comment), 0),
    undocumented: exportedDeclarations(program)
      .filter((node) => !comments.some((comment) => isDocOf(text, comment, node)))
      .map((node) => lineAt(node.start)),
    hasDefaultExport: nodes.some((node) => node.type === 'ExportDefaultDeclaration'),
    hasExportAll: nodes.some((node) => node.type === 'ExportAllDeclaration'),
    casts: nodes.filter(isCast).map((node) => lineAt(node.start)),
  };
}

type Parsed = ReturnType<typeof parseSync>;

interface Range {
  readonly start: number;
  readonly end: number;
}

interface Node extends Range {
  readonly type: string;
  readonly [key: string]: unknown;
}

function* walk(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const item of value) yield* walk(item);
  else if (isNode(value)) {
    yield value;
    for (const [key, child] of Object.entries(value)) if (key !== 'parent') yield* walk(child);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function importsOf(path: string, text: string, module: Parsed['module']): readonly Import[] {
  const imports = module.staticImports.map(({ moduleRequest, entries }) => ({
    specifier: moduleRequest.value,
    isType: entries.length > 0 && entries.every(({ isType }) => isType),
  }));
  const exports = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest, isType }) =>
      moduleRequest === null || moduleRequest === undefined
        ? []
        : [{ specifier: moduleRequest.value, isType }],
    ),
  );
  const dynamic = module.dynamicImports.map(({ moduleRequest }) => ({
    specifier: text.slice(moduleRequest.start, moduleRequest.end).replace(/^['"]|['"]$/g, ''),
    isType: false,
  }));
  return [...imports, ...exports, ...dynamic].map((found) => ({
    ...found,
    target: found.specifier.startsWith('.') ? posix.join(dirname(path), found.specifier) : null,
  }));
}

const functionTypes: ReadonlySet<string> = new Set([
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
]);

/** Functions with a body of statements; an arrow that is one expression is a part of its line. */
function isFunction(node: Node): boolean {
  return (
    functionTypes.has(node.type) &&
    isNode(node.body) &&
    /^(?:BlockStatement|FunctionBody)$/.test(node.body.type)
  );
}

function isCast(node: Node): boolean {
  if (node.type !== 'TSAsExpression' || !isNode(node.typeAnnotation)) return false;
  const { typeName } = node.typeAnnotation;
  return !(isNode(typeName) && typeName.name === 'const');
}

function exportedDeclarations(program: Parsed['program']): readonly Node[] {
  return program.body.filter(
    (node): node is typeof node & Node => node.type === 'ExportNamedDeclaration' && node.declaration !== null,
  );
}

/** Whether a comment is a doc comment that ends right before a declaration. */
function isDocOf(text: string, comment: Range & { readonly value: string }, node: Node): boolean {
  return (
    comment.value.startsWith('*') &&
    comment.end < node.start &&
    text.slice(comment.end, node.start).trim() === ''
  );
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
