import { testSentences } from '../marked.ts';

testSentences({
  'day and month': `
The dam burst on June 9.
The dam burst on 9 June 2011.
The dam burst on the 9th of June.
The dam burst on Jun. 9, 2011, at dawn.
Polls open on 3 and 4 May.
Polls open on May 3, 4 and 5.
It ran from Feb. 21 to March 3.
It ran from 21 to 23 February.
On May 5, {12|12} boats sank.
In May {12|12} boats sank.
In June {300|300} geese came.
Since June, {300|300} geese have come.
By 14 August {900|900} had left.
The 4th of July parade drew {5,000|5000}.
On March 1 the ban began.`,
  numeric: `
Signed on 11/05/2022 in Tarsk.
Signed on 2022-01-11 in Tarsk.
Signed on 11.05.2022 in Tarsk.
The 9/11 inquiry closed.
The 24/7 service ended.
{1/4|0.25 ratio} of the ice melted.`,
  years: `
It opened in 1987.
The 1987 flood took {40|40} lives.
The 2018-19 season was short.
The 2014/15 harvest failed.
It rose in 2010, 2011 and 2012.
Between 1990 and 2000 the lake shrank.
It fell from 2008 to 2010.
The class of ’68 met again.
In the ’90s it was a mill.
In the 1990s it was a mill.
She is in her 70s.
He is in his mid-40s.
By 2030 the plant will close.
The budget for 2024 is {€3 million|3000000 EUR}.
Founded in 1066, it burned in 1666.
More than {2,000|over 2000} people came in 2000.
Nearly {2000|nearly 2000} people came.
Some {1900|about 1900} homes burned.
At least {1500|at_least 1500} died.
The mill sold {1200|1200} bags.
It weighs {2000 kg|2000 kilogram}.
The firm paid {$1999|1999 USD}.
Up to {2010|up_to 2010} soldiers marched.
The 2024 games cost {9|9} lives.
Summer 2025 was hot.
In fiscal 2023 sales rose {4%|4 percent}.
It happened in the year 1600.
Elections 2024
The 2010 edition sold {1,400|1400} copies.
In late 2021, {18|18} wolves were shot.`,
  ordinals: `
It was the 21st attempt and the 3rd this week.
The 42nd Street bridge closed.`,
});
