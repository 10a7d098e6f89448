import { testSentences } from './marked.ts';

testSentences({
  units: `
It lies {5 km|5 kilometre} off.
It lies {5km|5 kilometre} off.
It lies {5 kilometers|5 kilometre} off.
A {5-km|5 kilometre} run.
A {5-kilometre|5 kilometre} run.
The wind blew at {60 km/h|60 kilometre per hour}.
The wind blew at {60 mph|60 mile per hour}.
The wind blew at {60 miles per hour|60 mile per hour}.
The wind blew at {60 miles an hour|60 mile per hour}.
The field has {9 hectares|9 hectare}.
The field has {9 square kilometres|9 square kilometre}.
The field has {9 sq km|9 square kilometre}.
The field has {9 km2|9 square kilometre}.
The field has {9 km²|9 square kilometre}.
The tank has {9 cubic metres|9 cubic metre}.
The tank has {9 m³|9 cubic metre}.
The tank has {9 litres|9 litre} of oil.
The tank has {9 gallons|9 gallon} of oil.
The tower is {452 m|452 metre} high.
The tower is {452m|452 metre} high.
The tower is {6 ft|6 foot} high.
The tower is {6 feet|6 foot} {2 inches|2 inch} high.
He is {6ft|6 foot} tall.
It weighs {3 tons|3 ton}.
It weighs {3 tonnes|3 tonne}.
It weighs {3kg|3 kilogram}.
It weighs {3 mg|3 milligram}.
It gives {3 MW|3 megawatt}.
It gives {3 megawatts|3 megawatt}.
It gives {3 kWh|3 kilowatt hour}.
It is {30C|30 degree Celsius}.
It is {30°C|30 degree Celsius}.
It is {30 °F|30 degree Fahrenheit}.
It is {30 degrees|30 degree}.
It took {30 seconds|30 second}.
It took {9.8s|9.8 second}.
It took {30 mins|30 minute}.
It took {4 hrs|4 hour}.
It took {two decades|2 decade}.
It holds {3 GB|3 gigabyte}.
It fell {3 percent|3 percent}.
It fell {3 per cent|3 percent}.
It fell {3%|3 percent}.
It fell {3 percentage points|3 percentage point}.
It fell {30 bps|30 basis point}.
It pumps {3 million barrels a day|3000000 barrel per day}.
It pumps {3 barrels per day|3 barrel per day}.
It kills {3 per 100,000|3 per 100,000} people.
It costs {$3 a share|3 USD per share}.
It costs {$3 per head|3 USD per head}.
It costs {$3/hour|3 USD per hour}.
It costs {$3|3 USD} each.
It cost {$3|3 USD} a year ago.
It cost {$3 a year|3 USD per year}.
It ran {3 hours|3 hour} a day.
It ran {3 days|3 day} a week.
It grew {3% a year|3 percent per year}.
It sells {300 a day|300 per day}.
He ran {100 metres|100 metre} in {10 seconds|10 second}.
A {three-hour|3 hour} film.
A {seven|7}-point plan.
A {12-inch|12 inch} gun.
A {90-minute|90 minute} game.
A second boat.
The index fell {90 points|90 point}.
She won by {90 points|90 point}.
The {200-metre|200 metre}-high tower.
The {200-metre|200 metre}-high tower.
The pipe is {2 metres|2 metre} by {3 metres|3 metre}.
The {ten-pound|10 GBP} note tore.
The {ten-pound|10 pound-mass} hammer fell.
It weighs {ten pounds|10 pound-mass}.
It cost {ten pounds|10 GBP}.
The ship sailed {200 nautical miles|200 nautical mile}.
It does {20 knots|20 knot}.
The quake of magnitude {5|5 magnitude} hit.
A {5.1-magnitude|5.1 magnitude} quake hit.
He took {40 acres|40 acre}.
The reactor gives {900 megawatts|900 megawatt} of power.
The note is {440 Hz|440 hertz}.
The noise is {90 decibels|90 decibel}.
The dose is {5 ml|5 millilitre}.`,
});
