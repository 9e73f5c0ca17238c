/** Countries go by the names that newspapers give them; what is no country of the map is told with what to write. */
import countries from 'i18n-iso-countries';
import english from 'i18n-iso-countries/langs/en.json' with {type: 'json'};
import {expect, test} from 'vitest';
import {notOneCountry} from '../../../src/deck/fence/map/country-parts.ts';
import {countryShape, countryTitle} from '../../../src/deck/fence/map/country-shape.ts';
import {readMap} from '../../../src/deck/fence/map/map.ts';

countries.registerLocale(english);

test.each([
	['Timor-Leste', ['East Timor', 'Timor Leste', 'Democratic Republic of Timor-Leste']],
	['Netherlands', ['Holland', 'The Netherlands', 'the netherlands']],
	['Côte d\'Ivoire', ['Ivory Coast', 'Cote d’Ivoire', 'Côte d’Ivoire', 'COTE D\'IVOIRE']],
	['Myanmar', ['Burma', 'Union of Myanmar']],
	['Czechia', ['Czech Republic', 'the Czech Republic', 'Czech Rep.']],
	['South Korea', ['S. Korea', 'Republic of Korea', 'ROK']],
	['North Korea', ['N. Korea', 'DPRK', 'Democratic People\'s Republic of Korea']],
	['Dem. Rep. Congo', ['DRC', 'DR Congo', 'D.R. Congo', 'Congo-Kinshasa', 'Democratic Republic of Congo', 'Zaire']],
	['Congo', ['congo', 'the Congo', 'Republic of Congo', 'Congo-Brazzaville', 'Congo Brazzaville']],
	['Vatican', ['Vatican City', 'Holy See', 'the Vatican']],
	['Palestine', ['Palestinian territories', 'State of Palestine']],
	['Cabo Verde', ['Cape Verde']],
	['Macedonia', ['North Macedonia', 'FYROM', 'Republic of Macedonia']],
	['United Arab Emirates', ['UAE', 'U.A.E.', 'Emirates', 'the Emirates']],
	['United Kingdom', ['UK', 'U.K.', 'Great Britain', 'Britain']],
	['United States of America', ['US', 'U.S.', 'the US', 'the United States', 'America']],
	['Bosnia and Herz.', ['Bosnia', 'Bosnia-Herzegovina', 'Bosnia & Herzegovina']],
	['St. Kitts and Nevis', ['St Kitts and Nevis', 'Saint Kitts & Nevis', 'St. Kitts']],
	['Solomon Is.', ['Solomon Islands', 'Solomons', 'the Solomon Islands']],
	['Taiwan', ['Republic of China', 'Chinese Taipei']],
	['China', ['PRC', 'People’s Republic of China', 'Mainland China']],
	['N. Cyprus', ['Northern Cyprus', 'North Cyprus']],
	['Curaçao', ['Curacao']],
	['Turkey', ['Türkiye', 'Turkiye', 'Republic of Turkey']],
	['Yemen', ['Republic of Yemen']],
	['Oman', ['Sultanate of Oman']],
	['Falkland Is.', ['Falklands', 'Falkland Islands', 'Malvinas']],
	['Hong Kong', ['Hong Kong SAR']],
	['Gambia', ['The Gambia']],
	['Macao', ['Macau']],
])('%s goes by the names that newspapers give it', (shape, names) => {
	expect(names.map(name => [name, countryShape(name)])).toEqual(names.map(name => [name, shape]));
});

test('every short and official English name of ISO 3166 is known', () => {
	const names = Object.keys(countries.getNames('en')).flatMap(code => countries.getName(code, 'en', {select: 'all'}) ?? []);
	const unknown = names.filter(name => countryShape(name) === undefined && notOneCountry(name) === undefined);
	expect(names.length).toBeGreaterThan(240);
	expect(unknown).toEqual([]);
});

test('a code gives way to a name that is spelled out', () => {
	const title = (code: string) => countryTitle(code, countryShape(code)!);
	expect(['cd', 'CAF', 'MK', 'KR', 'gb', 'SZ', 'US', 'UK', 'DRC', 'St. Lucia'].map(title)).toEqual([
		'DR Congo',
		'Central African Republic',
		'North Macedonia',
		'South Korea',
		'United Kingdom',
		'Eswatini',
		'US',
		'UK',
		'DRC',
		'St. Lucia',
	]);
	const codes = Object.keys(countries.getNames('en')).filter(code => countryShape(code) !== undefined);
	expect(codes.map(title).filter(printed => (printed.length < 3 && printed !== 'US') || /\.(?!S\.)/.test(printed.replace('U.S.', '')))).toEqual([]);
});

test.each([
	['England', 'has no outline of its own: it is drawn as part of `United Kingdom`'],
	['Scotland', 'as part of `United Kingdom`'],
	['Gaza Strip', 'as part of `Palestine`'],
	['French Guiana', 'as part of `France`'],
	['Crimea', 'has no outline of its own: mark it under `places`'],
	['Korea', 'is more than one country: write `North Korea` or `South Korea`'],
	['European Union', 'is more than one country: name each'],
	['USSR', 'is more than one country: name each'],
	['Atlantis', 'is no country known here'],
	['Norwegen', 'is no country known here (nearest: `Norway`)'],
])('%s is no outline of the map, and the problem says what to write', (name, words) => {
	const {problems} = readMap({text: `alt: x\nregion: Europe\ncountries: [{name: ${name}}]`, position: {file: 'deck.md', line: 1, column: 1}});
	expect(problems).toHaveLength(1);
	expect(problems[0]).toMatchObject({line: 3, column: 13});
	expect(problems[0]!.message).toContain(`\`${name}\``);
	expect(problems[0]!.message).toContain(words);
});
