import picomatch from 'picomatch';

/** What a project says of its files: `tickmark.config.json`, checked. All patterns are relative to its folder. */
export interface Config {
  /** Globs of the files read as sources when a folder is named. */
  readonly sources: readonly string[];
  /** Globs of the texts being written. */
  readonly drafts: readonly string[];
  /** Globs of files that are neither. */
  readonly ignore: readonly string[];
  /** Templates of file names without their ending, such as `{date}-{outlet}`. */
  readonly names: readonly string[];
  /** Outlet and date of single files; they win over `names`. */
  readonly articles: readonly ArticleRule[];
  /** Where decisions by hand are kept: beside the article, or under `.tickmark/`. */
  readonly sidecars: 'beside' | 'folder';
}

/** Outlet and date of the files that a glob names. */
export interface ArticleRule {
  readonly files: string;
  readonly outlet?: string | undefined;
  /** ISO 8601 calendar date. */
  readonly date?: string | undefined;
}

/**
 * What holds where there is no configuration: every text file is a source, every Markdown file a draft, and a name that begins
 * with a date tells it. An outlet is read behind `_` only: what follows a hyphen is as likely words of the title.
 */
export const defaultConfig: Config = {
  sources: ['**/*.txt'],
  drafts: ['**/*.md'],
  ignore: [],
  names: ['{date}_{outlet}_*', '{date}_{outlet}', '{date}-*', '{date} *', '{date}'],
  articles: [],
  sidecars: 'beside',
};

/** What a file is to the project; `other` is left alone. */
export type FileRole = 'source' | 'draft' | 'other';

/** Tells the role of files by their path relative to the configuration's folder. */
export function fileRoles(config: Config): (path: string) => FileRole {
  const isIgnored = matcher(config.ignore);
  const isDraft = matcher(config.drafts);
  const isSource = matcher(config.sources);
  return (path) => {
    if (isIgnored(path)) return 'other';
    if (isDraft(path)) return 'draft';
    return isSource(path) ? 'source' : 'other';
  };
}

/** What the configuration tells of an article beside its text; null where it says nothing. */
export interface KnownOfArticle {
  readonly outlet: string | null;
  readonly date: string | null;
}

/** Tells outlet and date of files by their path relative to the configuration's folder. */
export function articleRules(config: Config): (path: string) => KnownOfArticle {
  const rules = config.articles.map((rule) => ({ ...rule, matches: matcher([rule.files]) }));
  const templates = config.names.map(templateOf);
  return (path) => {
    const ruled = rules.filter((rule) => rule.matches(path));
    const named = templates.map((read) => read(path)).find((known) => known !== null);
    return {
      outlet: ruled.find((rule) => rule.outlet !== undefined)?.outlet ?? named?.outlet ?? null,
      date: ruled.find((rule) => rule.date !== undefined)?.date ?? named?.date ?? null,
    };
  };
}

function matcher(globs: readonly string[]): (path: string) => boolean {
  return globs.length === 0 ? () => false : picomatch([...globs], { dot: true, basename: false });
}

/** Reads file names by a template: `{outlet}`, `{date}` (2022-01-11 or 20220111), `*` for anything, else literal. */
function templateOf(template: string): (path: string) => KnownOfArticle | null {
  const seen = new Set<string>();
  const pattern = template.replace(/\{outlet\}|\{date\}|\*|[\\^$.+?()[\]{}|]/g, (part) => {
    if (part === '*') return '[^/]*';
    const group = namedGroups.get(part);
    if (group === undefined) return `\\${part}`;
    // What stands in a name twice is the same twice.
    if (seen.has(part)) return `\\k<${part.slice(1, -1)}>`;
    seen.add(part);
    return group;
  });
  const expression = new RegExp(`^${pattern}$`, 'u');
  return (path) => {
    const groups = expression.exec(stemOf(path))?.groups;
    const date = isoOf(groups?.date);
    // A name whose date is none in the calendar was not made by this template.
    if (groups === undefined || (date === null && groups.date !== undefined)) return null;
    return { outlet: groups.outlet ?? null, date };
  };
}

const namedGroups: ReadonlyMap<string, string> = new Map([
  ['{outlet}', '(?<outlet>[^/]{1,100}?)'],
  ['{date}', '(?<date>\\d{4}[-_.]?\\d{2}[-_.]?\\d{2})'],
]);

function stemOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(0, dot) : name;
}

/** A date of eight digits with or without marks between them; null where the calendar has no such day. */
function isoOf(date: string | undefined): string | null {
  const digits = date?.replace(/\D/g, '') ?? '';
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)];
  const read = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return read.getUTCMonth() === Number(month) - 1 && read.getUTCDate() === Number(day)
    ? `${year}-${month}-${day}`
    : null;
}
