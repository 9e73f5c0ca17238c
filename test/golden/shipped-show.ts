/** The shipped deck as a show at a size, with its maps at hand. */
import path from 'node:path';
import {noEvidence} from '../../src/deck/evidence.ts';
import {createAtlases} from '../../src/commands/maps/atlas.ts';
import {findDeck} from '../../src/commands/files/find-deck.ts';
import {mapsOf} from '../../src/deck/walk/maps-of.ts';
import {readDeck} from '../../src/deck/read/read-deck.ts';
import {drawMap} from '../../src/draw/map/draw-map.ts';
import type {Size} from '../../src/draw/size.ts';
import type {MapDrawer} from '../../src/draw/space.ts';
import {openShow} from '../../src/show/open-show.ts';
import {placeShow, type Show} from '../../src/show/show.ts';

/** A show of the shipped deck that stands on its first slide. */
export async function shippedShow(size: Size): Promise<Show> {
	const deck = readDeck(findDeck(path.join(import.meta.dirname, '..', '..', 'slides', 'missile-shield')).files);
	const maps = Array.from({length: deck.slides.length}, (_slide, index) => mapsOf(deck.slides.at(index))).flat();
	const atlases = createAtlases();
	for (const map of maps) await atlases.load(map);
	const draw: MapDrawer = (map, room, sides) => drawMap(map, room, atlases.atHand(map)!, sides);
	return {...openShow(deck, 'default', noEvidence), size, drawMap: draw};
}

/** The show on a slide with everything revealed, on the page that this leads to. */
export function wholeSlide(show: Show, slide: number): Show {
	return placeShow(show, {slide, step: show.deck.slides.at(slide).steps});
}
