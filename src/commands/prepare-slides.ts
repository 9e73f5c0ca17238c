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

/**
 * From now on lays out the slides on both sides of the present one, and loads the maps of all three, whenever the place, the
 * size or the deck has changed. What goes wrong is told to `onError`.
 */
export function prepareSlides(store: Store<Show>, maps: Maps, onError: (error: Error) => void): void {
	let prepared: Show | undefined;
	const prepare = async () => {
		const near = slidesNear(store.get());
		const drawMap = await maps.load(near.flatMap(index => mapsOf(store.get().deck.slides.at(index))));
		if (drawMap !== store.get().drawMap) store.set(update(store.get(), {drawMap}));
		for (const index of near) if (index < store.get().deck.slides.length) layoutOf(store.get(), index);
	};

	const schedule = () => {
		const show = store.get();
		if (show.state.isOver || (prepared && isPreparedBy(prepared, show))) return;
		prepared = show;
		setImmediate(() => prepare().catch(onError));
	};

	store.subscribe(schedule);
	schedule();
}

/** The present slide, the next and the one before, as far as there are such. */
function slidesNear({deck, state}: Show): readonly number[] {
	const {slide} = state.place;
	return [slide, slide + 1, slide - 1].filter(index => index >= 0 && index < deck.slides.length);
}

function isPreparedBy(prepared: Show, show: Show): boolean {
	return prepared.deck === show.deck && prepared.size === show.size && prepared.state.place.slide === show.state.place.slide;
}
