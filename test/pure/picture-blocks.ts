/** Pictures that tests draw: geography and sentences of our own. */
import type {Chart, Map as MapBlock, Relations, Timeline} from '../../src/deck/block.ts';

const common = {position: {file: 'test.md', line: 1, column: 1}, step: 0} as const;

/** A map with nothing on it; tests lay what they need over it. */
export const emptyMap: MapBlock = {
	...common,
	type: 'map',
	alt: 'An empty map.',
	bounds: [0, 40, 20, 55],
	projection: 'conic',
	countries: [],
	places: [],
	waters: [],
	routes: [],
	hasLegend: true,
	cites: [],
};

/** The exclave between two neighbours. */
export const kaliningradMap: MapBlock = {
	...emptyMap,
	alt: 'Kaliningrad between Lithuania and Poland.',
	bounds: [14.5, 53, 28.5, 57],
	countries: [
		{name: 'Russia', shape: 'Russia', style: 'shaded', side: 'Russia'},
		{name: 'Poland', shape: 'Poland', style: 'outlined'},
		{name: 'Lithuania', shape: 'Lithuania', style: 'outlined'},
	],
	places: [{name: 'Kaliningrad', at: [20.5, 54.7], side: 'Russia', notes: [{text: 'A city of our own test', cites: [2]}], cites: [1, 2]}],
	waters: [{name: 'Baltic Sea', at: [18.5, 55.6]}],
	caption: 'The exclave has two neighbours.',
	credit: 'Borders: Natural Earth',
	cites: [1],
};

/** Two routes of different states, and one that is threatened. */
export const routesMap: MapBlock = {
	...emptyMap,
	alt: 'Three routes into Afghanistan.',
	bounds: [44, 23.8, 80, 54.5],
	projection: 'equirectangular',
	countries: [
		{name: 'Afghanistan', shape: 'Afghanistan', style: 'shaded'},
		{name: 'Russia', shape: 'Russia', style: 'shaded', side: 'Russia'},
		{name: 'Pakistan', shape: 'Pakistan', style: 'outlined'},
	],
	waters: [{name: 'Caspian Sea', at: [51, 41]}],
	routes: [
		{label: 'Northern way', state: 'open', points: [[50, 53.8], [58, 50.5], [64, 44], [66.3, 37.4]], cites: [1]},
		{label: 'Southern way', state: 'closed', points: [[66.8, 25.2], [68.2, 28.2], [66.8, 31.6]], cites: [2]},
		{label: 'Western way', state: 'threatened', points: [[49, 31], [55, 34], [61, 33.5]], cites: []},
	],
	caption: 'Schematic.',
	credit: 'Borders: Natural Earth',
	cites: [1, 2],
};

/** Events with and without dates, of one side, of two, of none. */
export const timeline: Timeline = {
	...common,
	type: 'timeline',
	alt: 'How the bridge came about.',
	events: [
		{when: '1998', side: 'Town', claim: 'The council asks for a bridge', cites: [1]},
		{when: 'Last year', side: 'Town, Province', claim: 'Both agree to share the cost of the bridge over the river', cites: [2, 3]},
		{when: 'Last year', side: 'Province', claim: 'The money is set aside', cites: [3]},
		{side: 'Ferry', claim: 'The ferry warns that it will close', cites: []},
		{when: 'Wednesday', claim: 'Work begins', cites: [4]},
	],
};

/** Two parties and all four kinds of arrow. */
export const relations: Relations = {
	...common,
	type: 'relations',
	alt: 'Who wants what of whom.',
	parties: ['Town', 'Province'],
	arrows: [
		{from: 'Town', to: 'Province', kind: 'demands', what: 'a bridge over the river, open to everyone and free of toll', cites: [1]},
		{from: 'Province', to: 'Town', kind: 'refuses', what: 'a bridge without toll', cites: [2]},
		{from: 'Province', to: 'Town', kind: 'offers', what: 'to share the cost', cites: []},
		{from: 'Town', to: 'Province', kind: 'allows', what: 'building on its land', cites: [3, 4]},
	],
};

/** Bars of unlike lengths, one below zero. */
export const chart: Chart = {
	...common,
	type: 'chart',
	alt: 'What the bridge cost.',
	unit: 'million',
	bars: [
		{label: 'Piers', value: 12.5, cites: [1]},
		{label: 'Deck and the two ramps', value: 30, cites: []},
		{label: 'Toll returned', value: -4, cites: [2]},
		{label: 'Paint', value: 0, cites: []},
	],
};
