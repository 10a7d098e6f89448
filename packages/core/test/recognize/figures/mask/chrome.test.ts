import { testSentences } from '../marked.ts';

testSentences({
  'of the page': `
4 min read
12 comments
3.1k shares
5 minutes ago
Photo 3 of 12
1. Boil the water.
2) Add salt.
Page 4 of 9
The board read {12|12} comments by voters.
Some {12|about 12} comments were kind.
{3|3} men came.
{12|12} comments were deleted by the court.
By Ana Holt · 6 min read
{5 minutes|5 minute}`,
});
