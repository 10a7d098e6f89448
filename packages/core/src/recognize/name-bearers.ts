import { mayBeSamePerson, type PersonName, personName } from './person-names.ts';

/** Mentions of persons in text order, and for each the fullest form the article uses for its bearer. */
export function fullestForms(forms: readonly string[]): readonly string[] {
  const groups = groupFullNames(forms);
  let latest = new Map<string, Group>();
  return forms.map((form) => {
    const name = personName(form);
    const group =
      name.words > 1 ? groups.find(({ members }) => members.has(form)) : groupOfSurname(name, groups, latest);
    if (group === undefined) return form;
    latest = new Map(latest).set(name.surname, group);
    return group.fullest.form;
  });
}

/** Full names of one person. */
interface Group {
  readonly names: readonly PersonName[];
  readonly members: ReadonlySet<string>;
  readonly fullest: PersonName;
}

/** Groups the full names of an article; a name joins the first group that nothing in it contradicts. */
function groupFullNames(forms: readonly string[]): readonly Group[] {
  const counts = new Map<string, number>();
  for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
  const full = [...counts.keys()].map(personName).filter(({ words }) => words > 1);
  const order = (name: PersonName): number => name.words * 1000 + Math.min(999, counts.get(name.form)!);
  full.sort((a, b) => order(b) - order(a));
  const groups: PersonName[][] = [];
  for (const name of full) {
    const group = groups.find((names) => names.every((other) => mayBeSamePerson(name, other)));
    if (group === undefined) groups.push([name]);
    else group.push(name);
  }
  return groups.map((names) => ({
    names,
    members: new Set(names.map(({ form }) => form)),
    fullest: names[0]!,
  }));
}

/** Who a bare name means: the one with that surname, else that first name; of several, the one named last. */
function groupOfSurname(
  name: PersonName,
  groups: readonly Group[],
  latest: ReadonlyMap<string, Group>,
): Group | undefined {
  const bearers = groups.filter(({ names }) => names.some(({ surname }) => surname === name.surname));
  if (bearers.length > 1) return latest.get(name.surname) ?? bearers[0];
  if (bearers.length === 1) return bearers[0];
  const called = groups.filter(({ names }) =>
    names.some(({ given }) => personName(given[0] ?? '').surname === name.surname),
  );
  return called.length === 1 ? called[0] : undefined;
}
