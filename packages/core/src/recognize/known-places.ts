/** A place with a name that needs more than a list of towns: renamed, spelled in several ways, or no town at all. */
export interface KnownPlace {
  readonly name: string;
  readonly kind: 'region' | 'city' | 'water' | 'continent' | 'other';
  /** ISO 3166-1 alpha-2, null for what lies in no one country. */
  readonly country: string | null;
  readonly aliases: readonly string[];
}

const kinds = { r: 'region', c: 'city', w: 'water', k: 'continent', o: 'other' } as const;

/** Modern English name | kind (region, city, water, k = continent, other) | country | other names. */
export const knownPlaces: readonly KnownPlace[] = `
Kyiv|c|UA|Kiev,Kyyiv,Kijev
Kharkiv|c|UA|Kharkov
Odesa|c|UA|Odessa
Lviv|c|UA|Lvov,Lwow,Lwów,Lemberg
Dnipro|c|UA|Dnepr,Dnipropetrovsk,Dnepropetrovsk
Zaporizhzhia|c|UA|Zaporozhye,Zaporizhia,Zaporizhzhya,Zaporozhia
Mykolaiv|c|UA|Nikolaev,Nikolayev
Luhansk|c|UA|Lugansk
Donetsk|c|UA|Stalino
Mariupol|c|UA|Mariupil
Chernihiv|c|UA|Chernigov
Chernivtsi|c|UA|Chernovtsy
Chernobyl|c|UA|Chornobyl
Kryvyi Rih|c|UA|Krivoy Rog,Krivyi Rih
Debaltseve|c|UA|Debaltsevo
Avdiivka|c|UA|Avdeevka,Avdeyevka
Sievierodonetsk|c|UA|Severodonetsk,Syevyerodonetsk
Sloviansk|c|UA|Slavyansk,Slovyansk
Horlivka|c|UA|Gorlovka
Makiivka|c|UA|Makeevka,Makeyevka
Bakhmut|c|UA|Artemivsk,Artyomovsk
Vinnytsia|c|UA|Vinnitsa
Uzhhorod|c|UA|Uzhgorod
Rivne|c|UA|Rovno
Ternopil|c|UA|Ternopol
Kherson|c|UA|Cherson
Crimea|r|UA|Crimean Peninsula,Crimean peninsula,Krym
Donbas|r|UA|Donbass
Transnistria|r|MD|Transdniestria,Trans-Dniester,Pridnestrovie
Chișinău|c|MD|Chisinau,Kishinev
Minsk|c|BY|
Hrodna|c|BY|Grodno
Gomel|c|BY|Homel,Homyel
Mogilev|c|BY|Mahilyow,Mahilyou
Moscow|c|RU|Moskva
Saint Petersburg|c|RU|St. Petersburg,St Petersburg,Leningrad,Petrograd
Nizhny Novgorod|c|RU|Gorky
Volgograd|c|RU|Stalingrad
Yekaterinburg|c|RU|Ekaterinburg,Sverdlovsk
Rostov-on-Don|c|RU|Rostov-na-Donu
Kaliningrad|c|RU|Königsberg,Konigsberg
Siberia|r|RU|
Chechnya|r|RU|Chechen Republic,Chechenia
Dagestan|r|RU|Daghestan
Ingushetia|r|RU|
Tatarstan|r|RU|
Bashkortostan|r|RU|Bashkiria
Kamchatka|r|RU|Kamchatka Peninsula
North Caucasus|r|RU|
Caucasus|r||
Abkhazia|r|GE|
South Ossetia|r|GE|
Tbilisi|c|GE|Tiflis
Batumi|c|GE|Batum
Nagorno-Karabakh|r|AZ|Nagorno Karabakh,Karabakh,Artsakh
Yerevan|c|AM|Erevan
Almaty|c|KZ|Alma-Ata,Alma Ata
Astana|c|KZ|Nur-Sultan,Nursultan,Akmola
Bishkek|c|KG|Frunze
Tashkent|c|UZ|Toshkent
Ashgabat|c|TM|Ashkhabad
Dushanbe|c|TJ|Stalinabad
Beijing|c|CN|Peking
Guangzhou|c|CN|Canton
Nanjing|c|CN|Nanking
Tianjin|c|CN|Tientsin
Chongqing|c|CN|Chungking
Xi'an|c|CN|Xian,Xi’an
Ürümqi|c|CN|Urumqi
Tibet|r|CN|Xizang
Xinjiang|r|CN|Sinkiang,East Turkestan
Inner Mongolia|r|CN|
Manchuria|r|CN|
Guangdong|r|CN|Canton Province
Hubei|r|CN|
Taipei|c|TW|Taibei
Kaohsiung|c|TW|
Tokyo|c|JP|Tōkyō
Osaka|c|JP|Ōsaka
Kyoto|c|JP|
Hiroshima|c|JP|
Fukushima|r|JP|
Hokkaido|r|JP|Hokkaidō
Okinawa|r|JP|
Pyongyang|c|KP|P'yongyang
Seoul|c|KR|Soul
Korean Peninsula|r||Korean peninsula
Korea|r||
Ulaanbaatar|c|MN|Ulan Bator
Mumbai|c|IN|Bombay
Kolkata|c|IN|Calcutta
Chennai|c|IN|Madras
Bengaluru|c|IN|Bangalore
Thiruvananthapuram|c|IN|Trivandrum
Varanasi|c|IN|Benares,Banaras
Pune|c|IN|Poona
Kochi|c|IN|Cochin
Mysuru|c|IN|Mysore
Gurugram|c|IN|Gurgaon
Prayagraj|c|IN|Allahabad
New Delhi|c|IN|
Delhi|c|IN|
Kashmir|r||
Jammu and Kashmir|r|IN|
Punjab|r||
Assam|r|IN|
Gujarat|r|IN|
Uttar Pradesh|r|IN|
Dhaka|c|BD|Dacca
Chattogram|c|BD|Chittagong
Cox's Bazar|c|BD|Cox’s Bazar
Yangon|c|MM|Rangoon
Naypyidaw|c|MM|Nay Pyi Taw,Naypyitaw
Rakhine|r|MM|Arakan,Rakhine State
Ho Chi Minh City|c|VN|Saigon
Hanoi|c|VN|Ha Noi
Phnom Penh|c|KH|
Jakarta|c|ID|Djakarta,Batavia
Bali|r|ID|
Java|r|ID|
Sumatra|r|ID|
Aceh|r|ID|
Papua|r|ID|Irian Jaya
Borneo|r||Kalimantan
Mindanao|r|PH|
Luzon|r|PH|
Kabul|c|AF|Kabol
Kandahar|c|AF|Qandahar
Helmand|r|AF|
Islamabad|c|PK|
Karachi|c|PK|
Balochistan|r|PK|Baluchistan
Khyber Pakhtunkhwa|r|PK|
Waziristan|r|PK|North Waziristan,South Waziristan
Tehran|c|IR|Teheran
Isfahan|c|IR|Esfahan
Baghdad|c|IQ|Bagdad
Mosul|c|IQ|
Basra|c|IQ|Basrah
Fallujah|c|IQ|Falluja
Erbil|c|IQ|Arbil,Irbil,Hewler
Kirkuk|c|IQ|
Anbar|r|IQ|Al Anbar
Kurdistan|r||
Iraqi Kurdistan|r|IQ|
Damascus|c|SY|
Aleppo|c|SY|Halab
Raqqa|c|SY|Raqqah,ar-Raqqah
Homs|c|SY|Hims
Idlib|c|SY|
Deir ez-Zor|c|SY|Deir al-Zor,Deir Ezzor,Deir al-Zour
Palmyra|c|SY|Tadmur
Golan Heights|r||Golan
Beirut|c|LB|Beyrouth
Amman|c|JO|
Jerusalem|c|IL|
East Jerusalem|c||
Tel Aviv|c|IL|Tel-Aviv
Haifa|c|IL|
Gaza|r|PS|Gaza Strip
Gaza City|c|PS|
West Bank|r|PS|
Ramallah|c|PS|
Hebron|c|PS|
Sinai|r|EG|Sinai Peninsula
Cairo|c|EG|
Suez Canal|w|EG|
Tripoli|c|LY|
Benghazi|c|LY|
Riyadh|c|SA|
Mecca|c|SA|Makkah
Medina|c|SA|Madinah
Jeddah|c|SA|Jidda,Jiddah
Sanaa|c|YE|Sana'a,Sana’a,Sana
Aden|c|YE|
Hodeidah|c|YE|Hudaydah,al-Hudaydah,Hodeida
Doha|c|QA|
Dubai|c|AE|
Abu Dhabi|c|AE|
Kuwait City|c|KW|
Muscat|c|OM|
Istanbul|c|TR|Constantinople
Ankara|c|TR|Angora
İzmir|c|TR|Izmir,Smyrna
Diyarbakır|c|TR|Diyarbakir
Anatolia|r|TR|
Nicosia|c|CY|Lefkosia
Northern Cyprus|r|CY|
Athens|c|GR|
Thessaloniki|c|GR|Salonica,Salonika
Crete|r|GR|
Lesbos|r|GR|Lesvos
Rome|c|IT|Roma
Milan|c|IT|Milano
Naples|c|IT|Napoli
Turin|c|IT|Torino
Florence|c|IT|Firenze
Venice|c|IT|Venezia
Genoa|c|IT|Genova
Sicily|r|IT|Sicilia
Sardinia|r|IT|
Tuscany|r|IT|
Lombardy|r|IT|
Lampedusa|r|IT|
Vienna|c|AT|Wien
Geneva|c|CH|Genève
Zurich|c|CH|Zürich
Bern|c|CH|Berne
Basel|c|CH|Basle
Munich|c|DE|München
Cologne|c|DE|Köln
Nuremberg|c|DE|Nürnberg
Hanover|c|DE|Hannover
Frankfurt|c|DE|Frankfurt am Main
Berlin|c|DE|
Bavaria|r|DE|Bayern
Saxony|r|DE|Sachsen
East Germany|o|DE|German Democratic Republic,GDR
West Germany|o|DE|
Brussels|c|BE|Bruxelles,Brussel
Antwerp|c|BE|Antwerpen
Ghent|c|BE|Gent
Bruges|c|BE|Brugge
Flanders|r|BE|
Wallonia|r|BE|
The Hague|c|NL|Hague,Den Haag
Amsterdam|c|NL|
Rotterdam|c|NL|
Copenhagen|c|DK|København
Gothenburg|c|SE|Göteborg
Stockholm|c|SE|
Malmö|c|SE|Malmo
Oslo|c|NO|Christiania
Helsinki|c|FI|Helsingfors
Reykjavík|c|IS|Reykjavik
Tallinn|c|EE|
Riga|c|LV|
Vilnius|c|LT|Wilno,Vilna
Warsaw|c|PL|Warszawa
Kraków|c|PL|Krakow,Cracow
Gdańsk|c|PL|Gdansk,Danzig
Wrocław|c|PL|Wroclaw,Breslau
Prague|c|CZ|Praha
Bratislava|c|SK|Pressburg
Budapest|c|HU|
Bucharest|c|RO|București
Transylvania|r|RO|
Sofia|c|BG|
Belgrade|c|RS|Beograd
Vojvodina|r|RS|
Zagreb|c|HR|
Dalmatia|r|HR|
Sarajevo|c|BA|
Republika Srpska|r|BA|
Srebrenica|c|BA|
Pristina|c|XK|Prishtina,Priština
Skopje|c|MK|
Podgorica|c|ME|Titograd
Tirana|c|AL|Tiranë
Ljubljana|c|SI|
Yugoslavia|o||
Czechoslovakia|o||
Soviet Union|o||USSR,U.S.S.R.,Union of Soviet Socialist Republics
Lisbon|c|PT|Lisboa
Porto|c|PT|Oporto
Seville|c|ES|Sevilla
Catalonia|r|ES|Cataluña,Catalunya
Andalusia|r|ES|
Basque Country|r|ES|
Galicia|r|ES|
Madrid|c|ES|
Barcelona|c|ES|
Marseille|c|FR|Marseilles
Lyon|c|FR|Lyons
Paris|c|FR|
Strasbourg|c|FR|
Brittany|r|FR|
Normandy|r|FR|
Corsica|r|FR|
England|r|GB|
Scotland|r|GB|
Wales|r|GB|
Northern Ireland|r|GB|
London|c|GB|
Downing Street|o|GB|10 Downing Street
Westminster|o|GB|
Edinburgh|c|GB|
Ulster|r||
Dublin|c|IE|
Washington|c|US|Washington D.C.,Washington DC
New York|c|US|New York City,NYC,N.Y.
Los Angeles|c|US|L.A.
San Francisco|c|US|
Philadelphia|c|US|
Manhattan|o|US|
Brooklyn|o|US|
Bronx|o|US|the Bronx
Queens|o|US|
Harlem|o|US|
Hollywood|o|US|
Silicon Valley|r|US|
Wall Street|o|US|
Capitol Hill|o|US|
Guantánamo Bay|o|CU|Guantanamo Bay,Guantánamo,Guantanamo
Alabama|r|US|Ala.
Alaska|r|US|
Arizona|r|US|Ariz.
Arkansas|r|US|Ark.
California|r|US|Calif.
Colorado|r|US|Colo.
Connecticut|r|US|Conn.
Delaware|r|US|Del.
Florida|r|US|Fla.
Hawaii|r|US|Hawai'i,Hawai’i
Idaho|r|US|
Illinois|r|US|Ill.
Indiana|r|US|Ind.
Iowa|r|US|
Kansas|r|US|Kan.
Kentucky|r|US|Ky.
Louisiana|r|US|La.
Maine|r|US|
Maryland|r|US|Md.
Massachusetts|r|US|Mass.
Michigan|r|US|Mich.
Minnesota|r|US|Minn.
Mississippi|r|US|Miss.
Missouri|r|US|Mo.
Montana|r|US|Mont.
Nebraska|r|US|Neb.
Nevada|r|US|Nev.
New Hampshire|r|US|N.H.
New Jersey|r|US|N.J.
New Mexico|r|US|N.M.
North Carolina|r|US|N.C.
North Dakota|r|US|N.D.
Ohio|r|US|
Oklahoma|r|US|Okla.
Oregon|r|US|Ore.
Pennsylvania|r|US|Pa.
Rhode Island|r|US|R.I.
South Carolina|r|US|S.C.
South Dakota|r|US|S.D.
Tennessee|r|US|Tenn.
Texas|r|US|Tex.
Utah|r|US|
Vermont|r|US|Vt.
Virginia|r|US|Va.
West Virginia|r|US|W.Va.
Wisconsin|r|US|Wis.
Wyoming|r|US|Wyo.
New England|r|US|
Midwest|r|US|
Deep South|r|US|
Ontario|r|CA|
Quebec|r|CA|Québec
British Columbia|r|CA|
Alberta|r|CA|
Manitoba|r|CA|
Saskatchewan|r|CA|
Nova Scotia|r|CA|
New Brunswick|r|CA|
Newfoundland|r|CA|Newfoundland and Labrador
Yukon|r|CA|
Nunavut|r|CA|
Montreal|c|CA|Montréal
Quebec City|c|CA|
Mexico City|c|MX|
Ciudad Juárez|c|MX|Ciudad Juarez,Juárez,Juarez
Chiapas|r|MX|
Havana|c|CU|La Habana
Port-au-Prince|c|HT|Port au Prince
Santo Domingo|c|DO|
San Juan|c|PR|
Panama City|c|PA|
Panama Canal|w|PA|
Bogotá|c|CO|Bogota
Medellín|c|CO|Medellin
Caracas|c|VE|
Quito|c|EC|
Lima|c|PE|
La Paz|c|BO|
Brasília|c|BR|Brasilia
São Paulo|c|BR|Sao Paulo
Rio de Janeiro|c|BR|Rio
Amazon|w||Amazon River,Amazonia
Buenos Aires|c|AR|
Patagonia|r||
Santiago|c|CL|
Montevideo|c|UY|
Asunción|c|PY|Asuncion
Sydney|c|AU|
Melbourne|c|AU|
Canberra|c|AU|
New South Wales|r|AU|NSW
Queensland|r|AU|
Victoria|r|AU|
Tasmania|r|AU|
Western Australia|r|AU|
South Australia|r|AU|
Northern Territory|r|AU|
Auckland|c|NZ|
Addis Ababa|c|ET|
Tigray|r|ET|
Oromia|r|ET|
Asmara|c|ER|
Mogadishu|c|SO|
Somaliland|r|SO|
Puntland|r|SO|
Nairobi|c|KE|
Kampala|c|UG|
Kigali|c|RW|
Bujumbura|c|BI|
Kinshasa|c|CD|Leopoldville
Lubumbashi|c|CD|
Goma|c|CD|
Kivu|r|CD|North Kivu,South Kivu
Katanga|r|CD|
Brazzaville|c|CG|
Luanda|c|AO|
Harare|c|ZW|Salisbury
Lusaka|c|ZM|
Maputo|c|MZ|
Cabo Delgado|r|MZ|
Johannesburg|c|ZA|Joburg
Cape Town|c|ZA|
Pretoria|c|ZA|Tshwane
Durban|c|ZA|
Soweto|c|ZA|
KwaZulu-Natal|r|ZA|
Gauteng|r|ZA|
Darfur|r|SD|
Khartoum|c|SD|
Juba|c|SS|
N'Djamena|c|TD|N’Djamena,Ndjamena
Bangui|c|CF|
Abuja|c|NG|
Lagos|c|NG|
Biafra|r|NG|
Borno|r|NG|
Ouagadougou|c|BF|
Bamako|c|ML|
Timbuktu|c|ML|Timbuctoo
Dakar|c|SN|
Abidjan|c|CI|
Accra|c|GH|
Monrovia|c|LR|
Freetown|c|SL|
Conakry|c|GN|
Casablanca|c|MA|
Algiers|c|DZ|
Africa|k||
Antarctica|k||
Asia|k||
Europe|k||
Eurasia|k||
North America|k||
South America|k||
Latin America|r||
Central America|r||
Americas|k||the Americas
Oceania|k||
Australasia|k||
Arctic|r||
Middle East|r||Mideast,Near East
Far East|r||
Southeast Asia|r||South-East Asia,South East Asia
East Asia|r||
South Asia|r||
Central Asia|r||
West Africa|r||
East Africa|r||
North Africa|r||
Central Africa|r||
Southern Africa|r||southern Africa
Sub-Saharan Africa|r||sub-Saharan Africa
Horn of Africa|r||
Sahel|r||
Sahara|r||Sahara Desert
Maghreb|r||
Levant|r||
Balkans|r||the Balkans,Western Balkans
Baltics|r||Baltic States,Baltic states
Eastern Europe|r||
Western Europe|r||
Central Europe|r||
Northern Europe|r||
Southern Europe|r||
Scandinavia|r||
Caribbean|r||
Persian Gulf|w||Arabian Gulf,the Gulf
Arabian Peninsula|r||
Atlantic Ocean|w||Atlantic,North Atlantic
Pacific Ocean|w||Pacific,South Pacific
Indian Ocean|w||
Arctic Ocean|w||
Southern Ocean|w||
Mediterranean Sea|w||Mediterranean
Black Sea|w||
Sea of Azov|w||Azov Sea
Baltic Sea|w||Baltic
North Sea|w||
Caspian Sea|w||Caspian
Red Sea|w||
Dead Sea|w||
Arabian Sea|w||
Adriatic Sea|w||Adriatic
Aegean Sea|w||Aegean
Ionian Sea|w||
Barents Sea|w||
Bering Strait|w||
South China Sea|w||
East China Sea|w||
Yellow Sea|w||
Sea of Japan|w||East Sea
Caribbean Sea|w||
Gulf of Mexico|w||
Gulf of Aden|w||
Gulf of Oman|w||
Strait of Hormuz|w||Straits of Hormuz
Bosporus|w|TR|Bosphorus
Dardanelles|w|TR|
English Channel|w||
Bay of Bengal|w||
Taiwan Strait|w||
Kerch Strait|w||
Lake Geneva|w||Lac Léman
Lake Victoria|w||
Lake Chad|w||
Lake Baikal|w|RU|
Great Lakes|w||
Danube|w||Danube River
Rhine|w||Rhine River
Dnieper|w||Dnipro River,Dnieper River
Dniester|w||
Volga|w|RU|Volga River
Don River|w|RU|
Nile|w||River Nile,Nile River
Congo River|w||
Niger River|w||
Tigris|w||
Euphrates|w||
Jordan River|w||River Jordan
Ganges|w||
Indus|w||
Mekong|w||
Yangtze|w|CN|Yangtze River
Yellow River|w|CN|
Thames|w|GB|River Thames
Seine|w|FR|
Mississippi River|w|US|
Rio Grande|w||
Potomac|w|US|Potomac River
Hudson River|w|US|
Himalayas|o||Himalaya
Alps|o||
Andes|o||
Urals|o|RU|Ural Mountains
Carpathians|o||
Rocky Mountains|o||Rockies
Pyrenees|o||
Mount Everest|o||Everest
Kremlin|o|RU|
Crimean Bridge|o||Kerch Bridge
West|o||
`
  .trim()
  .split('\n')
  .map(parsePlace);

function parsePlace(line: string): KnownPlace {
  const [name = '', kind = 'o', country = '', aliases = ''] = line.split('|');
  return {
    name,
    kind: kinds[kind as keyof typeof kinds],
    country: country === '' ? null : country,
    aliases: entries(aliases),
  };
}

function entries(list: string): readonly string[] {
  return list === '' ? [] : list.split(',');
}
