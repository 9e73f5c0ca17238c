/** Tells the slides of the talk itself from what is only kept ready. */
import type {Slide} from '../deck/deck.ts';

/** Whether a slide belongs to the run of the talk, and is no backup. */
export function isMain(slide: Slide): boolean {
	return !('isBackup' in slide && slide.isBackup === true);
}
