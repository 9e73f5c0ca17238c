/** Prepares the slides next to the present one while nothing else is to be done. */
import type {Block, Map as MapBlock} from '../deck/block.ts';
import type {Slide} from '../deck/deck.ts';
import {layoutOf, type Show, update} from '../screen/show.ts';
import type {Store} from '../talk/store.ts';
import type {Maps} from './maps.ts';

/** The maps on a slide, those in columns and lists too. */
export function mapsOf(slide: Slide): readonly MapBlock[] {
	return slide.blocks.flatMap(mapsIn);
}

function mapsIn(block: Block): readonly MapBlock[] {
	if (block.type === 'map') return [block];
	if (block.type === 'columns') return block.columns.flat().flatMap(mapsIn);
	return block.type === 'list' ? block.items.flatMap(item => item.blocks.flatMap(mapsIn)) : [];
}

/** The most maps that are loaded before their slides come near. */
const mostMaps = 24;

/** The maps of the whole deck up to a limit, so that a jump finds them ready. Parses only slides that have one. */
function allMaps({deck}: Show): readonly MapBlock[] {
	const holders = Array.from({length: deck.slides.length}, (_slide, index) => index).filter(index => deck.slides.sourceAt(index).includes('```map'));
	return holders.slice(0, mostMaps).flatMap(index => mapsOf(deck.slides.at(index)));
}

/**
 * From now on lays out the slides on both sides of the present one, and loads the maps of all three, whenever the place, the
 * size or the deck has changed. What goes wrong is told to `onError`.
 */
export function prepareSlides(store: Store<Show>, maps: Maps, onError: (error: Error) => void): void {
	let prepared: Show | undefined;
	const loadMaps = async (wanted: readonly MapBlock[]) => {
		const drawMap = await maps.load(wanted);
		if (drawMap !== store.get().drawMap) store.set(update(store.get(), {drawMap}));
	};

	const prepare = async (show: Show) => {
		const near = slidesNear(show);
		await loadMaps(near.flatMap(index => mapsOf(show.deck.slides.at(index))));
		for (const index of near) {
			// A map may take 50 ms at 200x60: a key that came meanwhile goes first, and what it leaves behind is not prepared.
			await pause();
			if (prepared !== show) return;
			layoutOf(store.get(), index);
		}

		await pause();
		if (prepared === show) await loadMaps(allMaps(show));
	};

	const schedule = () => {
		const show = store.get();
		if (show.state.isOver || (prepared && isPreparedBy(prepared, show))) return;
		prepared = show;
		setImmediate(() => prepare(show).catch(onError));
	};

	store.subscribe(schedule);
	schedule();
}

/** Lets what waits be done. */
const pause = () => new Promise<void>(resolve => setImmediate(resolve));

/** The present slide, the next and the one before, as far as there are such. */
function slidesNear({deck, state}: Show): readonly number[] {
	const {slide} = state.place;
	return [slide, slide + 1, slide - 1].filter(index => index >= 0 && index < deck.slides.length);
}

function isPreparedBy(prepared: Show, show: Show): boolean {
	return prepared.deck === show.deck && prepared.size === show.size && prepared.state.place.slide === show.state.place.slide;
}
