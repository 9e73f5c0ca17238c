/** Writes src/deck/fence/country-names.json: each country of world-atlas with the names and codes that a deck may use. */
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import countries from 'i18n-iso-countries';
import english from 'i18n-iso-countries/langs/en.json' with {type: 'json'};
import {root} from './project-root.ts';

const atlas = JSON.parse(readFileSync(path.join(root, 'node_modules', 'world-atlas', 'countries-10m.json'), 'utf8')) as {
	readonly objects: {readonly countries: {readonly geometries: readonly {readonly id?: string; readonly properties: {readonly name: string}}[]}};
};
countries.registerLocale(english);

/** Short forms that newspapers use and neither source has. */
const spoken: Readonly<Record<string, readonly string[]>> = {
	'United States of America': ['USA', 'US', 'United States', 'America'],
	'United Kingdom': ['UK', 'Britain', 'Great Britain'],
	Czechia: ['Czech Republic'],
	Macedonia: ['North Macedonia', 'MK'],
	eSwatini: ['Swaziland'],
	Myanmar: ['Burma'],
	Kosovo: ['XK'],
	Turkey: ['Türkiye'],
};

const named = atlas.objects.countries.geometries.map(({id, properties: {name}}) => {
	// Ashmore and Cartier Is. carry Australia's code in world-atlas.
	const code = id === undefined || name.startsWith('Ashmore') ? undefined : countries.numericToAlpha2(id);
	const other = code === undefined ? [] : [code, countries.alpha2ToAlpha3(code), countries.getName(code, 'en'), ...(countries.getName(code, 'en', {select: 'all'}) ?? [])];
	const names = [...other, ...(spoken[name] ?? [])].filter(other => other !== undefined && other !== name);
	return [name, [...new Set(names)]] as const;
});

const sorted = named.toSorted(([a], [b]) => (a < b ? -1 : 1));
const lines = sorted.map(([name, names]) => `\t${JSON.stringify(name)}: ${JSON.stringify(names)}`);
writeFileSync(path.join(root, 'src', 'deck', 'fence', 'country-names.json'), `{\n${lines.join(',\n')}\n}\n`);
