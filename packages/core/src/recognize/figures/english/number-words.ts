/** Cardinal number words and their values, one a line. */
export const cardinals: string = `
zero 0
one 1
two 2
three 3
four 4
five 5
six 6
seven 7
eight 8
nine 9
ten 10
eleven 11
twelve 12
thirteen 13
fourteen 14
fifteen 15
sixteen 16
seventeen 17
eighteen 18
nineteen 19
twenty 20
thirty 30
forty 40
fourty 40
fifty 50
sixty 60
seventy 70
eighty 80
ninety 90
`;

/** Words that multiply the number before them, one a line. */
export const scales: string = `
hundred 100
thousand 1000
million 1000000
mln 1000000
mil 1000000
mn 1000000
mio 1000000
billion 1000000000
bln 1000000000
bn 1000000000
trillion 1000000000000
trn 1000000000000
tn 1000000000000
quadrillion 1000000000000000
dozen 12
lakh 100000
lac 100000
lakhs 100000
crore 10000000
crores 10000000
cr 10000000
`;

/** Letters that multiply only when written on to the numeral (`15k`) or after a currency sign (`$3.5m`). */
export const scaleLetters: string = `
k 1000
K 1000
m 1000000
M 1000000
mm 1000000
MM 1000000
b 1000000000
B 1000000000
Bn 1000000000
t 1000000000000
T 1000000000000
`;

/** Plurals that mean "this many, several times over": `dozens of`, `tens of thousands of`. */
export const vaguePlurals: string = `
dozens 12
tens 10
hundreds 100
thousands 1000
millions 1000000
billions 1000000000
trillions 1000000000000
`;

/** Names of the parts of a whole and how many make it, one a line; singular and plural. */
export const fractions: string = `
half 2
halves 2
third 3
thirds 3
quarter 4
quarters 4
fourth 4
fourths 4
fifth 5
fifths 5
sixth 6
sixths 6
seventh 7
sevenths 7
eighth 8
eighths 8
ninth 9
ninths 9
tenth 10
tenths 10
twelfth 12
twelfths 12
twentieth 20
twentieths 20
hundredth 100
hundredths 100
thousandth 1000
thousandths 1000
`;

/** Single words that say how many times, one a line. */
export const multipliers: string = `
twice 2
thrice 3
twofold 2
threefold 3
fourfold 4
fivefold 5
sixfold 6
sevenfold 7
eightfold 8
ninefold 9
tenfold 10
hundredfold 100
thousandfold 1000
`;

/** Words that are no numbers and yet may begin an amount. */
export const starters: string = `
a
an
couple
`;

/** Tails that make the numeral before them an ordinal: `10th`. */
export const ordinalTails: readonly string[] = ['st', 'nd', 'rd', 'th'];
