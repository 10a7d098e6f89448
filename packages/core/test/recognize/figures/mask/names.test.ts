import { testSentences } from '../marked.ts';

testSentences({
  'letters before': `
An F-16 and a Su-27 met over Tarsk.
The A380 landed on runway 27L at noon.
Route B4071 is shut.
The virus H5N1 spread to {12|12} farms.
Ship HMS-7 left with a crew of {40|40}.
The COP28 talks ran late.
Temperatures fell to sub-{20|under 20} levels.
The U-21 squad won.
The K2 expedition lost {two|2} porters.
A post-1990 law applies.
The A-10s flew {six|6} sorties.
Ward 7B closed.`,
  'letters after': `
A 3D printer made {90|90} masks.
The 5G auction raised {€4bn|4000000000 EUR}.
The 4x4 rolled over.
Gate 12B was shut for {20 minutes|20 minute}.
The 747s were sold.
The firm sold {40k|40000} copies.
A {20m|20 metre} wave hit the pier.`,
  'telephones and the like': `
Call 020 7946 0991 for details.
Ring 555-0147 or write to us.
Her passport, 004519, was found.
Donate to account 12-34-56.
The book is ISBN 978-3-16-148410-0.
See footnote [12] for details.
The server at 192.168.0.1 failed.
Version 2.4.1 fixes {nine|9} bugs.
Dial 112 in an emergency.
Call {two|2} witnesses.
The score is 3-2-1 in the series.`,
  addresses: `
She lives at 42 Rosehill Lane.
The shop at 118 West Canal Street burned.
Police came to 9 Mill Road at dawn.
The 1200 block of Pine Avenue is closed.
Some {42|about 42} Rosehill residents fled.
{Nine|9} Lane County clerks resigned.`,
  'indexes of shares': `
The FTSE 100 rose {1.2 percent|1.2 percent}.
The Nikkei 225 lost {400 points|400 point}.
The Dow added {120 points|120 point}.`,
  'designated things': `
Article 7 protects {three|3} rights.
Under Section 12 no one may fish.
Flight 370 vanished with {239|239} aboard.
Room 101 holds {30|30} guests.
Chapter Two begins at sea.
He read pages 12 to 14 aloud.
Highway 61 and Route 66 were flooded.
Bus No. 9 hit {two|2} cyclists.
Channel 4 will show {six|6} films.
Phase 3 trials enrolled {4,000|4000} patients.
Articles 5 and 6 were struck out.
World War Two killed {millions|1000000..10000000}.
It is day 12 of the strike.
Boats were searched on day 3.
Group A has {four|4} teams.
Lot 49 sold for {$3 million|3000000 USD}.
Platform 9 was crowded.
The number 12 tram stopped.
The number of {12|12} judges was fixed by law.
In week {12|12} wolves came.
Level 3 care costs {€90|90 EUR}.`,
  'numbers of names': `
Apollo 11 carried {three|3} men.
The Boeing 737 was {20 years old|20 year}.
Windows 11 runs on {400|400} devices.
Euro 2024 drew {51|51} teams.
Falcon 9 lifted {23|23} satellites.
Italy sent {400|400} soldiers and Spain {250|250}.
Italy sent {400|400} soldiers, New South Tarsk {96|96} and Spain {55|55}.
Lunden United 3 Ostmark 1 was the result.
Poland took {12|12} refugees.
On Sunday {14|14} died.
Then Berlin {17|17} ships sailed.
In France {12|12} people died.
The Airbus A320 carried {150|150} people.
The Galaxy S24 costs {$800|800 USD}.
Xbox 360 sales fell by {a third|0.3333 ratio}.`,
  'number words of names': `
The Big Three met the Group of Seven.
The Five Star Movement won {seven|7} seats.
The Four Seasons hotel has {90|90} rooms.
{Seven|7} sisters sang.
Act One bored the critics.
{Two|2} Die as {Four|4} Boats Sink Near Island
OSTMARK — {Six|6} miners were freed.
The Thirty Years War lasted {three decades|3 decade}.
Catch-22 is a novel.
Formula One draws {millions|1000000..10000000}.
The COP 28 talks ran late.
At COP26 {40|40} states signed.
A stipend of {COP 900,000|900000 COP} was paid.
{Two|2} Boeing 747s landed.
They own {two|2} 747s.
He ran it in {12s|12 second}.
Call 0161 496 0000 at once.
On lines 3 and 4 he errs.
The strikers number {1,200|1200}.
He wore the number 10 shirt.
A {2.0L|2 litre} engine.
It holds {5L|5 litre}.
The 911s cost {€90,000|90000 EUR}.`,
});
