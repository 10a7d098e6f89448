/** Agencies, picture desks and newspapers that credits and bylines name beside a photographer. One a line. */
export const newsAgencies: readonly string[] = `
AFP
AP
APA
ANSA
Afp
Agence France-Presse
Al Jazeera
Anadolu Agency
Associated Press
BBC
BBC News
Bloomberg
Bloomberg News
CNN
Daily Mail
DPA
EFE
EPA
Financial Times
Fox News
Getty
Getty Images
Interfax
Itar-Tass
Kyodo
Los Angeles Times
NBC News
New York Times
PA
Pool
RIA
RIA Novosti
Ria Novosti
Reuters
SANA
Shutterstock
Sky News
Sputnik
TASS
The Associated Press
The Guardian
The Moscow Times
The New York Times
The Wall Street Journal
The Washington Post
Times
UPI
Ukrinform
Wall Street Journal
Washington Post
Xinhua
Zuma Press
`
  .trim()
  .split('\n');
