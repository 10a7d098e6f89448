function read(lines: string): ReadonlySet<string> {
  return new Set(lines.trim().split(/\s+/));
}

/** Words that a label does not go on after. */
export const stops: ReadonlySet<string> = read(`
and but or while as which who that where when because since if although though according said says told so than
they he she it we you i there will would could may might
`);

/** Verbs of saying and foreseeing: a label ends before them, and before who says so. */
export const sayings: ReadonlySet<string> = read(`
said says say told tells asserts asserted claims claimed predicts predicted believes believed notes noted adds added argues argued
forecasts estimates expects thinks thought writes wrote reports confirmed confirms announced announces insists insisted warns warned
`);

/** Words before the noun of a label that are left out. */
export const openers: ReadonlySet<string> = read(`
a an the of his her its their our my these those this that some any all about another still also only just
two three four five six seven eight nine ten eleven twelve first second
hundred thousand lakh crore million billion trillion
`);

/** Words that begin no label: prepositions, pronouns, auxiliary and other frequent verbs. */
export const leads: ReadonlySet<string> = read(`
in on at by for from to into onto over under above below near north south east west northeast northwest southeast southwest
after before amid amidst despite including following such fiscal between during since until against across along through toward towards with within without per than as
ago later earlier away apart more less fewer other others
they he she it we you i them him us me who which what there here not no and but or if while when
is are was were be been being am has have had having do does did will would can could may might must should shall
said says say told tells reported promised expected expect estimated rose fell lost lose gained cost costs pay pays paid took take
went go goes got get gets gave give made make makes came come comes left leave lasted lasts reached stood stands
remain remains remained
hits hit strikes struck shakes shook rocks rocked
percent missing dead killed injured wounded hurt drowned died detained arrested evacuated displaced found shot
`);

/** Words at which a phrase turns to something else: where one that is too long ends. */
export const turns: ReadonlySet<string> = read(`
in on at by for from to into onto over under with within without between during after before since until against
`);

/** Words that end no label: prepositions, articles, hedges, auxiliary verbs. */
export const finals: ReadonlySet<string> = read(`
a an the of in on at by for with from to into onto over under above below near between against through toward towards during after before until
its his her their our my this these those some any
have has had be been being was were is are am do does did not
altogether overall more less fewer than about around roughly nearly almost up least most close only just still also already as much many approximately
said says say told and but or such like
expected expects expect estimated estimates forecast predicted
`);

/** Measures that another figure states: "460 millimetres of rain in 72 hours" is about the rain. */
export const measures: ReadonlySet<string> = read(`
percent millimetres millimeters mm centimetres centimeters cm metres meters kilometres kilometers km miles feet inches
tonnes tons kilograms kilos litres liters barrels gallons hectares acres degrees hours days weeks months years minutes
`);
