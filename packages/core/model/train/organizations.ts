/** Well-known companies, clubs, parties and bodies, one a line: what single capitalized words that are no persons look like. */
export const companies: readonly string[] = list(`
Accenture Adidas Airbus Alibaba Allianz Amazon Apple AstraZeneca Audi Aviva BASF Bayer BlackRock Boeing Bombardier Carrefour Caterpillar Chevron Cisco Citigroup Comcast Daimler Danone Deloitte Embraer Enel Equinor Ericsson ExxonMobil Facebook FedEx Ford Foxconn Gazprom Glencore Goldman Google Grab Heineken Honda Huawei Hyundai Infosys Intel Jumia Kia Lufthansa Lukoil Maersk Mastercard McDonald’s Merck Microsoft Moderna MTN Nestle Netflix Nissan Nokia Novartis Nvidia Oracle Panasonic PepsiCo Petrobras Petronas Pfizer Philips Qantas Qualcomm Reliance Renault Roche Rosneft Ryanair Safaricom Samsung Sasol Shell Siemens Sinopec SoftBank Sony Spotify Starbucks Tata Telefonica Tencent Tesla TikTok Toshiba Toyota Twitter Uber Unilever Vale Verizon Vodafone Volkswagen Volvo Walmart Wipro Xiaomi Yahoo Zoom
`);
export const clubs: readonly string[] = list(`
Ajax Arsenal Atalanta Barca Benfica Besiktas Celtic Chelsea Everton Fenerbahce Feyenoord Flamengo Fluminense Fulham Galatasaray Gremio Internazionale Juventus Lazio Leicester Lyon Marseille Monaco Olympiakos Palmeiras Porto Rangers Roma Sevilla Shakhtar Southampton Spurs Tottenham Valencia Villarreal Watford Wolves Yankees Lakers Cowboys Dodgers Bulls Celtics Packers Springboks Wallabies Gor-Mahia Simba Enyimba Esperance Zamalek
`);
/** What the rest of an organization's name may be, after a town, a surname or an invented word. */
export const companyEndings: readonly string[] = lines(`
Inc
Inc.
Corp
Corp.
Ltd
Plc
Group
Holdings
Bank
Airlines
Motors
Energy
Capital
Securities
Pharmaceuticals
Industries
& Co
SA
AG
Technologies
`);
export const clubEndings: readonly string[] = lines(`
United
City
FC
Rovers
Athletic
Wanderers
Stars
Sporting
Town
Dynamo
`);
export const bodyForms: readonly string[] = lines(`
University of {town}
{town} University
{town} High Court
{town} Medical College
{town} General Hospital
{town} Chamber of Commerce
{town} City Council
{country} Football Federation
Bank of {country}
{country} Electoral Commission
{demonym} Medical Association
{demonym} Red Cross
{demonym} National Army
{last} Foundation
{last} Institute
{town} Times
{town} Post
Daily {word}
Ministry of Trade
Department of Education
Institute of Public Health
Association of {demonym} Writers
Human Rights Watch
World Health Organization
International Monetary Fund
United Nations
European Union
African Union
Amnesty International
`);
/** Bodies whose names hold a place or go on after a small word. */
export const bodies: readonly string[] = lines(`
Organization for Security and Cooperation in Europe
Organisation for Security and Co-operation in Europe
Organization for Economic Cooperation and Development
Conference on Security and Cooperation in Europe
Council of Europe
Organization of American States
Economic Community of West African States
Association of Southeast Asian Nations
Southern African Development Community
Organization of the Petroleum Exporting Countries
Organization of Islamic Cooperation
Gulf Cooperation Council
Shanghai Cooperation Organization
Asia-Pacific Economic Cooperation
Economic Commission for Latin America and the Caribbean
Parliamentary Assembly of the Council of Europe
European Bank for Reconstruction and Development
Office for the Coordination of Humanitarian Affairs
United Nations Assistance Mission in Afghanistan
African Union Mission in Somalia
Bank for International Settlements
Centers for Disease Control and Prevention
Campaign for Nuclear Disarmament
Committee to Protect Journalists
Reporters Without Borders
Doctors Without Borders
Center for Strategic and International Studies
International Institute for Strategic Studies
European Council on Foreign Relations
Royal Bank of Scotland
Bank of England
Church of England
Chamber of Commerce of Lima
University of California, Berkeley
Federal Reserve Bank of New York
`);
/** News agencies, some of them made up. */
export const agencies: readonly string[] = lines(`
Reuters
AP
AFP
Xinhua
Interfax
Tass
dpa
EFE
Kyodo
Yonhap
Bernama
{word} Wire
{word} News Agency
{word} Press
{town} News Service
`);
export const seas: readonly string[] = lines(`
Caspian
Baltic
Mediterranean
Aegean
Adriatic
Arctic
Atlantic
Pacific
Caribbean
Black Sea
Caspian Sea
Sea of Azov
Barents Sea
Gulf
Bosporus
`);
export const ranges: readonly string[] = lines(`
Alps
Andes
Carpathians
Caucasus
Himalayas
Sudetes
Urals
Pyrenees
Rockies
Atlas Mountains
Hindu Kush
{word}s
{last} Mountains
`);
export const works: readonly string[] = lines(`
The {word}
{word}
The Long Goodbye
A Winter in {town}
Romeo and Juliet
Swan Lake
Harbor Lights
`);
export const partyForms: readonly string[] = lines(`
{country} National Congress
{demonym} People’s Party
Democratic Front
National Alliance
People’s Power Party
{word}
{word} Party
Congress
Labour
Justice and Development Party
Movement for Change
`);
export const facilityForms: readonly string[] = lines(`
{town} International Airport
{town} Airport
{last} International Airport
{last} Stadium
{town} Stadium
{town} Bridge
Port of {town}
{last} Square
{last} Park
Lake {last}
Mount {last}
{town} Central Station
`);
export const streetForms: readonly string[] = lines(`
{last} Street
{last} Road
{town} Road
{last} Avenue
{town} Expressway
{word} Street
{last} Boulevard
`);
export const waters: readonly string[] = lines(`
Nile
Niger
Congo
Zambezi
Ganges
Indus
Mekong
Yangtze
Amazon
Danube
Rhine
Volga
Dnipro
Euphrates
Tigris
Brahmaputra
Irrawaddy
Limpopo
Orinoco
Mississippi
Lake Victoria
Lake Chad
Lake Malawi
Red Sea
Black Sea
Gulf of Guinea
South China Sea
`);

function list(text: string): readonly string[] {
  return text.trim().split(' ');
}

function lines(text: string): readonly string[] {
  return text.trim().split('\n');
}
