import type { EntityTitle } from '../model/entity.ts';
import { roleHeads } from '../recognize/name-word-lists.ts';

/** Two roles that one person cannot have at once. */
export type TitleConflict = readonly [EntityTitle, EntityTitle];

/**
 * Roles that contradict each other: the same office at different ranks (`Deputy Secretary of State`, `Under Secretary of
 * State`). Offices that a person may have had one after the other are left alone.
 */
export function titleConflicts(titles: readonly EntityTitle[]): readonly TitleConflict[] {
  const roles = titles
    .filter(({ kind }) => kind === 'role')
    .map((title) => ({ title, role: parseRole(title.text) }));
  return roles.flatMap(({ title, role }, k) =>
    roles
      .slice(k + 1)
      .flatMap((other) => (contradict(role, other.role) ? [[title, other.title] as const] : [])),
  );
}

interface Role {
  readonly head: string;
  readonly rank: string;
  /** What the office is over: `state`, `foreign`. */
  readonly domain: ReadonlySet<string>;
  readonly past: boolean;
}

const ranks: ReadonlySet<string> = new Set([
  'deputy',
  'under',
  'assistant',
  'vice',
  'associate',
  'junior',
  'first',
  'second',
  'third',
]);
const past: ReadonlySet<string> = new Set(['former', 'ex', 'late', 'retired', 'then']);
const colorless: ReadonlySet<string> = new Set(
  'of for the and a an his her its senior top lead leading chief acting interim veteran new current affairs principal'.split(
    ' ',
  ),
);

function parseRole(text: string): Role {
  const words = text
    .toLowerCase()
    .replaceAll(/undersecretary/g, 'under secretary')
    .split(/[\s-]+/)
    .map((word) => word.replace(/\.$/, ''));
  const link = words.findIndex((word) => word === 'of' || word === 'for');
  const before = link < 0 ? words : words.slice(0, link);
  const head = before.findLast((word) => roleHeads.has(word) && !ranks.has(word)) ?? '';
  const others = words.filter((word) => word !== head);
  return {
    head,
    rank: others
      .filter((word) => ranks.has(word))
      .toSorted()
      .join(' '),
    domain: new Set(others.filter((word) => !ranks.has(word) && !past.has(word) && !colorless.has(word))),
    past: others.some((word) => past.has(word)),
  };
}

function contradict(a: Role, b: Role): boolean {
  if (a.head === '' || a.head !== b.head || a.rank === b.rank || a.past !== b.past) return false;
  const shared = [...a.domain].filter((word) => b.domain.has(word)).length;
  return shared > 0 && shared === Math.min(a.domain.size, b.domain.size);
}
