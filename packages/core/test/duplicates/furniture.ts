/**
 * What invented outlets print around their stories, each in a way of its own: one line a line, `~` before those that
 * only one of an outlet's stories has. Written as sites write it, not after the rules.
 */
export const outlets: Readonly<
  Record<string, { readonly above: string; readonly within: string; readonly below: string }>
> = {
  'Saltmarsh Courier': {
    above: `Home » County » Environment
~Dredging row splits harbour board
~Words: Petra Oyelaran. Pictures: Tom Hask
~Thursday 6 March 2031, 07:45`,
    within: 'Enjoying this story? Our weekly digest lands every Friday at noon. Sign me up',
    below: `Got a tip? Drop us a line in confidence: newsdesk@saltmarshcourier.example
Filed in: Environment, Harbour, Council
The Courier is a member of the Independent Press Standards Board.
© Saltmarsh Courier Ltd 2031`,
  },
  'The Brightwater Eagle': {
    above: `SUBSCRIBE | E-EDITION | OBITUARIES | JOBS
~By Marcus Vane
~mvane@brightwatereagle.example
~Posted Mar. 6, 2031 at 5:12 p.m. | Updated 7:40 p.m.`,
    within: 'Story continues below',
    below: `~Marcus Vane covers county government. Reach him at 555-0148 or follow @marcusvane.
Show your support for local journalism. Digital access or digital and print delivery.
Original Source
Comments are not available on this story.
Copyright 2031 Brightwater Eagle Media Group`,
  },
  'Kestrel Wire': {
    above: `KESTREL WIRE SERVICE
~OSTHAVEN, March 6 (Kestrel) –`,
    within: '[Click here for an interactive version of the chart]',
    below: `~(Reporting by Ines Carvalho in Osthaven and Dov Lerner in Port Alba; Editing by Ruth Amadi)
Our Standards: The Kestrel Wire Principles of Trust.
Purchase licensing rights, opens new tab`,
  },
  'Northgate Now': {
    above: `Skip to navigation
Menu
Search Northgate Now
~2 min read`,
    within: 'Advertisement – scroll to continue',
    below: `More from Northgate Now
You might also like
~Why the tram depot keeps flooding
~Five cafes that opened this spring
Follow Northgate Now on WhatsApp, Instagram and Bluesky
Privacy Manager · Cookies · Modern Slavery Statement`,
  },
  'La Plata Dispatch': {
    above: `~Photo: A crane lifts the last girder of the bridge. Credit: Ana Ruiz / La Plata Dispatch
~Ana Ruiz, Staff Photographer`,
    within: '>> SIGN UP: Get the Dispatch delivered to your phone every morning',
    below: `If you value reporting like this, consider a one-time gift. Donate here.
This story was produced in partnership with the River Fund for Public Reporting.
Republish our articles for free, online or in print, under a Creative Commons license.`,
  },
  'Channel 9 Ostburg': {
    above: `OSTBURG (Channel 9) –
WATCH LIVE: Channel 9 News at 5`,
    within: 'Download the Channel 9 app for breaking alerts on your phone.',
    below: `Copyright 2031 Channel 9. All rights reserved.
Have a photo or video from your neighbourhood? Send it to us here.
Channel 9 is on Facebook, YouTube and Roku.
Closed Captioning | Public Inspection File | FCC Applications | EEO Report`,
  },
  'The Weekly Lantern': {
    above: `Issue 412
~From our correspondent in Velden
~Mar 6th 2031`,
    within: '■',
    below: `This article appeared in the Europe section of the print edition under the headline “Low water”
Reuse this content
For subscribers only: to see how we design each week’s cover, sign up to our Cover Story newsletter.
More from Europe`,
  },
  'Fjordavisa English': {
    above: `Published: 06.03.2031 09:14
This article is more than two years old.
Listen to this article (4 min)`,
    within: 'ANNONSE',
    below: `Tips us! Do you know something about this case?
Editor-in-chief: Liv Aasen
Fjordavisa is edited according to the Code of Ethics of the Norwegian Press.`,
  },
  'Metro Lines': {
    above: `Share
Tweet
Pin it
Copy Link URL Copied!`,
    within: 'TRENDING NOW',
    below: `MORE : Tram crash closes Northgate for the day
MORE : Best of the spring fair, in pictures
Get in touch with our news team by emailing us at webnews@metrolines.example.
For more stories like this, check our news page.
Get your need-to-know latest news, feel-good stories, analysis and more by signing up to Metro Lines’ News Updates newsletter`,
  },
  'Harrow Valley Patch': {
    above: `Crime & Safety
~Two Hurt As Bus Leaves Road In Harrow Valley
~Dina Wells, Patch Staff
Reply (3)`,
    within: 'Find out what is happening in Harrow Valley with free, real-time updates.',
    below: `Subscribe
Get more local news delivered straight to your inbox. Sign up for free newsletters and alerts.
See more on Patch
The rules of replying: be respectful. This is a space for friendly local discussions.`,
  },
  'The Inland Standard': {
    above: `Listen 3 min
Comment 48
Add to your saved stories
Save`,
    within: 'Skip to end of carousel',
    below: `The Post Inland newsletters: must-reads, every weekday
Today’s top stories: HAND CURATED
Loading...
View 3 more stories`,
  },
  'Free Radio Velden': {
    above: `No media source currently available
0:00 0:02:31 0:00
Embed share`,
    within: 'Read also: Velden votes on the dam in April',
    below: `Transcript provided by Free Radio Velden. Transcripts are produced on a rush deadline and may contain errors.
Support for Free Radio Velden comes from the Alder Foundation and listeners like you.
Forum: the comment section is moderated.`,
  },
  'Tidewater Examiner': {
    above: `Log In
Register
~3 March 2031 • 6:00am
~Hannah Vos, Tidewater Examiner`,
    within: 'Recommended for you',
    below: `~Hannah Vos is the paper’s education editor.
You’ve reached your monthly limit of free articles. Subscribe for $1 a week.
Manage my account · Help centre · Newsroom policies
Most commented`,
  },
  'Radio Alder News': {
    above: `Heard on Morning Edition
~Ola Berg
~4-Minute Listen
Download
Transcript`,
    within: 'toggle caption',
    below: `Thanks to our sponsors: Become a sponsor
Copyright © 2031 Radio Alder. Visit our website terms of use and permissions pages for further information.`,
  },
  'Quarry Hill Observer': {
    above: `ePaper
LATEST: Council live blog
~March 3, 2031 / 6:12 PM / Observer Staff`,
    within: '--- Sponsored ---',
    below: `Be the first to know
Get browser notifications for breaking news, live events, and exclusive reporting.
Not now
Turn on`,
  },
  'The Harbour Independent': {
    above: `Support truly independent journalism
~Jonah Pym
~Monday 3 March 2031 11:25 GMT
1 Comment`,
    within: 'Removed from bookmarks',
    below: `Join our commenting forum
Join thought-provoking conversations, follow other readers and see their replies
Comments 14`,
  },
  'Vale Business Daily': {
    above: `Markets | Tech | Deals
~Published Mon, Mar 3 2031 9:30 AM EST`,
    within: 'Read more from Vale Business',
    below: `Disclosure: Vale Media is the parent company of this website.
Terms apply. Data is delayed at least 15 minutes.
Squawk on the go: subscribe wherever you get your podcasts.
Choose Vale as your preferred source and never miss a moment.`,
  },
  'Courrier du Lac (English)': {
    above: `Reading time: 3 minutes
Available in 4 other languages
~Keystone / Jean Rochat`,
    within: 'External content',
    below: `Translated from French. AI tools were used. How we work with AI
In compliance with the JTI standards
If you want to start a conversation about a topic raised in this article, email us at english@courrier.example.
Contributions under this article have been turned off. You can find an overview of ongoing debates with our journalists here.`,
  },
};

