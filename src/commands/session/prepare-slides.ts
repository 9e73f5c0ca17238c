/** Prepares the slides next to the present one while nothing else is to be done, then those that have maps. */
import {setImmediate, setTimeout} from 'node:timers/promises';
import type {Slides} from '../../deck/deck.ts';
import {mayHoldMap} from '../../deck/read/raw/guess-slide.ts';
import {isTooSmall} from '../../draw/size.ts';
import {type Background, themeOf, themeOn} from '../../draw/theme/themes.ts';
import {paintLine} from '../../show/paint.ts';
import {advance, frameShow, layoutOf, type Show, update} from '../../show/show.ts';
import {createColours} from '../code/colours.ts';
import type {Maps} from '../maps/maps.ts';
import type {Sitting} from './sitting.ts';

/** The most slides with maps that are laid out before they come near. */
const mostHolders = 24;

/** After so many ms on one slide, maps further off are drawn too, so that a jump finds them ready. */
const patience = 200;

/**
 * From now on lays out the slides on both sides of the present one, and later those that have maps, whenever the place, the size or
 * the deck has changed; shows maps, and the colours of code, as they come. What goes wrong is told to `onError`.
 */
export function prepareSlides<State>({shows, ground, hyperlinks}: Sitting<State>, maps: Maps, onError: (error: Error) => void): void {
	let prepared: Show | undefined;
	const prepare = async (show: Show) => {
		// A key that came meanwhile goes first, and what it leaves behind is not prepared.
		const layOut = async (index: number) => {
			await setImmediate();
			if (prepared === show) layoutOf(shows.get() ?? show, index);
		};

		for (const index of slidesNear(show)) await layOut(index);
		for (const type of ['next', 'back'] as const) {
			await setImmediate();
			if (prepared === show) paintAhead(shows.get() ?? show, type, ground.get(), hyperlinks.get());
		}

		await setTimeout(patience, undefined, {ref: false});
		for (const index of prepared === show ? findHolders(show.deck.slides) : []) {
			await layOut(index);
			await maps.settled();
		}
	};

	const schedule = () => {
		const show = shows.get();
		if (show === undefined || show.state.view.isOver || isTooSmall(show.size) || (prepared && isPreparedBy(prepared, show))) return;
		prepared = show;
		prepare(show).catch(onError);
	};

	const showMaps = () => {
		maps.settled().catch(onError);
		shows.update(show => update(show, {drawMap: maps.drawer.get()}));
	};

	shows.subscribe(schedule);
	const colours = createColours(onError);
	const showColours = () => shows.update(show => update(show, {colourCode: colours.colourer.get()}));
	maps.drawer.subscribe(showMaps);
	colours.colourer.subscribe(showColours);
	showMaps();
	showColours();
	schedule();
}

/** Paints the rows that a key would lead to, so that they are at hand when it comes. */
function paintAhead(show: Show, type: 'next' | 'back', ground: Background | undefined, hasHyperlinks: boolean): void {
	const theme = themeOf(themeOn(show.state.view.theme, ground));
	for (const line of frameShow(advance(show, {type})).lines) paintLine(line, theme, show.size.columns, hasHyperlinks);
}

/** The present slide, the next and the one before, as far as there are such. */
function slidesNear({deck, state}: Show): readonly number[] {
	const {slide} = state.talk.place;
	return [slide, slide + 1, slide - 1].filter(index => index >= 0 && index < deck.slides.length);
}

/** The first slides that have maps, found without parsing any. */
function findHolders(slides: Slides): readonly number[] {
	const holders: number[] = [];
	for (let index = 0; index < slides.length && holders.length < mostHolders; index++) {
		if (mayHoldMap(slides.sourceAt(index))) holders.push(index);
	}

	return holders;
}

function isPreparedBy(prepared: Show, show: Show): boolean {
	return prepared.deck === show.deck && prepared.size === show.size && prepared.drawMap === show.drawMap && prepared.colourCode === show.colourCode && prepared.state.talk.place.slide === show.state.talk.place.slide;
}
