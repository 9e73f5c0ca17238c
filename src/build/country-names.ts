/** Writes src/deck/fence/map/country-names.json: each country of world-atlas with the names and codes that a deck may use. */
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import countries from 'i18n-iso-countries';
import english from 'i18n-iso-countries/langs/en.json' with {type: 'json'};
import {root} from './project-root.ts';

const atlas = JSON.parse(readFileSync(path.join(root, 'node_modules', 'world-atlas', 'countries-10m.json'), 'utf8')) as {
	readonly objects: {readonly countries: {readonly geometries: readonly {readonly id?: string; readonly properties: {readonly name: string}}[]}};
};
countries.registerLocale(english);

/** Names that newspapers use and neither source has; the first is printed for a code where the outline's own name is not fit to be. */
const spoken: Readonly<Record<string, readonly string[]>> = {
	'Antigua and Barb.': ['Antigua and Barbuda', 'Antigua'],
	Belarus: ['Byelorussia', 'Belorussia'],
	'Bosnia and Herz.': ['Bosnia and Herzegovina', 'Bosnia', 'Bosnia-Herzegovina', 'Bosnia-Hercegovina', 'Bosnia Herzegovina', 'BiH'],
	'Br. Indian Ocean Ter.': ['British Indian Ocean Territory', 'Chagos Islands', 'Diego Garcia'],
	'British Virgin Is.': ['British Virgin Islands'],
	Brunei: ['Brunei Darussalam'],
	'Burkina Faso': ['Burkina', 'Upper Volta'],
	'Cabo Verde': ['Cape Verde', 'Cape Verde Islands'],
	Cambodia: ['Kampuchea'],
	'Central African Rep.': ['Central African Republic', 'CAR'],
	China: ['PRC', 'Mainland China'],
	'Clipperton I.': ['Clipperton'],
	Comoros: ['Comoro Islands'],
	Congo: ['Republic of Congo', 'Congo-Brazzaville', 'Congo Republic'],
	Czechia: ['Czech Republic', 'Czech Rep.'],
	"Côte d'Ivoire": ['Ivory Coast'],
	'Dem. Rep. Congo': ['DR Congo', 'DRC', 'Democratic Republic of Congo', 'Congo-Kinshasa', 'Zaire'],
	'El Salvador': ['Salvador'],
	eSwatini: ['Eswatini', 'Swaziland'],
	Ethiopia: ['Abyssinia'],
	'Faeroe Is.': ['Faroe Islands', 'Faroes', 'Faeroe Islands'],
	'Falkland Is.': ['Falkland Islands', 'Falklands', 'Malvinas'],
	'Fr. Polynesia': ['French Polynesia', 'Tahiti'],
	'Fr. S. Antarctic Lands': ['French Southern Territories', 'French Southern and Antarctic Lands'],
	Germany: ['FRG'],
	Greece: ['Hellas'],
	Guinea: ['Guinea-Conakry'],
	'Heard I. and McDonald Is.': ['Heard Island'],
	'Hong Kong': ['Hong Kong SAR'],
	India: ['Bharat'],
	'Indian Ocean Ter.': ['Australian Indian Ocean Territories'],
	Iran: ['Persia'],
	Ireland: ['Irish Republic', 'Eire'],
	Kosovo: ['XK', 'XKX'],
	Kyrgyzstan: ['Kyrgyz Republic', 'Kirghizia', 'Kirgizstan'],
	Laos: ['Lao PDR'],
	Luxembourg: ['Luxemburg'],
	Macao: ['Macau'],
	Macedonia: ['North Macedonia', 'FYROM'],
	Moldova: ['Moldavia'],
	Myanmar: ['Burma'],
	'N. Cyprus': ['Northern Cyprus', 'North Cyprus', 'Turkish Republic of Northern Cyprus', 'TRNC'],
	Netherlands: ['Holland'],
	'New Zealand': ['Aotearoa'],
	'North Korea': ['N. Korea', 'DPRK', "Democratic People's Republic of Korea"],
	Palestine: ['Palestinian territories', 'Palestinian territory', 'Occupied Palestinian Territory', 'Palestinian Authority'],
	Romania: ['Rumania'],
	'S. Geo. and the Is.': ['South Georgia'],
	Samoa: ['Western Samoa'],
	'Saudi Arabia': ['KSA'],
	'Scarborough Reef': ['Scarborough Shoal'],
	'Sint Maarten': ['St. Maarten'],
	Slovakia: ['Slovak Republic'],
	'Solomon Is.': ['Solomon Islands', 'Solomons'],
	'South Africa': ['RSA'],
	'South Korea': ['S. Korea', 'ROK'],
	'Spratly Is.': ['Spratly Islands', 'Spratlys'],
	'Sri Lanka': ['Ceylon'],
	'St-Barthélemy': ['St. Barts'],
	'St-Martin': ['Saint Martin'],
	'St. Kitts and Nevis': ['Saint Kitts and Nevis', 'St. Kitts'],
	'St. Vin. and Gren.': ['Saint Vincent and the Grenadines', 'St. Vincent'],
	Suriname: ['Surinam'],
	'São Tomé and Principe': ['São Tomé'],
	Taiwan: ['Republic of China', 'ROC', 'Chinese Taipei', 'Formosa'],
	Tajikistan: ['Tadzhikistan'],
	Thailand: ['Siam'],
	'Timor-Leste': ['East Timor', 'Democratic Republic of Timor-Leste'],
	'Trinidad and Tobago': ['Trinidad'],
	Turkey: ['Türkiye'],
	Turkmenistan: ['Turkmenia'],
	'Turks and Caicos Is.': ['Turks and Caicos Islands', 'Turks and Caicos'],
	'U.S. Virgin Is.': ['U.S. Virgin Islands'],
	'United Arab Emirates': ['UAE', 'Emirates'],
	'United Kingdom': ['UK', 'Britain', 'Great Britain'],
	'United States of America': ['USA', 'US', 'United States', 'America'],
	'USNB Guantanamo Bay': ['Guantanamo', 'Guantanamo Bay'],
	Vatican: ['Vatican City', 'Holy See'],
	Vietnam: ['Viet Nam'],
	'W. Sahara': ['Western Sahara', 'Sahrawi Republic'],
	Zimbabwe: ['Rhodesia'],
};

const named = atlas.objects.countries.geometries.map(({id, properties: {name}}) => {
	// Ashmore and Cartier Is. carry Australia's code in world-atlas.
	const code = id === undefined || name.startsWith('Ashmore') ? undefined : countries.numericToAlpha2(id);
	const other = code === undefined ? [] : [code, countries.alpha2ToAlpha3(code), ...(countries.getName(code, 'en', {select: 'all'}) ?? [])];
	const [first, second, ...others] = other;
	const names = [first, second, ...(spoken[name] ?? []), ...others].filter(other => other !== undefined && other !== name);
	return [name, [...new Set(names)]] as const;
});

const sorted = named.toSorted(([a], [b]) => (a < b ? -1 : 1));
const lines = sorted.map(([name, names]) => `\t${JSON.stringify(name)}: ${JSON.stringify(names)}`);
writeFileSync(path.join(root, 'src', 'deck', 'fence', 'map', 'country-names.json'), `{\n${lines.join(',\n')}\n}\n`);