/** Stories as those outlets tell them: prose, a paragraph a line, in which nothing is boilerplate. */
export const stories: readonly string[] = [
  `The county will dredge the inner harbour for the first time in nineteen years, after skippers complained that the ebb leaves them sitting in mud.
Work is to begin in September and should take eleven weeks, said Jonas Field, who runs the port.
“We have boats that can leave for two hours a day,” he said. “That is no way to run a fishery.”
The board voted seven to four. Those against said the money, some 2.4 million, had been promised to the sea wall.
Nobody at the meeting could say where the mud will go.`,
  `A bus carrying pupils home from a swimming lesson slid off a wet road on Wednesday and came to rest against a hedge.
Two children were treated for cuts. The driver, who had worked for the company since 2019, was not hurt.
Parents have asked for years for a lower limit on that stretch.
“It was a matter of time,” said Aisha Bell, whose son was on board.
The road was open again by six in the evening, police said.
A review of the limit will be presented to councillors in May.`,
  `Engineers lowered the last girder of the river bridge into place at dawn, four months late and with a crowd on either bank.
The bridge replaces a ferry that has crossed here since 1911.
Its builder puts the cost at 61 million, a third more than planned.
Tolls have not been set. The mayor wants none; the bank that lent the money wants them for ten years.
On the ferry, which made its usual crossing at seven, the captain sold the last of his tickets as souvenirs.
“I am not sad,” said the captain, Rosa Lind. “My back is not, at least.”`,
  `Voters in Velden will be asked in April whether the dam above the town should be raised by five metres.
The power company says it needs the water; the farmers below say they need it more.
A poll for the local radio station found the town split almost evenly, with a tenth undecided.
Supporters of the plan point to two dry summers in a row. Opponents point to the same two summers.
If the vote fails, the company has said it will not ask again before 2040.`,
];
