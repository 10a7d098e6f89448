import { countries } from './countries.ts';

/** Adjectives and peoples that belong to no one country, one a line. */
const others = `
African
Arab
Arabian
Asian
Balkan
Baltic
Bashkir
Basque
Bavarian
Bengali
Berliner
Breton
Californian
Caribbean
Caucasian
Catalan
Chechen
Corsican
Cossack
Crimean Tatar
Dagestani
English
Englishman
Englishmen
Eurasian
European
Flemish
Galician
Gazan
Hawaiian
Hispanic
Houthi
Inuit
Jewish
Kashmiri
Kurd
Kurdish
Latin American
Latino
Londoner
Maori
Muscovite
New Yorker
Northern Irish
Pashtun
Persian
Polynesian
Punjabi
Roma
Rohingya
Scandinavian
Scot
Scots
Scottish
Scotsman
Sicilian
Sikh
Sindhi
Slav
Slavic
Soviet
Tamil
Tatar
Texan
Tibetan
Uighur
Uyghur
Walloon
Welsh
Welshman
Western
Yazidi
Yugoslav
Yugoslavian
Zulu
`
  .trim()
  .split('\n');

/** Lower-case adjectives and peoples: capitalized like names, but no places. */
export const demonyms: ReadonlySet<string> = new Set(
  [...others, ...countries.flatMap((country) => country.demonyms)].flatMap((word) => [
    word.toLowerCase(),
    `${word.toLowerCase()}s`,
  ]),
);
