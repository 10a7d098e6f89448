/** Invented news sentences with their figures marked, under the rule that each of them shows. See `marked.ts`. */
export const ruleSentences: Readonly<Record<string, string>> = {
  counts: `
The convoy of {340|340} lorries stopped near the lake.
{Three dozen|36} beekeepers sued the county.
Inspectors closed {18|18} kitchens and fined {seven|7} cooks.
{Zero|0} complaints reached the ombudsman.`,
  ordinals: `
The 14th Infantry Division crossed the river at dawn.
It was the fourth strike in the second half of the 19th century.
The 3rd Battalion finished in 12th place.`,
  measures: `
The dam holds back {80 million cubic metres|80000000 cubic metre} of water.
Wheat futures gained {2.4 percent|2.4 percent} and the index {31 points|31 point}.
The lake warmed to {19 degrees Celsius|19 degree Celsius} in May.
The quake had a magnitude of {6.3|6.3 magnitude}.`,
  dates: `
Oil sold at {$79.03 a barrel|79.03 USD per barrel} on the exchange in 1999.
The orchard was planted in 1987, replanted in the 2010s and sold on Feb. 3.
The 2018–19 harvest and the Q2 report disappointed the board.
Trains leave at 0930 GMT and 7:15 p.m. on weekdays.
On 21 October 2004 the ferry sank.`,
  durations: `
The vote was delayed by {six weeks|6 week}.
He arrived {three days|3 day} before the storm.
In the past {18 months|18 month} the price of salt has doubled.
Surgeons worked for {eleven hours|11 hour}.`,
  names: `
A MiG-31 and an Mi-8 landed beside the Patriot PAC-3 battery.
The G20 and the P5+1 disagreed over Article 12.
The DAX 40 and the S&P 500 closed lower.
The update to iOS 8.2 beta 4 reached the Nokia mini 3 first.
A 5G mast stands at 14 Harbour Street.
Resolution 1325 was read out at 10 Downing Street.
The fire began in the 5300 block of Alder Road and spread to {five|5} blocks of flats.
Tips are taken at 713 308-3600, 713-222-TIPS or 713 222-TIPS.
Ring 1-800-555-2488, or send a word to 305-555-TIPS (8477).
The 6 Plus sold better than the 8 Pro.
Someone dialed 911, and others were calling 911 when the 911 operator answered.
The guard had a .45-caliber revolver and called {six|6} neighbours.
{Four|4} are hurt, says Harbour News 5 - Lunden, Ostmark.
The spread of COVID-19 halted work on Nord Stream 1.`,
  ages: `
Tomas Ferrand, {58|58 year}, repairs clocks.
Nat Prow, known as “Red,” {27|27 year}, of Lunden, and Mara "Bee" Holt, {31|31 year}, left.
A {23-year-old|23 year} diver found the wreck.
The brothers, ages {8|8 year}, {11|11 year} and {14|14 year}, were asleep.`,
  vagueAges: `
The sculptor, in her 60s, lives alone.
Most of the bakers are in their 40s.`,
  compounds: `
The {16|16}-member jury met for a {three-day|3 day} hearing.
A {120-mile|120 mile}-long trench divides the {44|44}-nation bloc.
The {350|350}-page draft became a {12|12}-point plan.`,
  chrome: `
The home side won 4-2 after trailing 0-1.
Item 2 of 8
5 min read
Map 3 of 6
Call 0800-555-0199 or write to P.O. Box 311.`,
  multipliers: `
The new pump is {three times|3 times} as fast as the old one.
Rents rose {fivefold|5 times} in the port.
Men outnumber women by {3-to-1|3 ratio}.
{One in six|0.1667 ratio} bridges needs repair.
The motion passed by {61|61} votes to {38|38}.
The jury split {7|7}-{5|5}.`,
  changes: `
Imports doubled while exports halved.
The price of cod has tripled and quadrupled again.`,
  countedOne: `
{One|1} sailor drowned and {one|1} lifeboat was lost.
Only {one|1} hospital has power.`,
  pronounOne: `
One of the divers was no one’s idea of a hero.
They blamed one another one night.
On one side stood the mayor; there was one way to settle it.`,
  span: `
Crude sold for {$71.30 per barrel|71.3 USD per barrel}.
The ferry burns {40 tonnes a day|40 tonne per day}.
The trench is {2 metres|2 metre} wide and {900 feet|900 foot} long.
{A third|0.3333 ratio} of the fleet lies {a quarter of a mile|0.25 mile} offshore.
The {19-year-old|19 year} pilot flew {£4m|4000000 GBP} of goods.`,
  noun: `
Police freed {70|70} hostages.
{70 percent|70 percent} of hostages were freed.`,
  fractions: `
{Two-thirds|0.6667 ratio} of the wells are dry.
{One in eight|0.125 ratio} pupils walks to school.
The toll is {85 cents|0.85 USD} for a lorry.
Output changed by {−1.2 percent|-1.2 percent}.
The night brought {minus 21 degrees|-21 degree}.
Sales fell {6 percent|6 percent} in spring.`,
  ranges: `
The bridge will cost {$4-5 billion|4000000000..5000000000 USD}.
Turnout was between {30 and 40 percent|30..40 percent}.
{Three or four|3..4} trawlers came back.
The cave is {20 to 25 metres|20..25 metre} deep.`,
  fromTo: `
Membership fell from {900|900} to {620|620}.
The tax climbed from {$12|12 USD} to {$19|19 USD}.
Prices range from {$8 to $30|8..30 USD}.
The work takes anywhere from {two to five weeks|2..5 week}.`,
  vagueScale: `
{Dozens|12..120} of barns burned and {hundreds|100..1000} of sheep fled.
{Tens of thousands|10000..100000} filled the square.
{Hundreds of thousands|100000..1000000} of trees died.
{Millions|1000000..10000000} of bees swarmed.
{Several thousand|2000..10000} dockers struck; {a few hundred|200..1000} stayed home.
{A couple of|about 2} windows broke.
Scores of boats, several carts and a handful of nuns were seen; many left.`,
  exact: `
The barn holds {64|64} cows.
Only {11|11} members came.
As few as {5|5} nurses were on duty.
Just {40|40} seats are left.`,
  about: `
About {90|about 90} homes, around {30|about 30} shops and roughly {12|about 12} barns burned.
Approximately {2,500|about 2500} people and some {300|about 300} dogs were moved.
An estimated {6,000|about 6000} cranes rest here.
{Forty|about 40}-odd guests stayed for dinner.
The fort was built for {500|about 500} or so men.`,
  nearly: `
Nearly {80|nearly 80} cows and almost {50|nearly 50} pigs drowned.
Close to {7,000|nearly 7000} fans sang.
The debt is approaching {$3 billion|nearly 3000000000 USD}.
Just under {60 percent|nearly 60 percent} agreed.
He was just short of {100|nearly 100} votes.`,
  over: `
More than {45|over 45} barges and over {20|over 20} tugs lay idle.
Above {400 metres|over 400 metre} no trees grow.
Upwards of {9,000|over 9000} geese landed.
Debts exceeding {€2 million|over 2000000 EUR} are listed.
Costs in excess of {$70 million|over 70000000 USD} were hidden.
Just over {300|over 300} delegates came.`,
  atLeast: `
At least {19|at_least 19} climbers are missing.
No fewer than {33|at_least 33} bids arrived.
Not less than {5 litres|at_least 5 litre} is needed.
A minimum of {40|at_least 40} signatures is required.
The firm needs {200|at_least 200} or more welders.
The choir has {60|at_least 60}+ singers.`,
  under: `
Less than {2 percent|under 2 percent} of the land is farmed.
Fewer than {90|under 90} lynx survive.
The price sank below {$30|under 30 USD}.
It took under {ten minutes|under 10 minute}.`,
  upTo: `
Up to {800|up_to 800} people slept in the hall.
As many as {60|up_to 60} sheep fell, at a loss of as much as {$9,000|up_to 9000 USD}.
At most {12|up_to 12} boats may fish.
No more than {4|up_to 4} guests are allowed.
A maximum of {25|up_to 25} pupils sit in a class.`,
  hedgeScope: `
About {20|about 20} goats and {30|30} sheep strayed.
Some {200|about 200} firms, {14|14} banks and {9|9} ports closed.`,
  traps: `
Some of the {250|250} passengers swam.
The guard slept over the past {6 months|6 month}.
A film about {4|4} fishermen won.
The drill takes in {five|5} towns and more than {300|over 300} nurses.
The mayor published a statement about {four|4} fires.
She sailed around the world in {210 days|210 day}.`,
  units: `
The loan of {£2,400|2400 GBP} cost {C$4,100|4100 CAD}.
The yield rose {15 basis points|15 basis point} to {3.9%|3.9 percent}.
His share shrank by {two percentage points|2 percentage point}.
The index gained {14 points|14 point}.
The wind reached {110 kilometres per hour|110 kilometre per hour}.
They ate {9 kilos|9 kilogram} of figs and {3 pounds|3 pound-mass} of nuts.
The village has {212|212} roofs.
Divers raised {600 pounds|600 pound-mass} of copper and a {250-pound|250 pound-mass} anchor.
The calf weighed {90 pounds|90 pound-mass} and sold for {700 pounds|700 GBP}.
Thieves left {800 pounds|800 GBP} of savings in a {50-pound|50 GBP} note.
A magnitude {5.2|5.2 magnitude} tremor followed; its magnitude was about {4.9|about 4.9 magnitude} at first.`,
  overlap: `
The {2.1 million-euro|2100000 EUR} pier was blown away.
The cape is {24 km|24 kilometre}; {15 miles|15 mile} away by road.
The well is {30 metres|30 metre} ({98 feet|98 foot}) deep.
Police said {1,900|1900} detained were let go.`,
};
