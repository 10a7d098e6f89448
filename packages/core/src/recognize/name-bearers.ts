import { isOtherGeneration, mayBeSamePerson, type PersonName, personName } from './person-names.ts';

/** Mentions of persons in text order, and for each the fullest form the article uses for its bearer. */
export function fullestForms(forms: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
  const names = new Map([...counts.keys()].map((form) => [form, personName(form)]));
  const groups = groupFullNames([...names.values()], counts);
  const latest = new Map<string, Group>();
  return forms.map((form) => {
    const name = names.get(form)!;
    const group =
      name.words > 1 ? groups.find(({ members }) => members.has(form)) : groupOfSurname(name, groups, latest);
    if (group === undefined) return form;
    latest.set(name.surname, group);
    return group.fullest.form;
  });
}

/** Full names of one person. */
interface Group {
  readonly members: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
  /** First names, folded as surnames are. */
  readonly firstNames: ReadonlySet<string>;
  readonly fullest: PersonName;
}

/** Groups the full names of an article; a name joins the first group that nothing in it contradicts. */
function groupFullNames(names: readonly PersonName[], counts: ReadonlyMap<string, number>): readonly Group[] {
  const order = (name: PersonName): number => name.words * 1000 + Math.min(999, counts.get(name.form)!);
  const full = names.filter(({ words }) => words > 1).sort((a, b) => order(b) - order(a));
  const groups: PersonName[][] = [];
  for (const name of full) {
    const group = groups.find((others) => others.every((other) => isSamePerson(name, other)));
    if (group === undefined) groups.push([name]);
    else group.push(name);
  }
  return groups.map((members) => ({
    members: new Set(members.map(({ form }) => form)),
    surnames: new Set(members.map(({ surname }) => surname)),
    firstNames: new Set(members.map(({ given }) => personName(given[0] ?? '').surname)),
    fullest: members[0]!,
  }));
}

function isSamePerson(a: PersonName, b: PersonName): boolean {
  return mayBeSamePerson(a, b) && !isOtherGeneration(a, b);
}

/** Who a bare name means: the one with that surname, else that first name; of several, the one named last. */
function groupOfSurname(
  { surname }: PersonName,
  groups: readonly Group[],
  latest: ReadonlyMap<string, Group>,
): Group | undefined {
  const bearers = groups.filter(({ surnames }) => surnames.has(surname));
  if (bearers.length > 1) return latest.get(surname) ?? bearers[0];
  if (bearers.length === 1) return bearers[0];
  const called = groups.filter(({ firstNames }) => firstNames.has(surname));
  return called.length === 1 ? called[0] : undefined;
}
