import { beforeAll, describe, expect, test } from 'vitest';
import { remarksOf } from '../../src/features/diagnostics.ts';
import { mentionsOf } from '../../src/features/mentions.ts';
import { definitionAt, referencesAt } from '../../src/features/navigation.ts';
import { boilerplateRows, entityRows, factRows } from '../../src/features/overview.ts';
import { reviewRows } from '../../src/features/review.ts';
import { semanticTokensOf, tokenTypes } from '../../src/features/semantic-tokens.ts';
import { foldsOf, outlineOf } from '../../src/features/structure.ts';
import { type Desk, deskOf } from '../support/desk.ts';

const copied =
  'The port authority said that the old quay would stay shut until the spring, whatever came of the talks with the crews.';
const files = {
  '2031-03-01_courier.txt': `Ferry strike\n\nMore than 3,000 passengers waited in Lisbon on Monday, said Transport Minister Anna Brandt.\n\n${copied}\n\nShare this article\nAll rights reserved.\nSign up for our morning newsletter\n`,
  '2031-03-02_post.txt': `Port closed\n\nThe police counted fewer than 2,000 passengers waiting in Lisbon. Ms. Brandt was not there on Monday.\n\nA baker near the dock gave away his bread, and a choir sang for those who slept on benches.\n\nWhen the sun rose over the bay the cranes had not moved for the ninth day in a row.\n\n${copied}\n\nNobody else came.\n`,
};
const [courier, post] = Object.keys(files) as [string, string];
const settings = { diagnostics: { conflicts: true, boilerplate: true } };
let desk: Desk;
beforeAll(async () => {
  desk = await deskOf(files, settings);
  desk.open(courier);
});

const words = ({ uri, range }: { uri: string; range: Parameters<Desk['words']>[1] }) =>
  desk.words(uri, range);

describe('highlights', () => {
  const shown = () => mentionsOf(desk.workspace, desk.uri(courier))!;

  test('are on the words they mean, with what is known of them', () => {
    const kinds = shown().mentions.map(
      ({ range, kind }) => `${kind} ${desk.words(desk.uri(courier), range).slice(0, 20)}`,
    );
    expect(kinds).toEqual(
      expect.arrayContaining([
        'figure 3,000',
        'place Lisbon',
        'person Anna Brandt',
        'boilerplate All rights reserved.',
      ]),
    );
    expect(shown().mentions.find(({ kind }) => kind === 'figure')).toMatchObject({
      conflict: true,
      sources: 2,
    });
  });

  test('of organizations come when they are wanted', async () => {
    const text = 'Talks\n\nThe European Union and NATO met in Lisbon on Monday.\n';
    const kindsWith = async (organizations: boolean) => {
      const other = await deskOf({ 'a.txt': text }, { organizations });
      other.open('a.txt');
      return mentionsOf(other.workspace, other.uri('a.txt'))!.mentions.map(({ kind }) => kind);
    };
    expect(await kindsWith(false)).not.toContain('organization');
    expect(await kindsWith(true)).toContain('organization');
  });

  test('of a document that is not open there are none', () => {
    expect(mentionsOf(desk.workspace, desk.uri(post))).toBeNull();
  });

  test('as tokens lie apart, one after the other', () => {
    const rows = semanticTokensOf(desk.workspace, desk.uri(courier));
    expect(rows.map(([, , , type]) => tokenTypes[type])).toEqual(
      expect.arrayContaining(['figure', 'place', 'person']),
    );
    for (const [i, [line, character]] of rows.entries()) {
      const [lastLine, lastCharacter, length] = rows[i - 1] ?? [-1, 0, 0, 0];
      expect(lastLine < line || lastCharacter + length <= character).toBe(true);
    }
  });
});

