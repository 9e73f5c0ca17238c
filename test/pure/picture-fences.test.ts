/** Picture blocks as written: what is right is read, what is wrong is a problem with its place and the nearest name. */
import {expect, test} from 'vitest';
import type {Map as MapBlock} from '../../src/deck/block.ts';
import {readChart} from '../../src/deck/fence/chart.ts';
import {countryShape, nearestCountry} from '../../src/deck/fence/map/country-shape.ts';
import type {FenceReader} from '../../src/deck/fence/fence.ts';
import {readMap} from '../../src/deck/fence/map/map.ts';
import {mapRegions} from '../../src/deck/fence/map/map-regions.ts';
import {readRelations, relationKinds} from '../../src/deck/fence/relations.ts';
import {readTimeline} from '../../src/deck/fence/timeline.ts';

/** The block, and each problem as `line:column message (hint)`; the fence's text begins on line 1. */
function read(reader: FenceReader, text: string) {
	const {block, problems} = reader({text, position: {file: 'deck.md', line: 1, column: 1}});
	return {block, told: problems.map(({line, column, message, hint}) => `${line}:${column} ${message}${hint ? ` (${hint})` : ''}`)};
}

test('a whole map is read without a problem', () => {
	const {block, told} = read(
		readMap,
		[
			'alt: A coast',
			'bounds: [14, 53, 28, 57]',
			'countries: [{name: pl}, {name: Russian Federation, style: shaded, side: Russia}]',
			'places: [{name: Kaliningrad, at: [20.5, 54.7], cites: 6, notes: [{text: A note, cites: [7]}]}]',
			'routes: [{label: A way, state: open, points: [[15, 54], [16, 55]]}]',
			'legend: false',
		].join('\n'),
	);
	expect(told).toEqual([]);
	const map = block as MapBlock;
	expect(map.countries).toEqual([
		{name: 'Poland', shape: 'Poland', style: 'outlined'},
		{name: 'Russian Federation', shape: 'Russia', style: 'shaded', side: 'Russia'},
	]);
	expect(map.places[0]).toEqual({name: 'Kaliningrad', at: [20.5, 54.7], cites: [6], notes: [{text: 'A note', cites: [7]}]});
	expect(map).toMatchObject({projection: 'conic', hasLegend: false, cites: []});
});

test('a named region has bounds, and an unknown one a nearest name', () => {
	expect(read(readMap, 'alt: x\nregion: Europe').block).toMatchObject({bounds: [-11, 35, 41, 66]});
	const {told} = read(readMap, 'alt: x\nregion: Eurpoe');
	expect(told[0]).toContain('did you mean `Europe`?');
});

test('an unknown region is told with the way out: bounds, and the regions that are known', () => {
	const hintOf = (region: string) => readMap({text: `alt: x\nregion: ${region}`, position: {file: 'deck.md', line: 1, column: 1}}).problems[0]?.hint ?? '';
	expect(hintOf('Atlantis')).toMatch(/^give `bounds: \[west, south, east, north\]` instead; known: World, Europe, /);
	for (const region of Object.keys(mapRegions)) expect(hintOf('Atlantis')).toContain(region);
	expect(hintOf('Eurpoe')).toBe('did you mean `Europe`? For any other part of the earth give `bounds: [west, south, east, north]`');
});

test.each([
	['Scandinavia', ['Nordic countries']],
	['the Gulf', ['Persian Gulf']],
	['Far-East', ['East Asia']],
	['Latin America', ['Central America', 'South America']],
	['Baltics', ['Baltic']],
	['Pasific', ['Pacific']],
	['Eastern China Sea', ['South China Sea']],
])('a region that goes by another name is told: %s', (name, regions) => {
	const {hint} = readMap({text: `alt: x\nregion: ${name}`, position: {file: 'deck.md', line: 1, column: 1}}).problems[0]!;
	expect(hint).toBe(`did you mean ${regions.map(region => `\`${region}\``).join(' or ')}? For any other part of the earth give \`bounds: [west, south, east, north]\``);
});

test('a country for a region is told where countries are named; case makes no difference', () => {
	const {hint} = readMap({text: 'alt: x\nregion: Indonesia', position: {file: 'deck.md', line: 1, column: 1}}).problems[0]!;
	expect(hint).toBe('a country is named under `countries`; give `bounds: [west, south, east, north]` around it');
	expect(read(readMap, 'alt: x\nregion: the middle east')).toMatchObject({told: [], block: {bounds: mapRegions['Middle East']}});
});

