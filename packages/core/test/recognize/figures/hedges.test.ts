import { testSentences } from './marked.ts';

testSentences({
  'how exactly': `
About {12|about 12} men came.
A film about {12|12} men won.
Just about {12|about 12} men came.
Some {12|about 12} men came.
Some of the {12|12} men came.
{12|about 12} or so men came.
{12|about 12} men or so came.
It lasts {12 days|about 12 day} or so.
{12|at_least 12} or more men came.
{12|at_least 12} men or more came.
{12|up_to 12} or fewer men came.
{12|12} men came, or so he said.
Well over {12|over 12} men came.
He won over {12|12} rivals.
He won over {12 percent|over 12 percent}.
Men over {12|over 12} may fish.
They struck over a {4.5 percent|4.5 percent} pay offer.
Jailed for {11 years|11 year} over {£62m|62000000 GBP} fraud.
A minister was sacked over {£3m|3000000 GBP} bill.
The mill lost over {£62m|over 62000000 GBP} last year.
It was fined over {£62m|over 62000000 GBP}.
It works under a {20-year|20 year} lease.
It lost more than a {4.5 percent|over 4.5 percent} share.
Over {12 years|over 12 year} the lake shrank.
Under {12|under 12} men came.
Under {12|12} presidents it stood.
No more than {12|up_to 12} men came.
No fewer than {12|at_least 12} men came.
Not more than {12|up_to 12} men came.
More than {12|over 12} men came.
He has no more than {12|up_to 12} hens.
As many as {12|up_to 12} men came.
{Twice|2 times} as many as {12|12} men came.
It adds up to {12|12}.
It went up to {12|12}.
Prices are up to {12 percent|up_to 12 percent} higher.
At least some {12|at_least 12} men came.
At least {12|at_least 12} men came.
At the very least {12|at_least 12} men came.
{12|at_least 12} men at least came.
Nearly {12|nearly 12} men came.
Close to {12|nearly 12} men came.
The hut is close to {12|nearly 12} trees.
Almost {12|nearly 12} men came.
Just under {12|nearly 12} men came.
Only {12|12} men came.
Exactly {12|12} men came.
Around {12|about 12} men came.
They sat around {12|12} tables.
Roughly {12|about 12} men came.
An estimated {12|about 12} men came.
{12|about 12} men, give or take, came.
{12|12} men came; at most {9|up_to 9} stayed.
“About {12|about 12} men came,” he said.
About “{12|about 12}” men came.
About {$12|about 12 USD} was paid.
About {a dozen|about 12} men came.
More than {a dozen|over 12} men came.
More than {half a dozen|over 6} men came.
More than {half|over 0.5 ratio} of it burned.
Less than {a third|under 0.3333 ratio} of it burned.
Fewer than {one in ten|under 0.1 ratio} came.
Below {12 degrees|under 12 degree} it snows.
Above {12 degrees|over 12 degree} it rains.
It sank in excess of {12 metres|over 12 metre}.
North of {12 million|over 12000000} fish were sold.
~{12|about 12} men came.
>{12|over 12} men came.
≥{12|at_least 12} men came.
{12|at_least 12}+ men came.
{12|at_least 12} men and counting.
{Twelve|about 12}-odd men came.
The {12|12} men came.
A maximum of {12|up_to 12} men came.
{12|up_to 12} men at most came.
{12|up_to 12} men max.`,
});
