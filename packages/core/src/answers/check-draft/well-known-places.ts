import { knownPlaceRecord } from '../../recognize/place-records.ts';
import { withoutAccents } from '../../text/characters.ts';

/** Places that everyone knows and that have one name only: the table of spellings does not list them. */
const others = `
Amalfi
Andalusia
Atlanta
Auschwitz
Bangkok
Basel
Bergen
Birmingham
Bordeaux
Boston
Bradford
Brandenburg
Bremen
Brighton
Bristol
Brno
Broadway
Brooklyn
Burgundy
Cambridge
Canterbury
Cardiff
Chicago
Cleveland
Cornwall
Coventry
Dallas
Denver
Detroit
Dresden
Duisburg
Dundee
Düsseldorf
Elbe
Essen
Frankfurt
Glasgow
Gothenburg
Graz
Gulf of Bothnia
Gulf of Finland
Gulf of Mexico
Halifax
Hamburg
Hanover
Heathrow
Houston
Innsbruck
Kansas City
Katowice
Kuala Lumpur
Lake Superior
Lapland
Las Vegas
Leeds
Leicester
Leipzig
Linz
Liverpool
Lübeck
Lyon
Malmö
Manchester
Manhattan
Manila
Marseille
Melbourne
Memphis
Miami
Milwaukee
Minneapolis
Montreal
Nantes
Nashville
Newcastle
New Orleans
Normandy
Nuremberg
Oder
Orlando
Ottawa
Oxford
Perth
Philadelphia
Phoenix
Pittsburgh
Poznań
Provence
Rhône
Rotterdam
Ruhr
Salzburg
San Diego
San Francisco
Scandinavia
Seattle
Sheffield
Shanghai
Silesia
Stuttgart
Swansea
Tampere
Toronto
Toulouse
Turku
Tuscany
Utrecht
Vancouver
Vistula
Waterloo
Wellington
Wembley
York
`;

const known: ReadonlySet<string> = new Set(others.trim().split('\n').map(fold));

/** Whether a place needs no source: no reader of a newspaper asks where Chicago is. */
export function isWellKnown(place: string): boolean {
  const name = place.replace(/^[Tt]he /, '');
  return knownPlaceRecord(name) !== null || known.has(fold(name));
}

function fold(name: string): string {
  return withoutAccents(name.toLowerCase());
}
