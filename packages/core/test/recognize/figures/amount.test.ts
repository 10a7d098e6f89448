import { testSentences } from './marked.ts';

testSentences({
  amounts: `
{1/2|0.5 ratio} cup of salt was found.
The plank is {2 1/2 inches|2.5 inch} thick.
The plank is {2½ inches|2.5 inch} thick.
The mass is {4.8x10^3 kg|4800 kilogram}.
The charge is {1.6×10−19 joules|1.6e-19 joule}.
It cost {1,250,000|1250000} crowns.
It has {1.25 million|1250000} fans.
It has {two and a half million|2500000} fans.
It lasted {two and a half hours|2.5 hour}.
It took {an hour and a half|1.5 hour}.
It lasted {three and three-quarter hours|3.75 hour}.
{Two hundred and six|206} bones were found.
{Forty-two|42} bones were found.
{One hundred twenty thousand|120000} bees died.
{Seventeen hundred|1700} bees died.
{Nineteen|19} bees died.
{A hundred and fifty|150} bees died.
{A thousand|1000} bees died.
{Tens of millions|10000000..100000000} of bees died.
{Several dozen|24..120} bees died.
{A few hundred|200..1000} bees died.
{A couple of hundred|about 200} bees died.
{A couple dozen|about 24} bees died.
A couple danced.
A few danced.
A {million-euro|1000000 EUR} loss was feared.
A {million-euro|1000000 EUR} loss shook it.
The {billion-dollar|1000000000 USD} dam leaks.
{Three quarters of a million|750000} bees died.
{A quarter of a million|250000} bees died.
{Two-fifths|0.4 ratio} of bees died.
{Nine-tenths|0.9 ratio} of the law is custom.
{Four fifths|0.8 ratio} of it is sand.
{2bn|2000000000} people drink it.
{2.5bn|2500000000} people drink it.
{12 lakh|1200000} farmers marched.
{3 crore|30000000} votes were cast.
{Half a billion|500000000} birds died.
{100 thousand|100000} birds died.
{6 hundred|600} birds died.
{Five dozen|60} eggs broke.
{12 million|12000000} bees died.
{12 thousand million|12000000000} bees died.
{−5 degrees|-5 degree} was read.
It fell to {minus five degrees|-5 degree}.
It fell to {-5C|-5 degree Celsius}.
Profit was {-$50 million|-50000000 USD}.
The reading was {+3|3}.
{0.5 percent|0.5 percent} was lost.
{.5 percent|0.5 percent} was lost.
{1 000 000|1000000} bees died.
{1.000.000|1000000} bees died.
{10,5 percent|10.5 percent} was lost.
{Ten thousand|10000} bees died.
{Ninety-nine|99} bees died.
{Ninety nine|99} bees died.
{One thousand and one|1001} bees died.
{Two million three hundred thousand|2300000} bees died.
{1 in 4|0.25 ratio} bees died.
{Three in every four|0.75 ratio} bees died.
{Nine out of ten|0.9 ratio} bees died.
{One in 8,000|0.000125 ratio} bees died.
{Thrice|3 times} he called.
It is {ten times|10 times} bigger.
It is {10 times|10 times} bigger.
It is {10x|10 times} bigger.
It rose {tenfold|10 times}.
It rose {10-fold|10 times}.`,
});
