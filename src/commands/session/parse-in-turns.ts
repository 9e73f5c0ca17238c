/** Parses slides before they are shown, so that what looks at all of them at once holds nobody up. */
import {setImmediate} from 'node:timers/promises';
import type {Slides} from '../../deck/deck.ts';

/** Parses the first slides, at most so many, one at a time, and keys go first; false where it was left off because nobody wants it any more. */
export async function parseInTurns(slides: Slides, most: number, isWanted: () => boolean): Promise<boolean> {
	for (let index = 0; index < Math.min(slides.length, most); index++) {
		slides.at(index);
		await setImmediate();
		if (!isWanted()) return false;
	}

	return true;
}
