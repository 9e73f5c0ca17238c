/** The two rows of a deck's slides: the talk, and its backup. */
import type {Slides} from '../deck.ts';

/** What tells the two rows apart. */
export type Tracks = Pick<Slides, 'length' | 'isBackupAt'>;

/** Where a slide stands, as a reader is told: its number in the deck, and that of the last slide of its row, both from 1. */
export type SlideNumber = {readonly number: number; readonly last: number; readonly isBackup: boolean};

/** The number of the slide at an index. The numbers are those that one goes by, whatever the row. */
export function numberSlide(tracks: Tracks, index: number): SlideNumber {
	const isBackup = tracks.isBackupAt(index);
	return {number: index + 1, last: (nearestInRow(tracks, {from: tracks.length - 1, by: -1, isBackup}) ?? index) + 1, isBackup};
}

/** How much of the talk's way lies behind the slide at an index: 0 at its first slide, 1 at its last; undefined for a backup slide. */
export function progressAt(tracks: Tracks, index: number): number | undefined {
	if (tracks.isBackupAt(index)) return undefined;
	const talk = slidesInRow(tracks, false);
	return talk.length <= 1 ? 1 : talk.indexOf(index) / (talk.length - 1);
}

/** The indexes of one row, in order. */
export function slidesInRow({length, isBackupAt}: Tracks, isBackup: boolean): readonly number[] {
	return Array.from({length}, (_slide, index) => index).filter(index => isBackupAt(index) === isBackup);
}

/** Which slide is sought: from which index on, that one included, which way, in which row. */
export type RowSearch = {readonly from: number; readonly by: 1 | -1; readonly isBackup: boolean};

/** The index of the nearest slide of a row; undefined where the way ends without one. */
export function nearestInRow({length, isBackupAt}: Tracks, {from, by, isBackup}: RowSearch): number | undefined {
	for (let index = from; index >= 0 && index < length; index += by) if (isBackupAt(index) === isBackup) return index;
	return undefined;
}
