/** A country or territory: ISO 3166-1 code, modern English name, other names in use, adjectives and peoples. */
export interface Country {
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly demonyms: readonly string[];
}

/** All countries, one a line: code | name | aliases | demonyms (a plural in -s is understood). */
export const countries: readonly Country[] = `
AF|Afghanistan|Islamic Republic of Afghanistan,Islamic Emirate of Afghanistan|Afghan,Afghani
AL|Albania|Republic of Albania|Albanian
DZ|Algeria||Algerian
AD|Andorra||Andorran
AO|Angola||Angolan
AG|Antigua and Barbuda|Antigua,Barbuda|Antiguan,Barbudan
AR|Argentina|Argentine Republic|Argentine,Argentinian,Argentinean
AM|Armenia|Republic of Armenia|Armenian
AU|Australia|Commonwealth of Australia|Australian,Aussie
AT|Austria|Republic of Austria|Austrian
AZ|Azerbaijan|Republic of Azerbaijan|Azerbaijani,Azeri
BS|Bahamas|The Bahamas|Bahamian
BH|Bahrain|Kingdom of Bahrain|Bahraini
BD|Bangladesh||Bangladeshi
BB|Barbados||Barbadian,Bajan
BY|Belarus|Byelorussia,Belorussia,Republic of Belarus|Belarusian,Belarussian,Byelorussian
BE|Belgium|Kingdom of Belgium|Belgian
BZ|Belize||Belizean
BJ|Benin|Dahomey|Beninese
BT|Bhutan||Bhutanese
BO|Bolivia||Bolivian
BA|Bosnia and Herzegovina|Bosnia,Bosnia-Herzegovina,Bosnia & Herzegovina|Bosnian,Herzegovinian
BW|Botswana||Motswana,Batswana
BR|Brazil|Brasil|Brazilian
BN|Brunei|Brunei Darussalam|Bruneian
BG|Bulgaria||Bulgarian
BF|Burkina Faso|Burkina,Upper Volta|Burkinabe,Burkinabé
BI|Burundi||Burundian
KH|Cambodia|Kampuchea|Cambodian,Khmer
CM|Cameroon||Cameroonian
CA|Canada|Dominion of Canada|Canadian
CV|Cape Verde|Cabo Verde|Cape Verdean
CF|Central African Republic|CAR|Central African
TD|Chad||Chadian
CL|Chile||Chilean
CN|China|People's Republic of China,People’s Republic of China,PRC,Mainland China,Communist China|Chinese
CO|Colombia||Colombian
KM|Comoros||Comorian
CG|Republic of the Congo|Congo-Brazzaville,Republic of Congo,Congo Republic|Congolese
CD|Democratic Republic of the Congo|Democratic Republic of Congo,DR Congo,DRC,D.R. Congo,Congo,Zaire,Congo-Kinshasa|Congolese
CR|Costa Rica||Costa Rican
CI|Ivory Coast|Côte d'Ivoire,Côte d’Ivoire,Cote d'Ivoire|Ivorian
HR|Croatia|Republic of Croatia|Croatian,Croat
CU|Cuba||Cuban
CY|Cyprus|Republic of Cyprus|Cypriot
CZ|Czech Republic|Czechia|Czech
DK|Denmark|Kingdom of Denmark|Danish,Dane
DJ|Djibouti||Djiboutian
DM|Dominica||
DO|Dominican Republic||Dominican
EC|Ecuador||Ecuadorian,Ecuadorean
EG|Egypt|Arab Republic of Egypt|Egyptian
SV|El Salvador|Salvador|Salvadoran,Salvadorean
GQ|Equatorial Guinea||Equatoguinean
ER|Eritrea||Eritrean
EE|Estonia||Estonian
SZ|Eswatini|Swaziland|Swazi
ET|Ethiopia|Abyssinia|Ethiopian
FJ|Fiji||Fijian
FI|Finland||Finnish,Finn
FR|France|French Republic|French,Frenchman,Frenchmen,Frenchwoman
GA|Gabon||Gabonese
GM|Gambia|The Gambia|Gambian
GE|Georgia|Republic of Georgia|Georgian
DE|Germany|Federal Republic of Germany|German
GH|Ghana|Gold Coast|Ghanaian
GR|Greece|Hellenic Republic|Greek
GD|Grenada||Grenadian
GT|Guatemala||Guatemalan
GN|Guinea|Guinea-Conakry|Guinean
GW|Guinea-Bissau|Guinea Bissau|
GY|Guyana||Guyanese
HT|Haiti||Haitian
HN|Honduras||Honduran
HU|Hungary||Hungarian
IS|Iceland||Icelandic,Icelander
IN|India|Republic of India,Bharat|Indian
ID|Indonesia|Republic of Indonesia|Indonesian
IR|Iran|Islamic Republic of Iran,Persia|Iranian
IQ|Iraq||Iraqi
IE|Ireland|Republic of Ireland,Éire,Irish Republic|Irish,Irishman,Irishmen
IL|Israel|State of Israel|Israeli
IT|Italy||Italian
JM|Jamaica||Jamaican
JP|Japan||Japanese
JO|Jordan|Hashemite Kingdom of Jordan|Jordanian
KZ|Kazakhstan|Republic of Kazakhstan|Kazakh,Kazakhstani
KE|Kenya||Kenyan
KI|Kiribati||
KP|North Korea|DPRK,Democratic People's Republic of Korea,Democratic People’s Republic of Korea,N. Korea,D.P.R.K.|North Korean
KR|South Korea|Republic of Korea,ROK,S. Korea|South Korean,Korean
XK|Kosovo|Kosova|Kosovar,Kosovan
KW|Kuwait||Kuwaiti
KG|Kyrgyzstan|Kirghizia,Kyrgyz Republic|Kyrgyz,Kyrgyzstani
LA|Laos|Lao PDR|Lao,Laotian
LV|Latvia||Latvian
LB|Lebanon||Lebanese
LS|Lesotho||Basotho
LR|Liberia||Liberian
LY|Libya||Libyan
LI|Liechtenstein||
LT|Lithuania||Lithuanian
LU|Luxembourg|Luxemburg|Luxembourgish
MG|Madagascar||Malagasy
MW|Malawi||Malawian
MY|Malaysia||Malaysian
MV|Maldives|The Maldives|Maldivian
ML|Mali||Malian
MT|Malta||Maltese
MH|Marshall Islands||Marshallese
MR|Mauritania||Mauritanian
MU|Mauritius||Mauritian
MX|Mexico|United Mexican States|Mexican
FM|Micronesia|Federated States of Micronesia|Micronesian
MD|Moldova|Moldavia,Republic of Moldova|Moldovan,Moldavian
MC|Monaco||Monegasque,Monacan
MN|Mongolia||Mongolian,Mongol
ME|Montenegro||Montenegrin
MA|Morocco||Moroccan
MZ|Mozambique||Mozambican
MM|Myanmar|Burma|Burmese
NA|Namibia||Namibian
NR|Nauru||Nauruan
NP|Nepal||Nepalese,Nepali
NL|Netherlands|The Netherlands,Holland|Dutch,Dutchman,Dutchmen
NZ|New Zealand|Aotearoa|New Zealander,Kiwi
NI|Nicaragua||Nicaraguan
NE|Niger||Nigerien
NG|Nigeria||Nigerian
MK|North Macedonia|Macedonia,FYROM,Former Yugoslav Republic of Macedonia|Macedonian
NO|Norway||Norwegian
OM|Oman||Omani
PK|Pakistan|Islamic Republic of Pakistan|Pakistani
PW|Palau||Palauan
PS|Palestine|State of Palestine,Palestinian Territories,Palestinian territories|Palestinian
PA|Panama||Panamanian
PG|Papua New Guinea|PNG|Papua New Guinean
PY|Paraguay||Paraguayan
PE|Peru||Peruvian
PH|Philippines|The Philippines|Philippine,Filipino,Filipina
PL|Poland||Polish,Pole
PT|Portugal||Portuguese
QA|Qatar||Qatari
RO|Romania|Rumania|Romanian
RU|Russia|Russian Federation|Russian
RW|Rwanda||Rwandan
KN|Saint Kitts and Nevis|St. Kitts and Nevis,St Kitts and Nevis|Kittitian
LC|Saint Lucia|St. Lucia,St Lucia|Saint Lucian
VC|Saint Vincent and the Grenadines|St. Vincent and the Grenadines,St Vincent and the Grenadines|Vincentian
WS|Samoa|Western Samoa|Samoan
SM|San Marino||Sammarinese
ST|São Tomé and Príncipe|Sao Tome and Principe|
SA|Saudi Arabia|Kingdom of Saudi Arabia,KSA|Saudi,Saudi Arabian
SN|Senegal||Senegalese
RS|Serbia||Serbian,Serb
SC|Seychelles||Seychellois
SL|Sierra Leone||Sierra Leonean
SG|Singapore||Singaporean
SK|Slovakia|Slovak Republic|Slovak,Slovakian
SI|Slovenia||Slovenian,Slovene
SB|Solomon Islands||
SO|Somalia||Somali
ZA|South Africa|Republic of South Africa,RSA|South African
SS|South Sudan||South Sudanese
ES|Spain|Kingdom of Spain|Spanish,Spaniard
LK|Sri Lanka|Ceylon|Sri Lankan
SD|Sudan||Sudanese
SR|Suriname|Surinam|Surinamese
SE|Sweden||Swedish,Swede
CH|Switzerland|Swiss Confederation|Swiss
SY|Syria|Syrian Arab Republic|Syrian
TW|Taiwan|Republic of China,Formosa,Chinese Taipei|Taiwanese
TJ|Tajikistan||Tajik,Tajikistani
TZ|Tanzania|United Republic of Tanzania,Tanganyika|Tanzanian
TH|Thailand|Siam|Thai
TL|Timor-Leste|East Timor,Timor Leste|Timorese,East Timorese
TG|Togo||Togolese
TO|Tonga||Tongan
TT|Trinidad and Tobago|Trinidad & Tobago|Trinidadian,Tobagonian
TN|Tunisia||Tunisian
TR|Turkey|Türkiye,Turkiye,Republic of Turkey,Republic of Türkiye|Turkish,Turk
TM|Turkmenistan||Turkmen
TV|Tuvalu||Tuvaluan
UG|Uganda||Ugandan
UA|Ukraine|the Ukraine|Ukrainian
AE|United Arab Emirates|UAE,U.A.E.,Emirates|Emirati
GB|United Kingdom|U.K.,UK,Britain,Great Britain,United Kingdom of Great Britain and Northern Ireland|British,Briton,Brit
US|United States|U.S.,US,U.S.A.,USA,U.S,America,United States of America,US of A,the States|American
UY|Uruguay||Uruguayan
UZ|Uzbekistan||Uzbek,Uzbekistani
VU|Vanuatu||
VA|Vatican City|Vatican,Holy See|
VE|Venezuela|Bolivarian Republic of Venezuela|Venezuelan
VN|Vietnam|Viet Nam,Socialist Republic of Vietnam|Vietnamese
YE|Yemen||Yemeni
ZM|Zambia|Northern Rhodesia|Zambian
ZW|Zimbabwe|Rhodesia|Zimbabwean
AS|American Samoa||American Samoan
AI|Anguilla||Anguillan
AW|Aruba||Aruban
BM|Bermuda||Bermudian,Bermudan
VG|British Virgin Islands||
KY|Cayman Islands||Caymanian
CK|Cook Islands||
CW|Curaçao|Curacao|
FK|Falkland Islands|Falklands,Malvinas|
FO|Faroe Islands|Faeroe Islands,Faroes|Faroese
GF|French Guiana||
PF|French Polynesia||
GI|Gibraltar||Gibraltarian
GL|Greenland||Greenlandic,Greenlander
GP|Guadeloupe||
GU|Guam||Guamanian
GG|Guernsey||
HK|Hong Kong||Hongkonger
IM|Isle of Man||Manx
JE|Jersey||
MO|Macau|Macao|Macanese
MQ|Martinique||
MS|Montserrat||
NC|New Caledonia||
PR|Puerto Rico||Puerto Rican
RE|Réunion|Reunion|
TC|Turks and Caicos Islands|Turks and Caicos|
VI|U.S. Virgin Islands|US Virgin Islands,United States Virgin Islands|
EH|Western Sahara|Sahrawi Republic|Sahrawi
`
  .trim()
  .split('\n')
  .map(parseCountry);

function parseCountry(line: string): Country {
  const [code = '', name = '', aliases = '', demonyms = ''] = line.split('|');
  return { code, name, aliases: entries(aliases), demonyms: entries(demonyms) };
}

function entries(list: string): readonly string[] {
  return list === '' ? [] : list.split(',');
}
