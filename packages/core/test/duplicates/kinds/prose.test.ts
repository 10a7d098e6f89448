import { expect, test } from 'vitest';
import { matchLine } from '../../../src/duplicates/kinds/match.ts';

/** Lines of stories that begin or go on like those of a page. */
const prose = `
Share prices of the shipyard rose again on Tuesday.
Follow the river to the mill and turn left at the chapel.
Read the label before you open the tin.
Sign of the times: the bakery takes no cash.
Support for the bridge has fallen since the spring.
Become a baker and you will never sleep late again.
Photo finish: the grey mare won by a nose.
Copyright law was written for printers, said the judge.
The privacy policy of the bank fills ninety pages.
Watch the pot, she told him, and it will never boil.
Next week the council votes on the tram.
Related by marriage, the two mayors never spoke.
More than half of the seats stayed empty.
Comments by the minister angered the dockers.
Advertisement for a lost dog: one page, hand written.
Subscribe to the theory or not, the tide still comes.
Sources said the deal was dead.
Source of the river was found in 1871.
Credit was scarce that winter.
Image is everything in Lunden, the tailor said.
Video of the crash was shown in court.
Listen to the engine, he said; it knows.
Join the navy, see the world, his father had said.
Click went the lock, and the lights came on.
By Tuesday the water was gone.
By the time the boats came, the pier was ash.
Updated rules for anglers take effect in May.
Published poets are rare among plumbers.
Editing by candle light ruined her eyes.
Reporting a theft takes four forms.
Email was how they met.
Contact with the probe was lost at dawn.
Loading the grain took three days.
Tags on the bags said Lunden.
Home was a barge with a stove.
Newsletter writers earn more than novelists, the survey found.
The app tells farmers when it will rain.
You have read this far, so you may as well finish.
Your gift of flour fed the whole street, the letter said.
Terms of the truce were read aloud at noon.
All rights to the song belong to his widow.
Download speeds in the valley are the worst in the country.
Gallery owners want the tax cut.
Stories like hers are common on the coast.
The story continues tomorrow in court.
We, the people of the delta, refuse, the banner read.
Reply came none.
Log in hand, the ranger counted owls.
Get the story straight, the editor told him.
Most popular among tourists is the old lighthouse.
Getty, who owned the mine, never saw it.
Staff writer was her title; she mostly made coffee.
Twitter fell silent as the birds left, and then the rain came.
Facebook bought the old cannery for its servers.
“Follow me on Twitter,” the senator shouted over the crowd.
The firm updated its privacy policy after the leak, and users were angry.
He told readers to sign up for the draft before it was too late.
The museum said its newsletter reaches 4,000 people.
They were asked to enter their email address and wait.
Powered by steam, the ferry crossed in an hour.
Cookies were served at noon.
This site was a tannery before the war.
The site uses wind to cool its ovens.
Ad men were not welcome.
Continue and you will drown, the sign said.
Recommended doses were ignored.
Trending upward, rents hit a record in June.
Search parties set out at dawn.
Report any sighting of the wolf to the warden, the notice said.
A spokesman for AFP / Reuters declined to say who took it.`;

test.each(prose.trim().split('\n'))('prose: %s', (line) => {
  expect(matchLine(line, 0).filter(({ soft }) => !soft)).toEqual([]);
});
