/** Invented news sentences like those of `sentences-seen.ts`, on which nothing was tuned before they were first run. */
export const unseenSentences: string = `
No less than {14 tonnes|at_least 14 tonne} of ivory were seized.
The parade drew an estimated {70,000|about 70000} spectators.
Close to {a third|nearly 0.3333 ratio} of the shops stayed shut.
As much as {40 litres|up_to 40 litre} of fuel leaked.
The well is over {300 metres|over 300 metre} deep.
Just short of {1,000|nearly 1000} residents signed.
Roughly {half a million|about 500000} pensioners are owed money.
They marched around the square for {90 minutes|90 minute}.
She worried about {four|4} missing boats.
The mill employs {25|at_least 25} or more weavers.
Only {6|6} of the {44|44} wells are clean.
Over the next {10 days|10 day} some {600|about 600} graves will be moved.
Flights of under {three hours|under 3 hour} will be banned.
Nearly {2.4 million|nearly 2400000} people, almost {one in three|nearly 0.3333 ratio}, are hungry.
The pledge of up to {£40m|up_to 40000000 GBP} was welcomed.
Loans of between {$1,000 and $5,000|1000..5000 USD} are offered.
The cull will claim {3,000 to 4,000|3000..4000} deer.
Interest rates were raised from {2.25|2.25 percent} to {2.5 percent|2.5 percent}.
The glacier is {15–20 metres|15..20 metre} thick.
He could face {eight to 12 years|8..12 year}.
{Five or six|5..6} shells landed near the school.
Class sizes dropped from {34|34} pupils to {27|27}.
{Dozens|12..120} of trucks carried {hundreds|100..1000} of crates.
{Two-fifths|0.4 ratio} of the island has no signal.
{Fifty-one|51} senators and {three hundred|300} deputies attended.
{Three and a half thousand|3500} beds are free.
The walk takes {half an hour|0.5 hour}; the climb {three quarters of an hour|0.75 hour}.
{Several thousand|2000..10000} fans stayed behind.
Roughly {one out of five|about 0.2 ratio} loans is late.
Sales hit {$980m|980000000 USD}, or {€905 million|905000000 EUR}.
The clip was watched {2.7M|2700000} times.
The crown weighs {1.3kg|1.3 kilogram} and cost {2,500 zlotys|2500 PLN}.
Diesel sells for {1.89 euros a litre|1.89 EUR per litre}.
Core inflation was {5.3 pct|5.3 percent}, {0.2 points|0.2 point} lower.
Nurses are leaving at {twice|2 times} the rate of doctors.
Judges ruled {6|6}-{3|3} against the state.
The {15|15}-judge court and the {47|47}-state council met.
A {90-day|90 day} truce and a {1,200-mile|1200 mile} pipeline were agreed.
A {3-year-old|3 year} girl and Jan Novak, {66|66 year}, were found.
Anyone under {18|under 18 year} needs consent.
It is the sixth such raid since Aug. 19 and the third in a week.
By 2027 the levy will bring in {2,027|2027} jobs.
Trains stop at 22:45; the 7 a.m. service starts on 3 April.
The Su-24 was shot down over District 9, near Checkpoint 7.
Ocean’s 11 and Blink-182 trended on Windows 10.
Chapter 7, Section 230 and Title IX were cited.
Image 4 of 9
The visitors lost 0-2 at home in Group B, Game 3.
Call 1-800-555-0123 or write to Box 77.
No one knew which one it was, or on which side.
{One|1} child drowned; another {two|2} are missing.
The lake stands at {minus 3 metres|-3 metre}.
The state owes {1 500 000 000 euros|1500000000 EUR}.
{Sixteen|16} of the {20|20} hostages are men, {four|4} women.
Greece took {300|300} refugees, Malta {45|45}.
Confirmed: {310|310}. Suspected: {75|75}.
The tower will be {2.5 times|2.5 times} taller.
`;