describe('remarks', () => {
  test('tell of figures that differ, with what the others say', () => {
    const [conflict] = remarksOf(desk.workspace, desk.uri(courier)).filter(({ code }) => code === 'conflict');
    expect(conflict!.message).toMatch(/2 sources, 2 independent: conflict/);
    expect(conflict!.related.map(({ message }) => message)).toEqual(['less than 2,000']);
    expect(words({ uri: desk.uri(courier), range: conflict!.range })).toBe('3,000');
  });

  test('fade what need not be read, and say where a copy stands, too', () => {
    const faded = remarksOf(desk.workspace, desk.uri(post)).filter((remark) => remark.faded);
    expect(faded.map(({ related }) => related.map(({ location }) => location.uri))).toContainEqual([
      desk.uri(courier),
    ]);
  });
});

test('from a copy one goes to the original, and its places are both', () => {
  const at = desk.at(post, 'port authority');
  expect(definitionAt(desk.workspace, desk.uri(post), at).map(({ uri }) => uri)).toEqual([desk.uri(courier)]);
  expect(referencesAt(desk.workspace, desk.uri(post), at).map(words)).toEqual([copied, copied]);
});

test('the outline has a paragraph that says something, and in it what it says', () => {
  const outline = outlineOf(desk.workspace, desk.uri(courier));
  expect(outline.map(({ name }) => name.slice(0, 12))).toContain('More than 3,');
  const children = outline.flatMap((entry) => entry.children.map(({ kind, name }) => `${kind} ${name}`));
  expect(children).toEqual(expect.arrayContaining(['figure 3,000', 'place Lisbon', 'person Anna Brandt']));
});

test('lines of boilerplate fold together, one alone does not', async () => {
  expect(foldsOf(desk.workspace, desk.uri(courier))).toEqual([{ startLine: 4, endLine: 8 }]);
  const other = await deskOf({ 'a.txt': 'Port closed\n\nNobody came.\n\nAll rights reserved.\n' });
  expect(foldsOf(other.workspace, other.uri('a.txt'))).toEqual([]);
});

describe('lists', () => {
  test('of facts begin with conflicts, each place with its words', () => {
    const [fact] = factRows(desk.workspace);
    expect(fact).toMatchObject({ agreement: 'conflict', values: ['more than 3,000', 'less than 2,000'] });
    expect(fact!.mentions.map(({ location }) => words(location))).toEqual(['3,000', '2,000']);
  });

  test('of people have titles and every spelling', () => {
    expect(entityRows(desk.workspace, 'person')).toMatchObject([
      { name: 'Anna Brandt', count: 2, titles: expect.arrayContaining(['Transport Minister']) },
    ]);
    expect(entityRows(desk.workspace, 'place', { words: 'nowhere' })).toEqual([]);
  });

  test('are searched whatever letters a keyboard lacks', async () => {
    const other = await deskOf({ 'a.txt': 'The mayor of Wrocław came to Kraków on Sunday.\n' });
    const rows = (words: string) => entityRows(other.workspace, 'place', { words }).map(({ name }) => name);
    expect(rows('wroclaw')).toEqual(['Wrocław']);
    expect(rows('KRAKOW')).toEqual(['Kraków']);
  });

  test('of copies have their original', () => {
    const [row] = boilerplateRows(desk.workspace, { words: 'quay' });
    expect(row).toMatchObject({ count: 2, relation: 'shared-across' });
    expect(row!.occurrences.filter(({ original }) => original).map(({ location }) => location.uri)).toEqual([
      desk.uri(courier),
    ]);
  });

  test('of what is to be reviewed go from doubt to certainty, and may be of one article', () => {
    const rows = reviewRows(desk.workspace, undefined);
    const doubts = rows.map(({ confidence }) => confidence);
    expect(doubts).toEqual(doubts.toSorted((a, b) => a - b));
    const own = reviewRows(desk.workspace, desk.uri(post));
    expect(own.length).toBeLessThan(rows.length);
    expect(own.every(({ location }) => location.uri === desk.uri(post))).toBe(true);
    expect(reviewRows(desk.workspace, desk.uri('gone.txt'))).toEqual([]);
  });
});
