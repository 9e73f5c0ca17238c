/** Opens a deck as a show. */
import type {Deck} from '../deck/deck.ts';
import type {Evidence} from '../deck/evidence.ts';
import type {ThemeName} from '../deck/theme-name.ts';
import {createLayouts} from '../draw/slide/layouts.ts';
import {startState} from '../talk/state.ts';
import type {Show} from './show.ts';

/** What the footer says until the first key. */
export const firstHint = '? keys';

/** A show of a deck (for a terminal that shows ASCII alone, or not) on its first slide, at the size of a usual terminal until it is told another. */
export function openShow(deck: Deck, theme: ThemeName, evidence: Evidence, isAscii = false): Show {
	return {deck, state: startState({slide: 0, step: 0}, theme), size: {columns: 80, rows: 24}, layouts: createLayouts(), isAscii, band: [], evidence, now: 0};
}
