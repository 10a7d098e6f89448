/**
 * For every rule, in the order of its kind's list, a line that it is for and one, after `≠`, that only looks like it.
 * A rule without a line here fails its test.
 */
export const ruleLines: Readonly<Record<string, string>> = {
  appeal: `
Support Harbor Journalism Today ≠ Support for the ferry grew.
We have a small favor to ask of you. ≠ She did them a favor and asked for nothing.
As you may have heard, the Herald is an independent newspaper. ≠ As you may have heard, the ferry sank.
We, the editors of the Herald, work for you. ≠ We, the people of the harbor, refuse.
Your donation helps us to go on. ≠ Your donation was sent back to the old captain.
Please consider supporting our journalism. ≠ Please support the captain of the ferry.
Become a member of the Herald ≠ He wanted to become a member of the crew.
To continue reading, sign in to your account ≠ The captain went on to continue reading.
This content is for subscribers ≠ This content of the hold is for the museum.
Support for the Harbor Hour comes from listeners like you. ≠ Support for the ferry comes from the islands to the north.
For subscribers only: sign up to the captain’s letter ≠ For one night only: the captain sings
Become a Friend of the Herald for €2 a week ≠ He hopes to become a friend of the family.`,
  byline: `
By Mara Lindqvist and Jon Aalto ≠ By the old dock stood Mara Lindqvist.
By MARA LINDQVIST ≠ By Monday the dock was dry.
Mara Lindqvist reports from Odden ≠ Mara Lindqvist brought reports from Odden
Mara Lindqvist, Staff Writer ≠ Mara Lindqvist is a writer
Jon Aalto contributed reporting from Odden. ≠ The storm contributed to the delay.
(Reporting by Jon Aalto; editing by Mara Lindqvist) ≠ He liked reporting by night (and editing by day).
Additional reporting by Jon Aalto ≠ The reporting by Jon Aalto was praised.
Published on 14 March 2031 ≠ Published poets met in March.
14 March 2031 ≠ On 14 March 2031 the ferry sank.
3 hours ago ≠ The ferry left 3 hours ago.
Contact the author for more ≠ They tried to contact the author.
Write to Mara Lindqvist at mara.lindqvist at herald.example ≠ Write to your mother.
Write to Jon Aalto at [email protected] ≠ His email was protected.
Mara Lindqvist is a reporter for the Herald who covers the harbor. ≠ Mara Lindqvist is a captain for the line.
About the author ≠ Something about the author was odd
Wire services ≠ The wire services were slow that day.
Reuters ≠ Reuters was first to tell of it
Source: Harbor Statistics ≠ The source: a leak below the deck
(AFP) ≠ (see the AFP report)
Mara Lindqvist writes about the sea and its ports ≠ Mara Lindqvist writes songs
— The Harbor (@harbor) March 14, 2031 ≠ — The Harbor, March 14, 2031
Words: Mara Lindqvist. Pictures: Jon Aalto ≠ Pictures of Mara Lindqvist hung on the wall
Mara Lindqvist, Staff Photographer ≠ Mara Lindqvist, a photographer
mara.lindqvist@herald.example ≠ mara at herald
Jon Aalto covers the harbor. Reach him at jon@herald.example ≠ They could not reach him at sea.
From our correspondent in Odden ≠ A letter from our grandfather in Odden
ODDEN (Harbor Wire) – ≠ ODDEN (see the map below) was flooded
March 14, 2031 / 6:12 PM / Herald Staff ≠ March 14, 2031 was a day of storms
Mara Lindqvist is the paper’s harbor editor. ≠ Mara Lindqvist is the paper’s oldest reader.
By Harbor Wire staff ≠ By the harbor stood staff
Mara Lindqvist reported from Odden. ≠ Mara Lindqvist came home from Odden.`,
  caption: `
A ferry at dusk. Photo Credit: Mara Lindqvist ≠ He took the credit: who else could?
A ferry at dusk.CreditMara Lindqvist ≠ The bank gave Credit where it was due?
A ferry at dusk (Photo credit: Mara Lindqvist) ≠ The bank (on credit terms) agreed
A ferry at dusk.Credit…Mara Lindqvist/Herald. The vote came later. ≠ They lived on credit … for years.
A ferry at dusk. Mara Lindqvist / AFP ≠ The either/or of the council
A ferry at dusk. AFP / Mara Lindqvist ≠ They read AFP and/or the Herald
Composite Photo/Video: Herald Staff ≠ The composite hull and/or deck
mara lindqvist / Getty Images ≠ mara lindqvist / the harbor
Photo by Mara Lindqvist ≠ She kept a photo by the bed.
A ferry at dusk. (Photo by Mara Lindqvist) ≠ A ferry at dusk (she took a photo) passed.
A ferry at dusk. (AP Photo/Mara Lindqvist) ≠ A ferry at dusk. (Photo number four)
A ferry at dusk. (Lindqvist/Getty Images) ≠ A ferry at dusk. (Getty is an agency) Then came rain.
Mara Lindqvist via Getty Images ≠ He sold it to Getty Images
A ferry at dusk (Image: Harbor Museum) ≠ A ferry at dusk (image of the sea)
Image source: Harbor Museum ≠ Imagery sources: none were named.
Mara Lindqvist for The New York Times ≠ She wrote for The New York Times
Image caption The ferry leaves the dock ≠ The image captions were lost.
ImageA ferry leaves the old dock at dusk ≠ Images of a ferry that leaves the dock
File photo shows the old dock ≠ The file photo was lost.
The old dock in March (file photo) ≠ The file photos of the dock were lost.
Gallery ≠ The gallery opened again
A ferry at dusk. Mara Lindqvist / HWP / Solstice ≠ It was dusk / dawn, nobody knew`,
  comments: `
Leave a reply ≠ Leave a light on.
12 comments ≠ His 12 comments angered the council.
Comments on this article are closed. ≠ Comments on this boat were kind.
Join the conversation ≠ They would not join the conversation of the crew.
Your email address will not be published. ≠ The fields required more rain.
Tell us in the comments below ≠ The comments below deck were rude.
Log in to comment ≠ The mayor refused to comment on the log.
Reply ≠ He sent no reply
Comments are not available on this story. ≠ His comments are a matter of taste.`,
  copyright: `
Copyright 2031 Harbor Herald ≠ The copyright of 14 songs was sold.
All rights reserved. ≠ Not all rights were reserved for the crew.
This material may not be published or broadcast. ≠ The list may not be published.
No part may be reproduced without permission. ≠ He left the dock without permission.
Terms of Use | Privacy Policy ≠ The firm changed its privacy policy in March.
Distributed by Harbor Content Agency ≠ The bread was distributed by the crew.
Purchase licensing rights ≠ They purchased the rights to the dock.`,
  navigation: `
Item 3 of 9 ≠ It was item 3 on the list.
3 of 9 photos ≠ Some 3 of 9 boats sank.
Photo gallery of the harbor ≠ The photo gallery is open.
3 / 9 ≠ The vote was 3 / 9 they said
View slideshow ≠ The slideshow bored them
Click here to see more ≠ They heard the latch click here and there.
Watch live ≠ The watch was live
Loading comments ≠ Loading the ferry took hours
Watch: The ferry leaves ≠ The night watch: four men
Read more about the ferry ≠ They read more than before.
The vote is over. READ MORE: The ferry captain retires ≠ The vote is over. They read more: books, maps.
Related stories ≠ Related firms were fined.
Related coverage selected by the editors ≠ The related coverage was poor.
Story continues below ≠ The story continues to haunt them.
The vote is over. Continue reading the main story ≠ They continue reading the main book.
Continue ≠ Continue to the dock
Recommended for you ≠ Recommended doses were small.
Skip to content ≠ They skip to the sound of drums.
Where the ferry goes next → ≠ They point → to the sea.
Next ≠ Next came the rain
Home > News > Harbor ≠ Home was far away
News | Harbor | Sea | Boats ≠ The mast | was broken
Tags: ferry, harbor ≠ The tags were cut off.
News Sports Opinion ≠ News of the ferry came
lRelated Ferry captain retires ≠ Unrelated ferry captains met
Related Roundup: The week at sea ≠ They were related, in a roundup
Click for more ≠ The click of the lock
MORE : Ferry stuck in the mud ≠ There is more : nobody paid.
[Click here for the chart] ≠ The button says nothing like click here today`,
  'site-chrome': `
Facebook Twitter Email ≠ Twitter and he agreed
Tweet ≠ A tweet was deleted
Share this article ≠ Share of the vote fell
Email this to a friend ≠ She wrote an email this morning.
Follow us on Twitter ≠ They follow the ferry on foot.
The vote is over. Follow Mara Lindqvist on Twitter @mara. ≠ The vote is over. Follow the path on the left.
Find us on Facebook ≠ They will find us on the dock.
@harborherald ≠ @ the dock
This site uses cookies. ≠ The baker uses no cookies.
Privacy policy ≠ Privacy was lost
By continuing to browse you agree to our terms. ≠ By continuing the strike they won.
Please enable JavaScript to go on. ≠ Your browser was never asked.
We’ve updated our privacy policy ≠ They have updated the rules on privacy.
Advertisement ≠ The advertisement was torn
Ad ≠ Ad hoc rules
We may earn a commission from links. ≠ The captain may earn a medal.
Watch the ferry now on DirecTV ≠ They would watch from the dock
Sign in ≠ Sign in the window
Sign up for our morning newsletter ≠ The newsletter was printed in March.
The best of the harbor, straight to your inbox ≠ The inbox was empty.
Enter your email address ≠ The email address was wrong.
Download our app ≠ They download the maps.
Every day we send the best stories. ≠ Every day the ferry sends its waves.
Manage your account ≠ Your account of it differs
Contact us ≠ They contact us daily
This is a developing story. It will be updated. ≠ The story of a developing port.
Powered by WordPress ≠ It was powered by steam.
Get the Herald app and news alerts ≠ Get up early, said the captain, and mind the tide.
4 min read ≠ They waited 4 minutes in the cold
0:00 0:02:31 0:00 ≠ 12:30 was the hour of the tide
No media source currently available ≠ No source was available for the claim
This story originally appeared in the Herald. ≠ This story of the sea is old.
The Herald is regulated by the Independent Press Standards Board. ≠ The ferry is regulated by the harbor board.
Transcripts are produced on a deadline. ≠ The transcripts are in the court file, he said, and nobody reads them but the clerk who wrote them down in the long summer of the trial and who has since left the town for good and all.
Report an error ≠ The crew had to report an error to the pilot
Search the Herald ≠ The search of the hold went on
Annonse ≠ They announce the ferry
Herald newsletters: must-reads ≠ She writes a newsletter about the tides and the moon
Have a photo or video of the storm? Send it to us. ≠ Do you have a photo of it, she asked.
The Herald is on Facebook and YouTube. ≠ The ferry is on time and the crew is on board.
Follow us on the other networks ≠ They follow us everywhere, the gulls.`,
  'machine-noise': `
0f3a9c1b7d5e2f4a6b8c0d1e2f3a4b5c ≠ The hull was number 0123456789.
(function(a, b) { return a; ≠ The function (of the dock) is clear.
googletag.display(x) and googletag.push(y) ≠ They push (and pull) the boat.
The dock&nbsp;&nbsp;is closed ≠ The dock & the pier are closed
The <span class="x">dock ≠ The depth < 4 feet
https://harbor.example/ferry ≠ They saw http in the book
* * * * * ≠ * a note
harbor_ferry_widget_0123456789 ≠ harbor-ferry of 2031
undefined ≠ The border is undefined`,
};