test('every region is a box that a map may have, or crosses the date line', () => {
	for (const [region, [west, south, east, north]] of Object.entries(mapRegions)) {
		expect([region, read(readMap, `alt: x\nregion: ${region}`).told]).toEqual([region, []]);
		expect([region, west >= -180 && west < 180, east > west && east - west <= 360, south < north]).toEqual([region, true, true, true]);
	}
});

test.each([
	['bounds: [28, 53, 14, 57]', '2:1', 'west edge east of its east edge'],
	['bounds: [14, 57, 28, 53]', '2:1', 'south edge north of its north edge'],
	['bounds: [14, 53, 281, 57]', '2:1', 'off the earth'],
	['region: Europe\ncountries: [{name: Polland}]', '3:13', 'nearest: `Poland`'],
	['region: Europe\nplaces: [{name: A, at: [5, 95]}]', '3:10', 'within ±180 and ±90'],
	['region: Europe\nroutes: [{label: A, state: open, points: [[1, 40]]}]', '3:10', 'fewer than two points'],
	['region: Europe\nwater: []', '3:1', 'did you mean `waters`?'],
	['region: Europe\nplaces: [{name: Jakarta, at: [106.8, -6.2]}]', '3:17', 'Jakarta lies outside the map'],
	['caption: Nothing else', '1:1', 'what part of the earth'],
])('%s is a problem with its place', (text, place, message) => {
	const {block, told} = read(readMap, `alt: x\n${text}`);
	expect(told[0]).toContain(message);
	expect(told[0]).toMatch(new RegExp(`^${place} `));
	expect(block).toBeDefined();
});

test('a picture without alternative text is a warning', () => {
	for (const [reader, text] of [
		[readMap, 'region: Europe'],
		[readTimeline, 'events: [{claim: Talks}]'],
		[readRelations, 'parties: [A, B]\narrows: [{from: A, to: B, kind: asks, what: talks}]'],
		[readChart, 'bars: [{label: a, value: 1}]'],
	] as const) {
		const {problems} = reader({text, position: {file: 'deck.md', line: 1, column: 1}});
		expect(problems.map(({severity, message}) => [severity, message.includes('`alt`')])).toEqual([['warning', true]]);
	}
});

test('a timeline takes years as numbers and events without a date', () => {
	const {block, told} = read(readTimeline, 'alt: x\nevents:\n  - {when: 2009, claim: One, cites: [1]}\n  - {claim: Two}');
	expect(told).toEqual([]);
	expect(block).toMatchObject({events: [{when: '2009', claim: 'One', cites: [1]}, {claim: 'Two', cites: []}]});
});

test('an arrow has one of the known kinds, and may say it in the words of the deck', () => {
	const text = 'alt: x\nparties: [Russia, NATO]\narrows:\n  - {from: Russia, to: NATO, kind: wants, says: would like, what: x}\n  - {from: NATO, to: Russia, kind: aks, what: y}';
	const {block, told} = read(readRelations, text);
	expect(block).toMatchObject({arrows: [{kind: 'wants', says: 'would like', what: 'x'}]});
	expect(told).toEqual(['5:30 `kind` is `aks`, which is not known. (did you mean `asks`?)']);
	for (const kind of relationKinds) expect(read(readRelations, `alt: x\nparties: [A, B]\narrows: [{from: A, to: B, kind: ${kind}, what: x}]`).told).toEqual([]);
});

test('an arrow from a stranger is left out, the others stay', () => {
	const text = 'alt: x\nparties: [Russia, NATO]\narrows:\n  - {from: Rusia, to: NATO, kind: demands, what: x}\n  - {from: NATO, to: Russia, kind: offers, what: y}';
	const {block, told} = read(readRelations, text);
	expect(told).toEqual(['4:6 `from` names `Rusia`, who is not among the parties (nearest: `Russia`).']);
	expect(block).toMatchObject({arrows: [{what: 'y'}]});
});

test('a bar without a number is left out', () => {
	const {block, told} = read(readChart, 'alt: x\nunit: km\nbars:\n  - {label: A, value: far}\n  - {label: B, value: 2}');
	expect(told[0]).toMatch(/^4:16 /);
	expect(block).toMatchObject({unit: 'km', bars: [{label: 'B', value: 2}]});
});

test('countries go by name, short name and code', () => {
	const names = ['Poland', 'PL', 'pol', 'Russian Federation', 'USA', 'US', 'Britain', 'North Macedonia', "Cote d'Ivoire", 'Czech Republic', 'Kosovo'];
	expect(names.filter(name => countryShape(name) === undefined)).toEqual([]);
	expect(countryShape('Atlantis')).toBeUndefined();
	expect(nearestCountry('Lithuenia')).toBe('Lithuania');
});
