/**
 * Units of measure, one a line: singular name, then every other written form (`_` for a space), then the base unit,
 * its factor and, for temperatures, what is added after it.
 */
export const units: string = `
metre | metres meter meters m mtr mtrs | metre 1
kilometre | kilometres kilometer kilometers km kms KM Km klick klicks | metre 1000
centimetre | centimetres centimeter centimeters cm cms CM | metre 0.01
millimetre | millimetres millimeter millimeters mm | metre 0.001
micrometre | micrometres micrometer micrometers micron microns μm µm um | metre 0.000001
nanometre | nanometres nanometer nanometers nm | metre 0.000000001
mile | miles mi | metre 1609.344
nautical mile | nautical_miles nmi | metre 1852
yard | yards yd yds | metre 0.9144
foot | feet ft | metre 0.3048
inch | inches ″ | metre 0.0254
light-year | light_year light_years light-years lightyear lightyears | metre 9460730472580800
square metre | square_metres square_meter square_meters sq_m sq_metres sq_meters sqm m2 m² | square_metre 1
square kilometre | square_kilometres square_kilometer square_kilometers sq_km sq_kms sqkm km2 km² | square_metre 1000000
square centimetre | square_centimetres square_centimeter square_centimeters sq_cm cm2 cm² | square_metre 0.0001
square mile | square_miles sq_mi sq_miles | square_metre 2589988.110336
square foot | square_feet sq_ft sqft sq_feet ft2 ft² | square_metre 0.09290304
square yard | square_yards sq_yd sq_yds | square_metre 0.83612736
square inch | square_inches sq_in | square_metre 0.00064516
hectare | hectares ha | square_metre 10000
acre | acres | square_metre 4046.8564224
litre | litres liter liters l L ltr ltrs | litre 1
millilitre | millilitres milliliter milliliters ml mL | litre 0.001
hectolitre | hectolitres hectoliter hectoliters hl | litre 100
cubic metre | cubic_metres cubic_meter cubic_meters cu_m m3 m³ | litre 1000
cubic kilometre | cubic_kilometres cubic_kilometer cubic_kilometers km3 km³ | litre 1000000000000
cubic foot | cubic_feet cu_ft ft3 ft³ | litre 28.316846592
cubic yard | cubic_yards cu_yd | litre 764.554857984
cubic inch | cubic_inches cu_in | litre 0.016387064
gallon | gallons gal gals | litre 3.785411784
quart | quarts qt | litre 0.946352946
pint | pints | litre 0.473176473
fluid ounce | fluid_ounces fl_oz | litre 0.0295735295625
barrel | barrels bbl bbls barrel_of_oil barrels_of_oil | barrel 1
bushel | bushels | bushel 1
teaspoon | teaspoons tsp | litre 0.00492892159375
tablespoon | tablespoons tbsp | litre 0.01478676478125
kilogram | kilograms kilogramme kilogrammes kg kgs KG Kg kilo kilos | kilogram 1
gram | grams gramme grammes g gm gms | kilogram 0.001
milligram | milligrams mg | kilogram 0.000001
microgram | micrograms mcg µg μg | kilogram 0.000000001
tonne | tonnes metric_ton metric_tons metric_tonne metric_tonnes mt | kilogram 1000
ton | tons short_ton short_tons | kilogram 907.18474
long ton | long_tons | kilogram 1016.0469088
kiloton | kilotons kilotonne kilotonnes kt | kilogram 1000000
megaton | megatons megatonne megatonnes | kilogram 1000000000
gigaton | gigatons gigatonne gigatonnes gt | kilogram 1000000000000
pound-mass | lb lbs | kilogram 0.45359237
ounce | ounces oz | kilogram 0.028349523125
stone |  | kilogram 6.35029318
carat | carats | kilogram 0.0002
second | seconds sec secs s | second 1
millisecond | milliseconds ms | second 0.001
microsecond | microseconds | second 0.000001
nanosecond | nanoseconds ns | second 0.000000001
minute | minutes min mins | second 60
hour | hours hr hrs h | second 3600
day | days | second 86400
night | nights | second 86400
weekend | weekends | weekend 1
week | weeks wk wks | second 604800
fortnight | fortnights | second 1209600
month | months mo mos mths | second 2629746
quarter | | second 7889238
year | years yr yrs | second 31556952
decade | decades | second 315569520
century | centuries | second 3155695200
millennium | millennia | second 31556952000
kilometre per hour | kph kmh kmph| metre_per_second 0.2777777777777778
mile per hour | mph | metre_per_second 0.44704
metre per second | mps | metre_per_second 1
knot | knots kt kts | metre_per_second 0.5144444444444445
mile per gallon | mpg | mile_per_gallon 1
revolution per minute | rpm | hertz 0.016666666666666666
degree Celsius | degrees_Celsius degrees_C degree_C Celsius celsius °_C º_C ℃ deg_celsius deg_C degrees_centigrade degree_centigrade centigrade | degree_Celsius 1
degree Fahrenheit | degrees_Fahrenheit degrees_F degree_F Fahrenheit fahrenheit °_F º_F ℉ deg_fahrenheit deg_F | degree_Celsius 0.5555555555555556 -17.77777777777778
kelvin | kelvins degrees_Kelvin | degree_Celsius 1 -273.15
degree | degrees ° º deg | degree 1
watt | watts W | watt 1
kilowatt | kilowatts kW KW kw | watt 1000
megawatt | megawatts MW | watt 1000000
gigawatt | gigawatts GW | watt 1000000000
terawatt | terawatts TW | watt 1000000000000
horsepower | hp bhp brake_horsepower PS | watt 745.6998715822702
watt hour | watt_hours watt-hours Wh | joule 3600
kilowatt hour | kilowatt_hours kilowatt-hours kilowatt-hour kWh KWh kwh | joule 3600000
megawatt hour | megawatt_hours megawatt-hours megawatt-hour MWh | joule 3600000000
gigawatt hour | gigawatt_hours gigawatt-hours gigawatt-hour GWh | joule 3600000000000
terawatt hour | terawatt_hours terawatt-hours terawatt-hour TWh | joule 3600000000000000
joule | joules | joule 1
kilojoule | kilojoules kJ | joule 1000
megajoule | megajoules MJ | joule 1000000
calorie | calories kcal kcals cal | calorie 1
british thermal unit | british_thermal_units btu BTU btus | joule 1055.05585262
million british thermal units | mmBTU MMBtu mmbtu | joule 1055055852.62
newton metre | newton_metres newton_meters Nm | newton_metre 1
pound-foot | pound-feet lb-ft lb_ft pound_feet foot-pounds | newton_metre 1.3558179483314003
volt | volts V | volt 1
kilovolt | kilovolts kV | volt 1000
ampere | amperes amps amp | ampere 1
milliampere-hour | mAh | milliampere-hour 1
ohm | ohms Ω | ohm 1
farad | farads | farad 1
hertz | Hz hz | hertz 1
kilohertz | kHz | hertz 1000
megahertz | MHz | hertz 1000000
gigahertz | GHz | hertz 1000000000
decibel | decibels dB db | decibel 1
bit | bits | byte 0.125
byte | bytes | byte 1
kilobyte | kilobytes KB kB | byte 1000
megabyte | megabytes MB | byte 1000000
gigabyte | gigabytes GB gb | byte 1000000000
terabyte | terabytes TB | byte 1000000000000
petabyte | petabytes PB | byte 1000000000000000
kilobit per second | kbps Kbps | byte_per_second 125
megabit per second | Mbps mbps | byte_per_second 125000
gigabit per second | Gbps gbps | byte_per_second 125000000
megapixel | megapixels MP | megapixel 1
pascal | pascals Pa | pascal 1
kilopascal | kilopascals kPa | pascal 1000
megapascal | megapascals MPa | pascal 1000000
gigapascal | gigapascals GPa | pascal 1000000000
hectopascal | hectopascals hPa | pascal 100
millibar | millibars mbar | pascal 100
psi | pounds_per_square_inch | pascal 6894.757293168
part per million | ppm parts_per_million | ratio 0.000001
part per billion | ppb parts_per_billion | ratio 0.000000001
percent | % ％ per_cent percents pc pct | ratio 0.01
per mille | ‰ | ratio 0.001
percentage point | percentage_points percent_points per_cent_points %_point %_points pp pps pct_pts pct_points percentage-point percentage-points | percentage_point 1
basis point | basis_points bps bp | percentage_point 0.01
point | points pts pt | point 1
times | | times 1
`;

/** Symbols that count as a unit only when written on to the numeral (`5W`): as words of their own they mean other things. */
export const gluedOnly: string = `
m
l
L
g
s
h
W
V
C
F
t
p
in
pt
pp
min
mi
ha
hl
kt
mt
PS
Pa
MP
gt
ms
ns
pc
x
X
`;

/** Symbols written on to a numeral that only mean something there, and the unit they stand for. */
export const gluedSymbols: string = `
in inch
C degree Celsius
F degree Fahrenheit
t tonne
x times
X times
`;

/** Time spans that an article alone can count, when hedged: "more than a week". */
export const articleUnits: string = `
second
minute
hour
day
night
week
fortnight
month
year
decade
century
millennium
mile
kilometre
metre
foot
inch
tonne
ton
kilogram
pound-mass
litre
gallon
hectare
acre
`;
