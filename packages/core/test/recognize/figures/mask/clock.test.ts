import { testSentences } from '../marked.ts';

testSentences({
  'times of day': `
The bell rang at 6:15.
The bell rang at 6 pm.
The bell rang at 6:15 p.m. on Sunday.
The bell rang at 0615 GMT.
The bell rang at 18.15 local time.
The bell rang at six o'clock.
The bell rang at half past six.
The bell rang at 5 in the morning.
The race lasted 2:14:07.
They met between 9 and 11 a.m. at the gate.
They met from 9am to 5pm.
They met from 9 to 5 p.m. daily.
They worked {6-8 hours|6..8 hour}.
Curfew begins at 2200 hours.
The pump ran for {2200 hours|2200 hour}.
They won {3|3}:{1|1}.
At midnight {12|12} men fled.
He left by 7:30.
The 8:15 train was late.
The 10 o'clock news ran.`,
});
