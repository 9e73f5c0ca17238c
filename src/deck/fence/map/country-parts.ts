/** What people name like a country although the map has no outline of its own for it: parts of countries, and groups of them. */
import {foldName} from './country-shape.ts';

/** By the outline that holds them; '' where the map's data is not to decide whose they are. */
const parts: Readonly<Record<string, string>> = {
	'United Kingdom': 'England, Scotland, Wales, Northern Ireland, Ulster',
	France: 'French Guiana, Guadeloupe, Martinique, Mayotte, Reunion, Corsica',
	Norway: 'Svalbard, Svalbard and Jan Mayen, Jan Mayen, Bouvet Island',
	'Indian Ocean Ter.': 'Christmas Island, Cocos Islands, Cocos (Keeling) Islands',
	Netherlands: 'Bonaire, Bonaire Sint Eustatius and Saba',
	'New Zealand': 'Tokelau',
	Palestine: 'Gaza, Gaza Strip, West Bank',
	'United States of America': 'Alaska, Hawaii, Texas, California',
	Russia: 'Chechnya, Dagestan, Siberia',
	China: 'Tibet, Xinjiang',
	Canada: 'Quebec',
	Georgia: 'Abkhazia, South Ossetia',
	Moldova: 'Transnistria',
	Azerbaijan: 'Nagorno-Karabakh, Nakhchivan',
	Ukraine: 'Donbas, Donbass',
	Somalia: 'Puntland',
	Sudan: 'Darfur',
	Tanzania: 'Zanzibar',
	Indonesia: 'Aceh, Bali, Java, Sumatra, Papua',
	Spain: 'Catalonia',
	Italy: 'Sicily, Sardinia',
	'': 'Crimea, Kashmir, Kurdistan, Borneo, Paracel Islands',
};

const groups: Readonly<Record<string, readonly string[]>> = {
	Korea: ['North Korea', 'South Korea'],
	'Virgin Islands': ['British Virgin Islands', 'U.S. Virgin Islands'],
	'Channel Islands': ['Jersey', 'Guernsey'],
};

/** Groups and countries of the past that are too many to spell out. */
const unions =
	'European Union, EU, NATO, ASEAN, Gulf states, Soviet Union, USSR, Yugoslavia, Czechoslovakia, East Germany, West Germany, Baltics, Baltic states, Balkans, Benelux, Scandinavia, Africa, Asia, Europe, Caucasus, Middle East';

/** What is wrong with a name that is a part of a country or more than one, and what to write instead; undefined for any other. */
export function notOneCountry(name: string): string | undefined {
	const wanted = foldName(name);
	const holder = Object.entries(parts).find(([, names]) => namesOf(names).includes(wanted))?.[0];
	if (holder === '') return 'has no outline of its own: mark it under `places`';
	if (holder !== undefined) return `has no outline of its own: it is drawn as part of \`${holder}\``;
	const group = Object.entries(groups).find(([one]) => foldName(one) === wanted)?.[1];
	if (group) return `is more than one country: write ${group.map(one => `\`${one}\``).join(' or ')}`;
	return namesOf(unions).includes(wanted) ? 'is more than one country: name each' : undefined;
}

const namesOf = (list: string) => list.split(', ').map(foldName);
