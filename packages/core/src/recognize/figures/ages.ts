import { Gap, type Lexemes } from './lexemes.ts';
import { isCounted } from './mask/dates.ts';
import type { Quantity } from './quantity.ts';
import { Tag } from './tags.ts';

/** Marks the quantities that are ages: `, 42,` after a name, `aged 42`, `ages 19, 20 and 23`, `children under 5`. */
export function readAges(lex: Lexemes, quantities: readonly Quantity[]): readonly Quantity[] {
  let previous: Quantity | null = null;
  return quantities.map((quantity) => {
    const age = isAge(lex, quantity, previous);
    previous = age && !quantity.age ? { ...quantity, age } : quantity;
    return previous;
  });
}

function isAge(lex: Lexemes, quantity: Quantity, previous: Quantity | null): boolean {
  if (quantity.age) return true;
  if (quantity.unit !== null || quantity.max > 120 || quantity.form === 'fraction' || quantity.nounAt >= 0)
    return false;
  if (followsLead(lex, quantity.first)) return true;
  if (previous?.age === true && previous.unit === null && goesOn(lex, previous, quantity)) return true;
  return isApposition(lex, quantity) || isBoundOfAge(lex, quantity);
}

const ageLinks: ReadonlySet<string> = new Set(
  'of between from about around over under at least than more less nearly roughly just up to only'.split(' '),
);

/** `aged 42`, `age of 21`, `aged between 19 and 64`, `ages 19`, `turned 40`. */
function followsLead(lex: Lexemes, first: number): boolean {
  if (lex.lower(first - 1) === 'turned') return true;
  let i = first - 1;
  while (i > first - 5 && ageLinks.has(lex.lower(i))) i--;
  return lex.has(i, Tag.ageLead);
}

/** `ages 19, 20 and 23`; in "3 were under five and 9 were hurt" a bound comes before, and the 9 begin anew. */
function goesOn(lex: Lexemes, previous: Quantity, { first, after }: Quantity): boolean {
  const begins = isBound(lex.lower(previous.first - 1)) && beginsVerb.test(lex.lower(after));
  return isListed(lex, previous.after, first) && !begins;
}

const beginsVerb = /^(?:is|are|was|were|has|have|had|will|would|died)$/;

function isBound(word: string): boolean {
  return word === 'under' || word === 'over' || word === 'than';
}

function isListed(lex: Lexemes, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!/^(,|and|or)$/.test(lex.lower(i))) return false;
  return to - from <= 2;
}

/** `Olena Marchuk, 42, …`. */
function isApposition(lex: Lexemes, { first, after, form }: Quantity): boolean {
  const comma = isClosingQuote(lex.lower(first - 1)) ? first - 2 : first - 1;
  if (form !== 'digits' || lex.lower(comma) !== ',' || !lex.glued(comma)) return false;
  const at = isClosingQuote(lex.lower(comma - 1)) ? comma - 2 : comma - 1;
  const name = lex.word(at);
  const closes = after >= lex.length || lex.gaps[after] === Gap.line || /^[,.;)—–]$/.test(lex.lower(after));
  return (
    closes && (name.capital || kin.has(name.lower)) && lex.isWord(at) && !lex.has(at, Tag.month | Tag.weekday)
  );
}

/** `aka “Red,” 27,` and `"Red", 27,`: the comma goes with the name or stands behind it. */
function isClosingQuote(sign: string): boolean {
  return sign === '”' || sign === '"' || sign === '’';
}

const kin: ReadonlySet<string> = new Set(
  'sister brother son daughter wife husband mother father boy girl man woman child nephew niece'.split(' '),
);

const young: ReadonlySet<string> = new Set(
  'children kids child adults people those anyone everyone youths boys girls'.split(' '),
);

/** `children under 5`, `over the age of 21`, `those over 65`. */
function isBoundOfAge(lex: Lexemes, { first, after }: Quantity): boolean {
  const bound = lex.lower(first - 1);
  if (bound !== 'under' && bound !== 'over') return false;
  return young.has(lex.lower(first - 2)) && (!isCounted(lex, after) || lex.has(after, Tag.verb));
}
