/**
 * More sentences with places to fill in, our own: markets, sport, courts, parties and local news as papers around the
 * world write them. Companies, clubs and parties stand in them under single unknown words too, for those are what is
 * most easily taken for a person.
 */
export const worldTemplates: readonly string[] = `
{PLACE} - {full} won a second term on Sunday with 54% of the vote, the electoral commission said.
{PLACE}: The {demonym} cabinet on Monday approved a bill to raise the retirement age.
{PLACE} – A fire at a market in {town} killed nine people, officials said.
{PLACE}, Oct 4 (Reuters) - {corp} said on Friday its quarterly profit rose 12%.
{PLACE} — {title} {full} has denied reports that {country} plans to quit the bloc.
{PLACE}, {country} (AP) — {full} was sworn in as the country’s first woman president.
{PLACE} (AFP) – {country}’s central bank raised interest rates for the third time since May.
(Reuters) - {demonym} carmaker {corp} will cut 2,000 jobs at its plant in {town}.
{corp} shares rose 4% after the company named {full} as chief executive.
{corp} and {corp} have agreed to merge, the companies said.
{corp} did not immediately respond to a request for comment.
{PLACE} ({agency}) - {country} said on Tuesday it had freed 12 prisoners.
{PLACE}, {country} ({agency}) — {full}, who led the revolt, has surrendered.
By {agency} staff
according to {agency}, citing officials in {town}
{agency} quoted {last} as saying that {country} would not yield.
{agency} said on its website that {town} had fallen.
Southern {country} was hit by a storm on Friday.
Northern {country} and eastern {country} remain under curfew.
in southern {country}, western {country} and central {region}
Eastern {country} is drier than it has been for 40 years.
at the mouth of the {river}
The {river} rises in {country} and turns north at {town}.
along the {river} and its tributary, the {river}
villages in the valleys of the {river}
The {river} is full of mud, said {full}.
in the foothills of the {range}
The {range} are white until May.
the road over the {range} to {town}
Ships wait in the {sea}.
Talks on the {sea} began in {town}.
The {sea} states want a treaty.
{sea} fishermen say the stocks are low.
oil under the {sea}
the {ship}, a trawler from {town}
the ferry {ship} went down in 2019
{show} opens in {town} on Friday.
In “{show},” {full} plays a widow.
{last} met officials of {body} in {town}.
{body} sent observers to {country}.
A report by {body} said so.
the {body}, based in {town}
{corp} and its workers have agreed on a plan.
The {demonym} group {corp} said it would sell its mill in {town}.
{corp} wants to cut 300 jobs in {town}.
Shares in {corp} fell, while {corp} gained 1.3%.
{corp}’s chief executive, {full}, told investors in {town} that demand was weak.
“We see no recession,” {full}, an analyst at {corp}, wrote in a note.
The deal values {corp} at $3.1 billion, said {full} of {corp}.
The regulator, {acro}, fined {corp} over its accounts.
{acro} said that it had no record of the payment.
{acro} and {acro} signed a memorandum in {town}.
a unit of {corp}, based in {town}
{corp} has shops in {country}, {country} and {country}.
The euro rose against the dollar, and stocks in {town} closed higher.
Oil fell below $60 as {country} raised output and {country} sold from its reserves.
{club} beat {club} 2-1 with a late goal from {full}.
{club} drew 0-0 with {club} on Saturday.
{last} scored twice as {club} went top of the table.
{last} headed in a cross from {last} in the 80th minute.
{club} coach {full} said his players were tired.
{club}, who visit {club} on Sunday, have lost {last} for the season.
Midfielder {full} will join {club} from {club} on loan.
Defender {full} was sent off for a foul on {last}.
Goalkeeper {full} saved a penalty from {full}.
{country} beat {country} 3-0 in a friendly in {town}.
{country} lost to {country} by five wickets in {town}, despite 87 from {last}.
{country} captain {full} won the toss and chose to bat.
{full} ({country}) beat {full} ({country}) 6-4 3-6 7-5
1. {full} ({country}) 2:12:33
2. {full} ({country}) +14 seconds
{club} 3, {club} 1
{full} took gold for {country}, ahead of {full} of {country} and {demonym} {full}.
The race in {town} was won by {demonym} rider {full}.
He was born in {town}, {country}, to a nurse and a carpenter.
{title} {full} inaugurated a clinic in {town} on Thursday.
{title} {last} urged residents of {town} to remain calm.
The {title} of {town}, {full}, could not be reached.
Speaking in {town}, {title} {full} said the project would cost 3 billion.
According to {title} {full}, the road from {town} to {town} is closed.
In his remarks, {full} thanked the people of {town} and {town}.
{title} {full} and {title} {full} attended the ceremony.
The commissioner, {title} {full}, said a committee had been set up.
Minister of Finance {full} presented the budget to {org}.
The minister for health, {title} {full}, was in {town}.
Health Minister {full} said that hospitals in {region} were full.
Chief Minister {full} visited the flooded villages near {town}.
Opposition leader {full} called on {last} to step down.
{acro} leader {full} rejected the result.
{party} spokesman {full} said the party would boycott the vote.
{party} won 43 seats, {party} 31 and {acro} 12.
The ruling {party} lost its majority in {region}.
{party} and {acro} are in talks on a coalition.
{party}’s {full} and {acro}’s {full} exchanged words.
A member of {acro} from {town}, {full}, crossed the floor.
MP {full} ({town}) asked the minister about the dam.
{full}, who represents {town} in parliament, agreed.
{full}, the member for {region}, did not vote.
President {last} flew to {town} for talks with {demonym} President {full}.
Vice President {full} will represent {country} at the funeral.
The president’s adviser {full} met ambassadors of {country} and {country}.
{demonym} envoy {full} arrived in {town} from {town}.
Ambassador {full} said {country} stood by {country}.
{country} recalled its ambassador to {country}.
{country} and {country} share a 900-km border.
{country} closed its embassy in {town}.
{town} accused {town} of breaking the truce.
{town} has said it will respond if {town} does.
He feared {town} was not listening, {last} said.
{town} wants the sanctions lifted.
{last} said {town} was ready to talk, but {town} was not.
whether {town} would agree to {last}’s terms
{town} warned {town} not to go further.
{agency} quoted {last} as saying he hoped {town} would agree.
Relations between {town} and {town} have soured.
Diplomats in {town} believe {country} will abstain.
talks between {country}, {country}, {country} and {country}
migrants from {country}, {country} and {country} who crossed from {country}
The judge, {full}, adjourned the case until March 3.
Justice {full} sentenced {full} to six years.
Lawyers for {last} said they would appeal to {org}.
Prosecutor {full} told the court in {town} that {last} had lied.
{full}, 34, of {town}, pleaded not guilty.
{full}, 19, and his cousin {full}, 22, were remanded in custody.
The accused, {full}, a trader, lives at {street}.
A man identified as {full} was found dead near {facility}.
The deceased, {full}, was a teacher at {org}.
The victim’s mother, {full}, wept in court.
Her son, {first}, is nine.
Police arrested {full}, alias {first}, at {facility}.
Police spokesman {full} confirmed the incident at {facility}.
Inspector {full} of {town} police said two pistols were recovered.
Superintendent {full} said the bus had left {town} at dawn.
Witness {full} said the driver fled towards {town}.
“I lost everything,” said {full}, a mother of five.
“My house is gone,” said {full}, who fled {town} with her son {first}.
{full}, a fisherman in {town}, said the catch was poor.
Farmer {full}, 60, has lived in {town} all his life.
Residents of {town} and {town} have had no power for a week.
A landslide buried houses in {town}, in {country}’s {region} region.
The quake struck 40 km north of {town}.
Heavy rain fell on {town}, {town} and {town}.
The {river} burst its banks near {town}.
A ferry sank on the {river} near {town}.
boats on the {river} and on {lake}
{street} and {street} will be closed on Sunday.
A bomb went off on {street} in {town}.
He landed at {facility} on Tuesday.
Flights to {facility} resumed.
The match at {facility} was called off.
{org} opened a branch in {town}.
{org}, in {town}, has 900 beds.
students at {org} in {town}
Professor {full} of {org} said the virus had changed.
Researchers led by {full} at {org} and {org} followed 4,000 people.
a report by {org} in {country}
{org} president {full} visited {town}.
{org} chairman {title} {full} said so on Monday.
{org} director {full} told {org}.
{full}, secretary-general of {acro}, urged restraint.
{full}, who heads {acro}, a lobby group, said it was too late.
{acro} has appointed {full} as its director.
Singer {full} died in {town} aged 81.
Film director {full} was born {full} in {town}.
Novelist {full} won the prize for a book about {town}.
Actor {full} and his wife {full} have a daughter, {first}.
{full}, better known as {first}, plays the lead.
Bishop {full} led prayers for {last}.
Father {full} buried him in {town}.
Sultan {full} received the visitors.
King {first} of {country} and Queen {first} arrived.
Prince {first} and Princess {first} have no children.
Activist {full} has been on hunger strike since May.
Journalist {full} of {org} was freed on bail.
The blogger {full}, held in {town} since 2017, is ill.
Students {full}, {full} and {full} were suspended.
{full}, {full} and {full} were elected to the board.
with {full} in {town} and {full} in {town}
Reporting by {full}; Additional reporting by {full} in {town}; Writing by {full}; Editing by {full}
(Reporting by {full} and {full} in {town}, Editing by {full})
Story by {full}
{full} is a columnist based in {town}.
{full}, {org}, {town}
{last}, however, insisted that {country} was ready.
{last} also met {last} in {town}.
{last}’s deputy, {full}, is to replace him.
{last}’s party has ruled {country} since 1994.
{last} added that {last} had been told.
{last}, who took office in 2018, is 66.
“{last} must go,” the crowd shouted.
“{first} called me from {town},” she said.
“Why {country}? Why now?” asked {last}.
Critics of {last} say {town} has been forgotten.
Mr {last} told {org} that he had never been to {town}.
Mrs {last}, a widow, sells fish in {town}.
Ms. {last} and Mr. {last} have both denied it.
Dr {full}, the hospital’s director, said oxygen had run out.
Dr {last} said the ward was full.
{first} and {first} met in {town}.
Then {last} spoke.
So did {last} and {full}.
Only {country} and {country} voted against.
Neither {last} nor {last} would comment.
{corp} workers in {town} walked out on Monday.
Workers at {corp} have been on strike since {last} was sacked.
{corp}, {corp} and {corp} bid for the contract.
The ship, owned by {corp} of {country}, ran aground off {town}.
The plane, a {corp} jet, was bound for {town}.
{corp} launched an app in {town}.
She joined {corp} in 2009 from {corp}.
a spokesperson for {corp} said
{org} said {corp} had broken the law.
The {org} report named {corp} and {corp}.
Parliament rejected the motion.
The Ministry of Health reported 800 new cases on Sunday.
The Supreme Court will rule on Wednesday.
Christmas came late to the islands.
Under the Constitution, the Speaker takes over.
Prices rose in August, September and October.
The Covid-19 vaccine will arrive by Easter, the Cabinet said.
Islam, Christianity and Buddhism are taught.
The Nobel Prize was awarded for work on cells.
The World Cup and the Champions League resume in June.
Republicans and Democrats disagree.
{demonym} voters, many of them Muslims, went to the polls.
{demonym}, {demonym} and {demonym} troops took part.
Most {demonym} families speak {demonym} at home.
`
  .trim()
  .split('\n');
