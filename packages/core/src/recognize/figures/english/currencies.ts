/** Currency signs and prefixes as written before an amount, one a line, with the ISO 4217 code. */
export const currencySigns: string = `
$ USD
£ GBP
€ EUR
¥ JPY
￥ JPY
₽ RUB
₴ UAH
₹ INR
₩ KRW
₺ TRY
₪ ILS
₫ VND
₦ NGN
₱ PHP
฿ THB
₸ KZT
₾ GEL
₼ AZN
₡ CRC
₲ PYG
₵ GHS
₿ BTC
`;

/** Letters before or after a dollar sign that say whose dollar it is: `C$5`, `US $5`, `$A5`. */
export const dollarPrefixes: string = `
us USD
u.s. USD
usd USD
c CAD
ca CAD
can CAD
cad CAD
cdn CAD
a AUD
au AUD
aud AUD
aus AUD
hk HKD
hkd HKD
nz NZD
nzd NZD
s SGD
sg SGD
sgd SGD
r BRL
nt TWD
nt TWD
mx MXN
tt TTD
j JMD
z ZWL
b BBD
`;

/** Letter marks written before an amount, beside the ISO codes themselves. */
export const letterMarks: string = `
Rs INR
Rs. INR
INR INR
RM MYR
Rp IDR
kr SEK
zł PLN
Kč CZK
KSh KES
Ksh KES
`;

/** ISO 4217 codes that are read before or after an amount. */
export const currencyCodes: string = `
USD
EUR
GBP
JPY
CNY
RMB
CHF
CAD
AUD
NZD
HKD
SGD
INR
RUB
UAH
BYN
KZT
PLN
CZK
HUF
RON
BGN
SEK
NOK
DKK
ISK
TRY
ILS
EGP
SAR
AED
QAR
KWD
IQD
IRR
PKR
BDT
LKR
THB
IDR
MYR
PHP
VND
KRW
TWD
BRL
MXN
ARS
CLP
COP
PEN
ZAR
NGN
KES
GHS
ETB
MAD
`;

/** Names of money after an amount, one a line (`_` for a space): forms, ISO 4217 code, how much of it one is. */
export const currencyNames: string = `
dollar dollars buck bucks | USD 1
U.S._dollar U.S._dollars US_dollar US_dollars american_dollars | USD 1
Canadian_dollar Canadian_dollars | CAD 1
Australian_dollar Australian_dollars | AUD 1
New_Zealand_dollar New_Zealand_dollars | NZD 1
Hong_Kong_dollar Hong_Kong_dollars | HKD 1
Singapore_dollar Singapore_dollars Singaporean_dollars | SGD 1
Taiwan_dollars Taiwanese_dollars | TWD 1
Zimbabwean_dollars Zimbabwe_dollars | ZWL 1
cent cents | USD 0.01
euro euros | EUR 1
euro_cents eurocents | EUR 0.01
pound pounds quid pounds_sterling pound_sterling sterling | GBP 1
penny pence p | GBP 0.01
Egyptian_pound Egyptian_pounds | EGP 1
Syrian_pound Syrian_pounds | SYP 1
Lebanese_pound Lebanese_pounds | LBP 1
yen | JPY 1
yuan renminbi | CNY 1
ruble rubles rouble roubles | RUB 1
kopeck kopecks kopek kopeks | RUB 0.01
hryvnia hryvnias hryvnya hryvnyas | UAH 1
tenge | KZT 1
rupee rupees | INR 1
paise paisa | INR 0.01
Pakistani_rupees | PKR 1
Sri_Lankan_rupees | LKR 1
franc francs Swiss_franc Swiss_francs | CHF 1
krona kronor Swedish_krona Swedish_kronor Swedish_crowns | SEK 1
krone kroner Norwegian_krone Norwegian_kroner Norwegian_crowns | NOK 1
Danish_krone Danish_kroner Danish_crowns | DKK 1
zloty zlotys zlotych | PLN 1
koruna korunas Czech_koruna Czech_crowns | CZK 1
forint forints | HUF 1
lira liras Turkish_lira Turkish_liras | TRY 1
shekel shekels | ILS 1
peso pesos Mexican_pesos | MXN 1
Argentine_pesos | ARS 1
Chilean_pesos | CLP 1
Colombian_pesos | COP 1
Philippine_pesos | PHP 1
real reais reals | BRL 1
rand | ZAR 1
naira | NGN 1
shilling shillings | KES 1
baht | THB 1
rupiah | IDR 1
ringgit | MYR 1
sen | MYR 0.01
dong | VND 1
won South_Korean_won Korean_won | KRW 1
taka | BDT 1
dirham dirhams | AED 1
riyal riyals | SAR 1
rial rials | IRR 1
dinar dinars | KWD 1
Iraqi_dinars | IQD 1
birr | ETB 1
bitcoin bitcoins | BTC 1
`;
