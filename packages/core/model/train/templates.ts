/**
 * Sentences of newspaper prose with places to fill in, our own. They bring what open data lacks: courtesy titles, chains
 * of offices, datelines, picture credits, legends and countries that act.
 */
export const templates: readonly string[] = `
{PLACE} — The talks between {country} and {country} ended on Monday without an agreement.
{PLACE}, {country} — Rescue workers searched the ruins of a school on Tuesday.
{PLACE} (Reuters) - {country} said on Thursday it would cut its oil output.
{PLACE}, {region} — Thousands marched through the center of the city.
{PLACE}
{PLACE}: HEAVY FIGHTING
{town}
{region}
{town}, {country}
Mr. {last} said he would not resign.
Mr {last} declined to comment.
“We are not going back,” Mr. {last} said.
“It was a difficult night,” Ms. {last} said on a conference call with reporters.
Ms {last} added: “The risk is real.”
Mrs. {last}’s lawyer did not respond to a request for comment.
But Mr. {last} has ruled out a deal, and Ms. {last} has yet to answer.
To Mr. {last}, the plan was never serious.
While Mr. {last} has overseen the program, his critics say that Mr. {last} has done little.
There is no guarantee that Mr. {last} will listen.
The case was heard before Judge {full} in {town}.
President {full} of {country} met with President {last} in {town} on Friday.
President {last}’s decision surprised officials in {place}.
Prime Minister {full} told Parliament that the army would leave {region}.
Former President {full} and his wife, {full}, attended the funeral.
The {demonym} prime minister, {full}, arrived in {town} late on Sunday.
{country}’s foreign minister, {full}, warned that the window was closing.
{us} Secretary of State {full} held talks with {demonym} Foreign Minister {full} in {town}.
{us} Deputy Secretary of State {full} and her {demonym} counterpart, {full}, in {town} on Monday.
{us} officials said {country} had moved troops to the border.
{us} intelligence agencies have not confirmed the report.
The {us} and {country} have agreed to a cease-fire, officials in {town} said.
the {us}-led coalition struck targets in {region}
{demonym} Defense Minister {full} said the army had taken {town}.
Deputy Foreign Minister {full}, {country}’s chief negotiator, spoke for an hour.
Defense Secretary {full} will travel to {place} next week.
Gen. {full}, the commander of forces in {region}, said the road to {town} was open.
Capt. {full} returned fire only once, and Captain {last} gave no reason.
Lt. Gen. {full} and Sgt. {full} were wounded near {town}.
Sen. {full}, a Republican, and Rep. {full} of {region} voted against the bill.
Senator {last} called the vote a mistake.
The {last} administration has promised aid to {place}.
{last} officials and their critics agree on little else.
Under the {last} government, prices in {country} doubled.
{last} said the city would recover.
{last}, 54, was arrested in {town} in 2016.
{last} told reporters that the talks were "difficult, long, very professional."
“He was my neighbor,” said {full}, 61, a farmer from {town}.
“Nobody came,” {full} said as she walked through the streets of {town}.
{full} and {full} contributed reporting from {town}.
{full} reported from {town}, and {full} from {town}, {country}.
By {full}
By {full} and {full}
Written by {full}; editing by {full}
Reporting by {full} in {town}; Editing by {full} and {full}
A soldier near {town}, {region}, in December. Credit… {full}/Reuters
Workers at a plant in {town} on Monday.Credit…{full}/{org}
Demonstrators in {town}, {country}, on Wednesday. {full} / AP
Photo: {full}/Getty Images
{full} for {org}
{full} / Agence France-Presse / Getty Images
{full}, acting director of {org}, said the figures were wrong.
{full}, the chief executive of {org}, resigned on Friday.
{full}, a professor at {org} in {town}, led the study.
{full} of {country} won the race in 2:07:12, ahead of {full} of {country}.
{org} said in a statement that its offices in {town} had been closed.
A spokesman for {org}, {full}, confirmed the arrest.
The report by {org} criticized {country} and {country}.
{country} insisted that {country} withdraw its forces from {region}.
{country} and {country} are not members of the alliance.
{country} has accused {country} of shelling {town}.
{country}, {country} and {country} abstained.
{country} will host the next round of talks in {town}.
{town} was quiet on Sunday after a week of fighting in eastern {country}.
in northern {country}, near the border with {country}
Flights from {town} to {town} were canceled.
The river that runs through {town} burst its banks, flooding {town} and {town}.
Voters in {town}, {region}, waited for hours.
In {town}, {demonym} forces fired at a bus.
{demonym} and {demonym} diplomats will meet in {town}.
The governor of {region}, {full}, declared an emergency.
Mayor {full} of {town} said the schools would reopen.
The mayor of {town}, {full}, blamed the government in {town}.
Police in {town} said {last} had been seen in {region}.
The victims were identified as {full}, 23, and {full}, 31, both of {town}.
Coach {full} praised {last}, who scored twice against {country}.
{last} beat {last} 6-3, 6-4 in the final in {town}.
Dr. {full}, who was not involved in the trial, called it promising.
Dr. {last} and her colleagues at {org} studied 3,000 patients.
King {full} and Queen {full} visited {town}.
Pope {full} will travel to {country} in May.
The actor {full} and the novelist {full} signed the letter.
Opposition leader {full} was jailed in {town}.
Analysts said that {place} would suffer most.
Why {place} matters
What {last} wants from {place}
{country} Plays Down Threat to {country} After Meetings With {us}
{us}, {country} Hold Talks on {country}
{last} Says {country} Must Withdraw From {region}
Police Arrest {full} in {town}
Fighting Spreads to {town} as {country} Sends Troops
At Least 12 Dead After Bus Crash in {country}
“It has always been so,” says {last}.
“They were here first,” says {full}, a historian at {org}.
“It would be much safer,” {last} thought.
According to {last}, the agents were active in {place}.
According to {full}, who wrote the book, little has changed.
His wife, {first}, reported him missing.
His brother {first} and his sister {first} live in {town}.
Her daughter, {first}, police said, was found unhurt.
That was the case for {first} when he played {full} in {town}.
“{first} is one of my oldest friends,” she said.
“I have to congratulate {first},” {last} said.
There is {first}, who never sleeps, and there is {first}.
Corresponding with {last} by e-mail, I asked about the early work.
{last} was born on October 31, 1832, in a village near {town}.
Two years later, {last}, now 31, is on trial.
{last} acts as spokesman and {full} as treasurer.
A number of people, including {last}, have left.
But {last}’s work was not forgotten.
But {last}’s success did not last.
{first} grew up in {town} with three sisters.
When {first} came home, the house was empty.
The author of the petition, {full}, and the presenter {full} spoke.
The company’s founder {full} met {full} and his wife at a villa.
The exchange of {last} for {last} surprised the fans.
Its editor, {full}, and its owner, {last}, disagreed.
It could have been {first}, {first} or {first}.
{last} has received great criticism for the vote.
{last} and {last} will meet in the final.
Police say {last} did not have a criminal record.
The judge in {last}’s trial cleared {last} of all charges.
Is {last} the right man for the job?
I asked {first} what he would do.
Friends of {last} say he is well.
People like {last} are rare.
They elected {last} on Sunday.
She married {full} in 1987 and moved to {town}.
The song is by {full}.
Paintings by {full} the Elder are on display.
{full} Jr. took over from {full} Sr. in 1990.
James {last} III owned the land.
Where the Money Went
Read More About the Crisis
Leave a Reply
Sign Up for Our Newsletter
Share This Article
On Monday, the Senate passed the bill.
The White House declined to comment.
The Kremlin has denied the accusation.
The State Department said the embassy in {town} would close.
`
  .trim()
  .split('\n');
