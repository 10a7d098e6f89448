import { testSentences } from '../marked.ts';

testSentences({
  one: `
One of the mayors wept.
No one came and no one called.
They sang one by one.
The old one broke; this one holds.
At one point the roof shook.
{One|1} man drowned.
Only {one|1} bridge stands.
One cannot know what one will find.
One day the mill will turn.
It was a one-off.
A {one-year|1 year} ban was lifted.
A one-way street.
{One hundred|100} geese flew.
One or the other must go.
{One or two|1..2} boats came.
One thing is clear.
Day one was calm.
{One|1} minister resigned, another stayed.
In {one|1} case the lock froze.
For one, the price is wrong.
They became one.
{One and a half|1.5} loaves were left.
One after another they fell.
{One million|1000000} bees died.`,
  zero: `
The zero-sum game went on.
Temperatures fell below zero.
The net-zero plan failed.
{Zero|0} ships came.
Ground zero was cleared.
They have zero tolerance for it.`,
  parts: `
In the first half the sun shone.
He scored in the second half.
{Half|0.5 ratio} of the crew is ill.
{Half|0.5 ratio} the crew is ill.
The half-brother of the king.
A third man was held.
{A third|0.3333 ratio} of the men were held.
The third quarter was weak.
{A quarter of an hour|0.25 hour} passed.
Output fell by {a fifth|0.2 ratio}.
She came in fifth.
It is half-time.
The flag flew at half-mast.
{Three quarters|0.75 ratio} of the land is dry.
Better half a loaf than none.
The moment was one for the books.
{Half a million|500000} bees died.
{Half a dozen|6} eggs broke.
{A dozen|12} eggs broke.
The latter half of the century.
He cut the loaf in half.`,
  'compounds and splits': `
A two-way radio.
A four-star general.
A two-time champion.
A {three|3}-legged dog.
A {two-day|2 day} visit.
A {four|4}-storey house.
The plank split in two.
The {two|2} sides met.
{Two|2} sides met.
A {two-thirds|0.6667 ratio} majority.
The {two|2}-party system.
Twenty-first century towns.
The {two|2} leaders spoke for {two hours|2 hour}.
Both of them left.
The two-faced clock struck.`,
  times: `
He was {twice|2 times} as tall.
{Twice|2 times} a week he swam.
He called {three times|3 times}.
A {threefold|3 times} rise.
Sales tripled.`,
});
