/** Invented news sentences with their figures marked, one a line; a line without marks has none. See `marked.ts`. */
export const seenSentences: string = `
Upwards of {2,000|over 2000} pilgrims were stranded at the border.
The bridge carries in excess of {90,000|over 90000} cars a day.
Not less than {three quarters|at_least 0.75 ratio} of the seats must be sold.
The queue was almost {two kilometres|nearly 2 kilometre} long.
Approximately {1,150|about 1150} homes lost power.
A minimum of {12|at_least 12} signatures is required.
She has a maximum of {30 days|up_to 30 day} to appeal.
The ship can take up to {600|up_to 600} passengers and {40|40} trucks.
Rescuers pulled more than {a dozen|over 12} miners from the shaft.
The village is home to {200|about 200} or so fishermen.
Some of the {80|80} delegates walked out.
Some {two dozen|about 24} delegates walked out.
Just over {half|over 0.5 ratio} of the wards reported by noon.
The company employs well over {11,000|over 11000} people.
The talks, which lasted a little under {four hours|nearly 4 hour}, ended badly.
It was the storm of the century, with gusts exceeding {180 km/h|over 180 kilometre per hour}.
No more than {50|up_to 50} mourners may attend.
Fewer than {one in ten|under 0.1 ratio} applicants succeed.
As few as {9|9} voters turned up at {one|1} polling station.
Barely {40 percent|40 percent} of the wells work.
The court fined the trader around {£15,000|about 15000 GBP}.
The novel about {three|3} sisters sold {1.2 million|1200000} copies.
She spoke about {two|2} reforms.
His victory over {two|2} rivals was narrow.
He served under {three|3} presidents.
The debt is spread over {25 years|25 year}.
For over {25 years|over 25 year} the mill stood empty.
The plane fell below {2,000 feet|under 2000 foot}.
Prices are {8 percent|8 percent} above last year’s.
At the very least {15|at_least 15} teachers will go.
The blast was heard {30 kilometres|30 kilometre} away.
Between {12 and 15 percent|12..15 percent} of births go unregistered.
The trip takes {three to four hours|3..4 hour} by boat.
Analysts expect {40,000-50,000|40000..50000} layoffs.
Rents start from {700 euros|at_least 700 EUR}.
Fines range from {$500 to $2,500 per animal|500..2500 USD per animal}.
Unemployment fell from {9.1|9.1 percent} to {8.4 percent|8.4 percent} last spring.
The herd has shrunk from {400|400} to {120|120} animals.
Tuition went up from {$9,000|9000 USD} to {$11,500 a year|11500 USD per year}.
The tunnel will take anywhere from {six to nine years|6..9 year} to dig.
He was sentenced to {two to five years|2..5 year} in jail.
We saw {two or three|2..3} wolves near the road.
Troops numbering {8,000 to 10,000|8000..10000} were moved.
The fund raised {€2.5–3 million|2500000..3000000 EUR}.
The patients were aged {7 to 71|7..71 year}.
Temperatures of {-5 to 3 degrees|-5..3 degree} are forecast.
The contract is worth {$1.5 billion to $2 billion|1500000000..2000000000 USD}.
{Half a dozen|6} boats and {several dozen|24..120} tents were burned.
{Thousands|1000..10000} marched; {hundreds of thousands|100000..1000000} more watched online.
The flood displaced {tens of millions|10000000..100000000} of people.
{A quarter|0.25 ratio} of the harvest rotted, and {nine-tenths|0.9 ratio} of the olives.
{Twenty-three|23} lawmakers abstained.
{One thousand two hundred|1200} miners are on strike.
{Two and a half million|2500000} doses arrived.
{A hundred and twenty|120} monks live there.
{Half a billion|500000000} birds cross the strait each spring.
He ran for {an hour and a half|1.5 hour}.
It took {a year and a half|1.5 year} to repair the organ.
She waited for more than {a week|over 1 week} for an answer.
They met {a couple of weeks|about 2 week} before the vote.
{Three in four|0.75 ratio} pupils failed.
{Seven out of every ten|0.7 ratio} buses run late.
{A few hundred|200..1000} people remain in the camp.
{Zero|0} cases were reported on the island.
The estate is valued at {$14.6m|14600000 USD}.
The site drew {350k|350000} visitors.
Turnover reached {€4bn|4000000000 EUR} and losses {€120 mn|120000000 EUR}.
The bank wrote off {¥3.4 trillion|3400000000000 JPY}.
The scheme covers {1.4 crore|14000000} households.
The bill came to {US$2,300|2300 USD}, or {A$3,450|3450 AUD}.
He paid {75 pence|0.75 GBP} for a loaf that cost {1.10 pounds|1.1 GBP} a year ago.
Wheat rose {6 cents|0.06 USD} to {$5.81 a bushel|5.81 USD per bushel}.
The levy is {25 euros per tonne|25 EUR per tonne}.
The guard earns {450 hryvnias a month|450 UAH per month}.
The donor gave {Rs 2 lakh|200000 INR} and {20|20} goats.
The airline lost {300 million Swiss francs|300000000 CHF}.
The ransom was {3 million rubles|3000000 RUB} ({$38,000|38000 USD}).
A {million-euro|1000000 EUR} villa burned down.
The bond yields {4.35%|4.35 percent}, up {20 basis points|20 basis point}.
Approval slipped {three percentage points|3 percentage point} to {41 per cent|41 percent}.
Growth was {minus 0.4 percent|-0.4 percent} in the quarter.
The index lost {112 points|112 point}.
Donors outnumber patients by {4 to 1|4 ratio}.
Demand grew {fourfold|4 times}; prices are {three times|3 times} as high as in 2019.
Output doubled and profits tripled, but wages were halved.
Parliament backed the bill by {212|212} votes to {198|198}.
The Senate voted {52|52}-{48|48} to confirm her.
The {28|28}-nation bloc adopted an {11|11}-point plan.
Engineers lowered a {40-metre|40 metre} beam onto the {six|6}-lane bridge.
A {48-hour|48 hour} curfew and a {two-week|2 week} ban followed.
The {600|600}-page file names {19|19} firms.
A {7.1-magnitude|7.1 magnitude} quake hit {12 miles|12 mile} ({19 km|19 kilometre}) off the coast.
The {four-and-a-half-hour|4.5 hour} film drew a {90|90}-strong audience.
Maria Costa, {51|51 year}, and her son Luis, {17|17 year}, were on board.
A {6-month-old|6 month} boy and a woman aged {83|83 year} survived.
The {34-year-old|34 year} striker and {two|2} teammates, ages {22|22 year} and {25|25 year}, were fined.
Those over {65|over 65 year} may vote early; she is in her 70s.
He is {40 years old|40 year} and has {two|2} children.
The third-largest city held its second vote in the 21st century.
She came fifth in her tenth race after a poor first quarter.
Since 1998 and through the 2000s the town shrank.
The deadline is 6 p.m. on Friday, Nov. 4, 2022.
From 5 to 9 May the museum is closed.
The treaty of 12 June 1990 lapsed on 01/02/2003.
Flights resume at 0445 GMT and 11:30 local time.
In the 2015-16 season and in FY2021 the club made no profit.
In 1995 {400|400} workers were laid off.
The army showed the T-14, a MiG-29 and the 2S19 howitzer.
Airbus A320 and Boeing 777 jets need Runway 3.
Under Article 51 and Resolution 1701, troops may stay.
Windows 11, the iPhone 13 and 5G networks were discussed at the G20.
Studio 54 is near 221 Baker Street, off Highway 61.
Vostok 1 and Apollo 13 are on show in Hall 4.
The FTSE 100 fell as the Nikkei 225 rose.
The B.1.1.7 variant of COVID-19 spread.
He lives in Apartment 12 on the 9th floor.
Channel 5 and Radio 4 reported it in Part 3.
The No. 2 official met the Group of Seven.
World War Two began in chapter three.
Page 3 of 14
Photo 2 of 6
12 Comments | 45 Shares | 3 min read
Tel. 020-7946-0018, fax (212) 555-0199
The team won 2-0 and lost 1-4 away.
See figures 2 and 3 and footnote 17.
[3] The claim was dropped.
Published 14:05, updated 9.30am
One of the ministers, who is no one’s friend, spoke one day last week.
One thing is clear: one way or another, they will meet one another.
{One|1} soldier was shot and {one|1} convoy was turned back.
Only {one|1} bridge is open.
It dropped to {-18 °C|-18 degree Celsius} overnight.
The reservoir holds {3 400 000 cubic metres|3400000 cubic metre}.
The parish has {1'250|1250} members and {4,5 km|4.5 kilometre} of paths.
A board of {2 3/4 inches|2.75 inch} and a cup of {1½ litres|1.5 litre} will do.
Of the {90|90} crew, {31|31} drowned and {59|59} swam ashore.
France sent {400|400} soldiers, Italy {250|250}.
Police made {15|15} arrests on Friday and {22|22} more on Saturday.
The dead: {4|4}. The injured: {16|16}.
The toll rose to {88|88}, up from {73|73}.
At least {11|at_least 11} people died and more than {60|over 60} were hurt, {9|9} of them badly.
The probe travelled {4.2 × 10^8 km|420000000 kilometre}.
The rate is {12 per 100,000|12 per 100,000} people.
“We lost {60 percent|60 percent} of the herd,” he said, “and about {30|about 30} goats.”
Losses of {3bn-4bn euros|3000000000..4000000000 EUR} are likely.
{A hundred|about 100}-odd guests came.
He took {a quarter|0.25 ratio} of the vote, down from {a third|0.3333 ratio}.
Readings ranged from {-18 °C to -34 °C|-34..-18 degree Celsius}.
Boats of {8- to 16-metre|8..16 metre} length may pass.
The Group of 20 met for the third time.
`;
