/** What happens to the counted: stem of a trigger, then its class, one a line. */
export const predicateLexicon = `
kill death
die death
dead death
fatally death
slay death
murder death
massacre death
perish death
drown death
toll death
behead death
execute death
casualty casualty
injure injury
wound injury
hurt injury
hospitalize hospital
injury injury
shoot shot
detain detention
arrest detention
custody detention
jail detention
imprison detention
apprehend detention
capture detention
miss missing
disappear missing
vanish missing
unaccounted missing
hostage hostage
abduct hostage
kidnap hostage
displace displacement
evacuate displacement
flee displacement
homeless displacement
safety displacement
relocate displacement
rescue rescue
freed release
release release
deploy deployment
mass deployment
amass deployment
station deployment
buildup deployment
send deployment
dispatch deployment
concentrate deployment
arrive deployment
arrival deployment
withdraw withdrawal
hire hiring
recruit hiring
layoff layoff
cut layoff
eliminate layoff
shed layoff
redundancy layoff
employ employment
vote vote
support support
favor support
approve support
oppos opposition
disapprove opposition
reject opposition
fear fear
afraid fear
rise rise
climb rise
gain rise
jump rise
surge rise
soar rise
increase rise
grow rise
fall fall
drop fall
decline fall
slide fall
slump fall
plunge fall
tumble fall
decrease fall
pay payment
spend payment
cost payment
price price
worth price
value price
buy purchase
purchase purchase
acquire purchase
acquisition purchase
sell sale
revenue revenue
sale revenue
turnover revenue
profit profit
earn profit
income profit
loss loss
dividend dividend
invest investment
raise funding
fund funding
donate funding
ransom ransom
fine fine
penalty fine
infect infection
diagnose infection
vaccinate vaccination
destroy damage
damage damage
collapse damage
sentenc sentence
prison sentence
charge charge
indict charge
plead plea
plea plea
convict conviction
conviction conviction
acquit acquittal
identify identification
identifi identification
launch launch
hit strike
strike strike
attack attack
survive survival
travel travel
fly travel
walk travel
shut closure
shutter closure
close closure
blackout outage
outage outage
`;

/** What two words say together: both stems, then the class, one a line. */
export const pairPredicateLexicon = `
lose life death
claim life death
cost life death
take life death
leave home displacement
leave house displacement
lose home displacement
out home displacement
lose job layoff
cut job layoff
leave job layoff
leave company layoff
leave firm layoff
leave factory layoff
leave plant layoff
leave mill layoff
lay off layoff
test positive infection
take custody detention
without power outage
without electricity outage
without light outage
without water outage
no power outage
no electricity outage
no light outage
lose power outage
lose electricity outage
stay shut closure
`;

/** Nouns that count by what happened: stem of the head, then its class, one a line. */
export const headPredicateLexicon = `
dead death
death death
fatality death
life death
toll death
killed death
injured injury
injury injury
wounded injury
hurt injury
arrest detention
detained detention
arrested detention
missing missing
displaced displacement
evacuated displacement
`;

/** Classes of which only one is meant at a time: figures with different ones never state the same quantity. */
export const exclusivePredicates: readonly (readonly string[])[] = [
  ['death', 'injury', 'detention', 'missing', 'hostage', 'displacement', 'rescue', 'survival', 'deployment'],
  ['rise', 'fall'],
  ['support', 'opposition'],
  ['hiring', 'layoff', 'employment'],
  ['revenue', 'profit', 'loss', 'dividend', 'price', 'fine', 'ransom', 'investment', 'purchase'],
  ['deployment', 'withdrawal'],
  ['release', 'detention'],
  ['release', 'hostage'],
  ['release', 'death'],
];
