function entries(lines: string): readonly string[] {
  return lines.trim().split('\n');
}

/** Words that head an office: whoever holds one is not, under the same name, the holder of another. */
export const officeHeads: ReadonlySet<string> = new Set(
  entries(`
president
minister
premier
chancellor
governor
mayor
senator
ambassador
envoy
secretary
commissioner
commander
general
admiral
colonel
captain
lieutenant
sergeant
king
queen
prince
princess
pope
bishop
archbishop
cardinal
judge
justice
prosecutor
chief
chair
director
executive
treasurer
speaker
spokesman
steward
coach
rector
dean
sheriff
superintendent
`),
);

/** What an office is for, and its rank: words that tell two offices of one head apart. */
export const officeParts: ReadonlySet<string> = new Set(
  entries(`
prime
deputy
first
second
assistant
under
foreign
interior
home
defense
finance
economy
economic
energy
transport
environment
health
education
labor
employment
agriculture
fisheries
culture
justice
trade
commerce
industry
housing
science
technology
tourism
sport
migration
climate
treasury
police
fire
shop
press
attorney
brigadier
major
security
intelligence
state
`),
);

/** Other words for the same, the second being the one compared by. */
export const officeSynonyms: ReadonlyMap<string, string> = new Map(
  entries(`
chairman chair
chairwoman chair
chairperson chair
spokeswoman spokesman
spokesperson spokesman
vice deputy
voivode governor
head chief
boss chief
ceo chief executive
pm prime minister
defence defense
gov governor
sen senator
gen general
adm admiral
capt captain
lt lieutenant
col colonel
sgt sergeant
labour labor
transportation transport
transports transport
economics economy
jobs employment
`).map((line) => {
    const [word = '', ...same] = line.split(' ');
    return [word, same.join(' ')];
  }),
);
