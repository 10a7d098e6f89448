import { stemOf } from './stem.ts';

/** Words that say nothing of what a figure is about: function words, hedges, number words, speech and calendar words. */
const words = `
a an the this that these those some any each every either neither no none both all half other another such same
i you he she it we they me him her us them my your his its our their mine yours hers ours theirs who whom whose which what
myself yourself himself herself itself ourselves themselves
and or but nor so yet if then than as while when where because since until though although whether unless once
of in on at by for with from to into onto upon over under above below between among through during before after about against
across along around behind beside besides beyond despite down near off out outside inside per toward towards up via within without
be am is are was were been being have has had having do does did doing done can could may might must shall should will would
not never only just also even still already too very much many more most less least few fewer several lot lots quite rather almost
nearly roughly approximately exactly about close least most up-to estimated total overall around some
one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen hundreds thousands millions
billions dozens first second third last next
say said says saying tell told according report reported reports reportedly add added adds call called claim claimed state stated
monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight night morning afternoon evening week weeks
weekend day days month months year years hour hours minute minutes
january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
a.m. p.m. am pm mr mrs ms dr mr. mrs. ms. dr. here there now ago later earlier recently currently early late how why
get got go goes going went come came make made take took taken give gave use used keep put set see saw seen know known think
like well back new old way thing things something anything nothing number numbers figure figures amount part
united image photo credit ap reuters afp cnn getty images read click share follow
n't 's s t re ve ll d m
`;

/** Stems of words that carry no subject. */
export const stopStems: ReadonlySet<string> = new Set(
  words
    .trim()
    .split(/\s+/)
    .flatMap((word) => [word, stemOf(word)]),
);
