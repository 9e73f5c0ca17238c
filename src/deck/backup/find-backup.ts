/** Finds the slides of a deck that are backup: those that say so, and those of a section that does. */
import type {Slides} from '../deck.ts';
import {mayBeBackup, mayOpenSection} from '../read/raw/guess-slide.ts';

/**
 * Tells whether the slide at an index is backup. What a slide says itself goes before what its section says. A deck that says nothing
 * of backup is looked through once, unparsed; else only slides that may say it, and those that may end such a section, are parsed.
 */
export function createBackupFinder(slides: Pick<Slides, 'length' | 'at' | 'sourceAt'>): Slides['isBackupAt'] {
	let known: ReadonlySet<number> | undefined;
	return index => (known ??= findBackup(slides)).has(index);
}

function findBackup({length, at, sourceAt}: Pick<Slides, 'length' | 'at' | 'sourceAt'>): ReadonlySet<number> {
	const found = new Set<number>();
	let isWithin = false;
	for (let index = 0; index < length; index++) {
		const source = sourceAt(index);
		const own = mayBeBackup(source) ? at(index).isBackup : undefined;
		const opens = (own === true || isWithin) && mayOpenSection(source) && at(index).section !== undefined;
		if (opens) isWithin = own === true;
		if (own ?? isWithin) found.add(index);
	}

	return found;
}
