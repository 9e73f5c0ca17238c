/** Gives maps as lines: at once where they are drawn already, else when they have been drawn elsewhere, so that no key waits. */
import type {Line} from '../../draw/line.ts';
import type {MapDrawer} from '../../draw/space.ts';
import {createStore, type Store} from '../../talk/store.ts';
import type {PaintApart} from './paint-apart.ts';
import type {MapOrder} from './paint-map.ts';

/** The maps of a session. */
export type Maps = {
	/** Gives the lines of what is drawn, and has the rest drawn. Another one after each drawing, so that layouts are made anew. */
	readonly drawer: Pick<Store<MapDrawer>, 'get' | 'subscribe'>;
	/** Settles when all that was asked for is drawn; rejects when a map's geometry cannot be read. */
	readonly settled: () => Promise<void>;
	/** Draws no more. */
	readonly end: () => void;
};

/** So many drawings are kept: two dozen maps, at two sizes. */
const mostKept = 48;

/** So many wait to be drawn, the newest: while a window is being resized, each size asks. */
const mostWaiting = 12;

/** Maps that start nothing until the first one is asked for. */
export function createMaps(): Maps {
	const drawn = new Map<string, readonly Line[]>();
	const waiting = new Map<string, MapOrder>();
	let painting: PaintApart | undefined;
	let working: Promise<void> | undefined;

	const work = async () => {
		painting ??= (await import('./paint-apart.ts')).paintApart();
		for (let next = waiting.entries().next(); !next.done; next = waiting.entries().next()) {
			const [key, order] = next.value;
			drawn.set(key, await painting.paint(order));
			waiting.delete(key);
			dropFirst(drawn, mostKept);
			drawer.set(createDrawer());
		}

		working = undefined;
	};

	const createDrawer = (): MapDrawer => (map, size, sides) => {
		const key = keyOf({map, size, sides});
		const lines = drawn.get(key);
		if (lines || waiting.has(key)) return lines;
		waiting.set(key, {map, size, sides});
		dropFirst(waiting, mostWaiting);
		working ??= work();
		return undefined;
	};

	const drawer = createStore(createDrawer());
	return {drawer, settled: async () => working, end: () => painting?.end()};
}

/** What a drawing depends on: not where in its file the map stands, so that a deck read anew finds its maps drawn. */
function keyOf(order: MapOrder): string {
	return JSON.stringify(order, (name, value: unknown) => (name === 'position' ? undefined : value));
}

function dropFirst(kept: Map<string, unknown>, most: number): void {
	if (kept.size > most) kept.delete(kept.keys().next().value!);
}
