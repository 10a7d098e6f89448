import { testSentences } from './marked.ts';

testSentences({
  'two numbers': `
{10 to 12|10..12} wolves came.
{Ten to twelve|10..12} wolves came.
{10-12|10..12} wolves came.
{10–12|10..12} wolves came.
{Ten or twelve|10..12} wolves came.
{10 or 12|10..12} wolves came.
{Ten|10} or {a hundred|100} wolves came.
It costs {$10-$12|10..12 USD}.
It costs {$10 to $12|10..12 USD}.
It costs {$10-12 million|10000000..12000000 USD}.
It costs {$10 million to $12 million|10000000..12000000 USD}.
It costs {10 to 12 euros|10..12 EUR}.
It costs between {10 and 12 euros|10..12 EUR}.
It costs from {€10 to €12|10..12 EUR}.
It lies {10 to 12 km|10..12 kilometre} off.
A {10-to-12-day|10..12 day} trip.
A {10- to 12-day|10..12 day} trip.
A {two- or three-day|2..3 day} trip.
Profit rose from {$10 million|10000000 USD} to {$12 million|12000000 USD}.
The toll rose to {12|12} from {10|10}.
Sales rose {10 percent|10 percent} to {$12 million|12000000 USD}.
Shares fell {3%|3 percent} to {$12|12 USD}.
Lunden beat Ostmark 3-1.
Lunden won 3-1 away.
They lost 21-19.
The senate voted {52|52}-{48|48} to end it.
It passed by {52|52} to {48|48} votes.
The odds are {10 to 1|10 ratio}.
The odds are {10-to-1|10 ratio}.
Students aged {10 to 12|10..12 year} swim.
Temperatures of {-5 to 3 degrees|-5..3 degree} are due.
It has {50-60 percent|50..60 percent} salt.
It has {50%-60%|50..60 percent} salt.
It has {50 percent to 60 percent|50..60 percent} salt.
Between {1,000 and 1,500|1000..1500} people sang.
Between {200|200} men and {300|300} women sang.
Between {1.5 and 2 million|1500000..2000000} people sang.
{Two to three hundred|200..300} people sang.
{2-3 hundred|200..300} people sang.
{Two or three hundred|200..300} people sang.
{Two|2} hens and {three|3} cocks sang.
{Two|2}, {three or four|3..4} hens sang.
They work from {8 to 10 hours|8..10 hour} a day.
They walked from pole to pole.
It grew to {10-12 metres|10..12 metre}.
Up to {10-12|up_to 10..12} men came.
About {10 to 12|about 10..12} men came.
{Five to six years|5..6 year}.
The 2-1 win was the third.
{Half to two-thirds|0.5..0.6667 ratio} of hens died.
{One to two percent|1..2 percent} died.
{10 – 12|10..12} men came.
Rows 3-5 are wet.
A ratio of {3 to 1|3 ratio} is safe.
It took {three to four and a half hours|3..4.5 hour}.`,
});
