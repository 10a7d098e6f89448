import { random } from './edited.ts';

// Invented news articles of the size and shape of scraped ones: paragraphs on one story that share names and figures
// with their siblings, and lines of site furniture that stand again and again.

const people = [
  'Dana Orlov',
  'Orlov',
  'Ms. Orlov',
  'Peter Hale',
  'Mr. Hale',
  'Hale',
  'Ivo Brandt',
  'Brandt',
  'Lena Fisk',
];
const places = ['Varda', 'Tolna', 'Kesten', 'the Lower Reach', 'Port Amsel', 'Norwick', 'Sund'];
const counts = [
  '5',
  '12',
  '40',
  '100',
  '1,200',
  '3.5',
  '100,000',
  '127,000',
  '2014',
  '2021',
  '19',
  '8,500',
  '60',
];
const things = [
  'soldiers',
  'trucks',
  'officials',
  'families',
  'miles',
  'tons of grain',
  'percent',
  'people',
  'buses',
];
const adverbs = ['about', 'more than', 'nearly', 'at least', 'some', 'up to'];
const plain = `
talks river bridge ministry harbor winter border evening council promise route convoy letter village market
signal quarter garden office press season power grain engine border crossing school hospital station
slowly openly again early later barely often nearly quietly firmly once twice soon rarely together apart
opened closed delayed doubted measured carried promised refused repaired watched counted lifted dropped raised
narrow wide heavy quiet frozen distant common recent older newer public private broken steady formal
because although while since unless until where whether however despite during against toward beneath beyond
`
  .trim()
  .split(/\s+/);
const furniture = [
  'Advertisement',
  'Continue reading the main story',
  'Follow us on social media',
  'By Lena Fisk',
  'Read more: the talks in Varda',
  '12 min read',
  'Port Amsel',
  'Varda',
  'Photo: Sund Agency',
  'Share full article',
];

/** An article of about `paragraphs` paragraphs. Those with one seed tell one story, so that their lines look alike. */
export function inventArticle(seed: number, paragraphs: number): string {
  const below = random(seed);
  const pick = (list: readonly string[]): string => list[below(list.length)]!;
  const some = (least: number): string =>
    Array.from({ length: least + below(5) }, () => pick(plain)).join(' ');
  const sentence = (): string =>
    pick([
      `${pick(people)} ${some(3)} ${pick(places)} ${some(4)}.`,
      `In ${pick(places)}, ${pick(adverbs)} ${pick(counts)} ${pick(things)} ${some(4)}, said ${pick(people)}.`,
      `“${some(1)} ${pick(counts)} ${pick(things)} ${some(2)},” ${pick(people)} said, “${some(1)} ${pick(counts)} in ${pick(places)}.”`,
      `It didn’t ${some(3)}, ${pick(people)}’s aides said.`,
    ]);
  const lines: string[] = [];
  for (let k = 0; k < paragraphs; k++) {
    lines.push(Array.from({ length: 1 + below(4) }, sentence).join(' '), '');
    while (below(2) === 0) lines.push(pick(furniture), '');
  }
  return lines.join('\n');
}
