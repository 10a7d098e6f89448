/** Invented news sentences that were marked before the recognizer saw them. See `marked.ts`. */
export const blindSentences: string = `
The flood carried off {41|41} bridges and damaged more than {600|over 600} homes.
At the height of the blaze, close to {1,150|nearly 1150} firefighters were on the lines.
The ministry set aside {$1.4 billion|1400000000 USD} for rural roads.
The ferry, built for {220|220} passengers, was carrying at least {310|at_least 310} people.
Rebels freed {19|19} of the {27|27} captives on Sunday.
Unemployment dropped to {6.7 per cent|6.7 percent}, the lowest since 1998.
Wages went up by {3.5%|3.5 percent} while rents jumped {11%|11 percent}.
The orchestra sold {nine in 10|0.9 ratio} seats before noon.
Roughly {two-thirds|about 0.6667 ratio} of delegates backed the motion.
A {four-hour|4 hour} siege ended with {one|1} gunman dead.
The tunnel is {57 km|57 kilometre} ({35 miles|35 mile}) long.
Prosecutors asked for {12 to 15 years|12..15 year}.
The reactor will produce {1,600 megawatts|1600 megawatt} by 2031.
The bank cut {5,000|5000} jobs, or {one in eight|0.125 ratio} of its staff.
In all, {37|37} people were killed and {several dozen|24..120} others wounded.
He paid {€250|250 EUR} for a painting worth {half a million euros|500000 EUR}.
The {19-year-old|19 year} drove a 2019 Toyota at {140 km/h|140 kilometre per hour}.
Between {8 and 10 million|8000000..10000000} birds pass through each autumn.
The choir of some {80|about 80} singers will tour {six|6} cities in {11 days|11 day}.
The {62-year-old|62 year} founder owns {a quarter|0.25 ratio} of the shares.
The strike cost airlines upwards of {$90m a week|over 90000000 USD per week}.
The vote was {52|52} to {48|48}.
It rained for {40 days|40 day} and water rose {three metres|3 metre}.
Turnout was just {28 percent|28 percent}, down {9 percentage points|9 percentage point}.
They planted {a hundred thousand|100000} trees on {3,000 hectares|3000 hectare} of land.
Fewer than {200|under 200} lynx survive in the wild.
The law bans magazines of more than {10|over 10} rounds.
Officials want {€5bn to €7bn|5000000000..7000000000 EUR}.
The pub served {800 pints|800 pint} in under {three hours|under 3 hour}.
No more than {50|up_to 50} guests may attend.
The satellite weighs {2.3 tonnes|2.3 tonne} and orbits {550 kilometers|550 kilometre} up.
{Thousands|1000..10000} of protesters marched; at least {70|at_least 70} were held.
More than {a dozen|over 12} countries sent aid.
Tickets cost {$15|15 USD} each, or {$40|40 USD} for a family of {four|4}.
The firm's market value topped {$1 trillion|over 1000000000000 USD}.
Gas traded at {£2.10 a therm|2.1 GBP per therm}.
She won {54.3 percent|54.3 percent} of the vote to his {44.1 percent|44.1 percent}.
There are {three times|3 times} as many wolves as in 2005.
The dam is {three-quarters|0.75 ratio} full.
The town of {12,000|12000} has {two|2} doctors.
A {$300-a-month|300 USD per month} stipend goes to {1.1 million|1100000} pensioners.
It took a little over {two hours|over 2 hour} to clear the road.
The index lost {1.8 percent|1.8 percent} to {4,212 points|4212 point}.
The central bank raised rates by {50 basis points|50 basis point}.
Harvests fell by as much as {40 percent|up_to 40 percent}.
He was fined {20,000 rupees|20000 INR} and jailed for {18 months|18 month}.
The quake, of magnitude {7.1|7.1 magnitude}, hit at a depth of {10 km|10 kilometre}.
Temperatures of {38C to 41C|38..41 degree Celsius} are forecast.
The company employs about {4,500|about 4500} people in {14|14} countries.
In Q2 sales reached {$2.05 billion|2050000000 USD}, up {7 percent|7 percent}.
Article 50 talks lasted nearly {three years|nearly 3 year}.
Route 66 and the A7 reopened after {48 hours|48 hour}.
The 9/11 museum drew {3 million|3000000} visitors.
World Cup 2026 will have {48|48} teams.
Windows 11 runs on {400 million|400000000} devices.
Group of Seven leaders met in Room 101.
The Class of 1985 gave {$12,000|12000 USD}.
A Type 45 destroyer and {two|2} frigates sailed.
Section 230 protects platforms, he said.
The match ended 2-2 and United won 4-3 on penalties.
Call 112 in an emergency.
Paragraph 3 of UN Resolution 1701 says so.
In the 1970s and early '80s it was closed.
On 14 March, at 17:30, the sirens sounded.
Chanel No. 5 sells best in December 2024.
The 21st century's first pandemic began in late 2019.
It is one of the oldest, and no one knows why.
The 5th Fleet and Task Force 153 patrol the strait.
Ward 4 and Ward 6 are closed.
The drug cut deaths by {a third|0.3333 ratio}.
She inherited {one and a half million dollars|1500000 USD}.
The bill passed {217|217}-{213|213}.
Prices are {two to three times|2..3 times} higher.
The convoy stretched for {tens of kilometres|10..100 kilometre}.
Aid of {$61bn|61000000000 USD} was stalled for {six months|6 month}.
{Four out of five|0.8 ratio} firms could not hire.
The suspect fired {15 to 20|15..20} shots.
She is {five feet|5 foot} tall.
A barrel of Brent was {1.2%|1.2 percent} cheaper at {$81.40|81.4 USD}.
The ship carried {26,000 tons|26000 ton} of wheat.
{Hundreds of thousands|100000..1000000} of people lack water, and {60,000|60000} live in tents.
About {one million|about 1000000} children missed school.
{Seventy percent|70 percent} of hospitals and {55 percent|55 percent} of schools are damaged.
The crew of the {290-metre|290 metre} tanker numbered {25|25}.
Insurers expect claims of {$3-5bn|3000000000..5000000000 USD}.
The river is {15 to 20 feet|15..20 foot} above normal.
Russia has deployed up to {190,000|up_to 190000} personnel.
Only {17|17} inmates out of {93|93} were tested.
A {30-day|30 day} truce took effect.
The euro fell to {$1.05|1.05 USD}.
Some {2,000|about 2000} ha burned.
The lake lost {four-fifths|0.8 ratio} of its volume.
Revenue grew from {$3.1bn|3100000000 USD} to {$3.9bn|3900000000 USD}.
The court heard {10 hours|10 hour} of testimony.
Police seized {27 kilos|27 kilogram} of cocaine and {€90,000|90000 EUR} in cash.
The tower has {88|88} floors and is {452 m|452 metre} high.
He scored {31 points|31 point} and had {12|12} rebounds.
{Eleven|11} miners have died, {six|6} are missing.
The plane fell {2,000 feet|2000 foot} in less than {a minute|under 1 minute}.
An {18-month-old|18 month} boy and his sister, {6|6 year}, were found.
Voter rolls grew by {400,000|400000}, to {6.1 million|6100000}.
`;
