/** Tells the slides of the talk itself from what is only kept ready. */
import type {Slides} from '../deck/deck.ts';

/** Whether the slide at an index belongs to the run of the talk, and is no backup. */
export function isMain(slides: Slides, index: number): boolean {
	return !slides.isBackupAt(index);
}
