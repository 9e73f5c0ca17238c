/** The words of a slide's notes. */
import type {Slide} from '../../deck/deck.ts';
import {blockLines} from '../../deck/walk/lines.ts';

/** The words that a speaker says on a slide, a line a paragraph. */
export function notesText({notes}: Slide): string {
	return notes.flatMap(blockLines).join('\n');
}
