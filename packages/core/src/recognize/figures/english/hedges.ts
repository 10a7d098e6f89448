/** Words before a number that say how exactly it is stated, one a line; the longest that fits wins. `-` hedges nothing. */
export const hedgesBefore: string = `
about | about
around | about
roughly | about
approximately | about
approx | about
approx . | about
approximatively | about
some | about
an estimated | about
the estimated | about
its estimated | about
estimated | about
estimated at | about
circa | about
ca | about
ca . | about
c . | about
~ | about
≈ | about
∼ | about
in the region of | about
on the order of | about
of the order of | about
in the neighborhood of | about
in the neighbourhood of | about
in the vicinity of | about
in the range of | about
something like | about
more or less | about
give or take | about
or about | about
or around | about
or roughly | about
or some | about
nearly | nearly
almost | nearly
close to | nearly
close on | nearly
approaching | nearly
approached | nearly
nearing | nearly
not quite | nearly
just under | nearly
just below | nearly
just less than | nearly
just short of | nearly
just shy of | nearly
just fewer than | nearly
a little under | nearly
a little less than | nearly
slightly under | nearly
slightly below | nearly
slightly less than | nearly
slightly fewer than | nearly
a shade under | nearly
a bit under | nearly
a bit less than | nearly
shy of | nearly
practically | nearly
virtually | nearly
more than | over
over | over
above | over
upwards of | over
upward of | over
exceeding | over
exceeds | over
exceeded | over
exceed | over
surpassing | over
surpassed | over
topping | over
topped | over
tops | over
in excess of | over
greater than | over
larger than | over
bigger than | over
higher than | over
longer than | over
taller than | over
heavier than | over
older than | over
better than | over
north of | over
beyond | over
just over | over
just above | over
just more than | over
well over | over
well above | over
well more than | over
far more than | over
a little over | over
a little more than | over
slightly over | over
slightly more than | over
> | over
at least | at_least
no fewer than | at_least
no less than | at_least
not fewer than | at_least
not less than | at_least
no lower than | at_least
a minimum of | at_least
minimum of | at_least
at a minimum | at_least
at minimum | at_least
at the very least | at_least
at the least | at_least
starting from | at_least
start from | at_least
starts from | at_least
start at | at_least
starts at | at_least
starting at | at_least
≥ | at_least
> = | at_least
less than | under
fewer than | under
under | under
below | under
lower than | under
smaller than | under
shorter than | under
younger than | under
short of | under
south of | under
sub - | under
well under | under
well below | under
far fewer than | under
far less than | under
< | under
up to | up_to
as many as | up_to
as much as | up_to
as high as | up_to
as large as | up_to
as long as | up_to
as far as | up_to
as big as | up_to
at most | up_to
at the most | up_to
no more than | up_to
not more than | up_to
no greater than | up_to
no higher than | up_to
no larger than | up_to
no longer than | up_to
no later than | -
not exceeding | up_to
not to exceed | up_to
a maximum of | up_to
maximum of | up_to
≤ | up_to
< = | up_to
as few as | -
as little as | -
as low as | -
little more than | -
nothing more than | -
nothing less than | -
more likely than | -
rather than | -
other than | -
`;

/** Words after a number, its unit or its noun that say how exactly it is stated, one a line. */
export const hedgesAfter: string = `
or more | at_least
or higher | at_least
or greater | at_least
or above | at_least
or over | at_least
or older | at_least
or longer | at_least
or better | at_least
and up | at_least
and over | at_least
and above | at_least
and older | at_least
and more | at_least
and counting | at_least
if not more | at_least
+ | at_least
- plus | at_least
plus | at_least
at least | at_least
, at least | at_least
at a minimum | at_least
or so | about
or thereabouts | about
give or take | about
, give or take | about
more or less | about
- odd | about
odd | about
- ish | about
ish | about
- something | about
or less | up_to
or fewer | up_to
or under | up_to
or below | up_to
or younger | up_to
or lower | up_to
and under | up_to
and below | up_to
and younger | up_to
at most | up_to
, at most | up_to
at the most | up_to
maximum | up_to
max | up_to
tops | up_to
`;
