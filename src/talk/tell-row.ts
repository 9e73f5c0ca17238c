/** What a speaker is told where the talk, or its backup, has no slide further on, and on the way into the backup. */
import {nearestInRow} from '../deck/backup/tracks.ts';
import type {TalkAction} from './action.ts';
import type {Extent} from './place.ts';
import type {Talk} from './state.ts';

/** A talk before an action and after it; `hasMoved` says that the screen shows another page or step. */
export type TalkChange = {readonly before: Talk; readonly after: Talk; readonly hasMoved: boolean};

/** One line for the speaker, '' for none: where a deck has no backup, nothing is said of it unless it is asked for. */
export function tellRow(action: TalkAction, {before, after, hasMoved}: TalkChange, {slides, isBackupAt}: Extent): string {
	if (before.curtain !== 'none' || slides === 0) return '';
	const isBackup = isBackupAt(after.place.slide);
	if (hasMoved) return isBackup && !isBackupAt(before.place.slide) ? 'A backup slide: B goes back to the talk.' : '';
	const isForward = action.type === 'next' || (action.type === 'skip' && action.by > 0);
	const isBackward = action.type === 'back' || (action.type === 'skip' && action.by < 0);
	if (action.type === 'backup') return isBackup ? '' : 'There are no backup slides here.';
	const hasOther = nearestInRow({length: slides, isBackupAt}, {from: 0, by: 1, isBackup: !isBackup}) !== undefined;
	if (!hasOther || !(isForward || isBackward)) return '';
	if (isBackup) return `The ${isForward ? 'last' : 'first'} backup slide: B goes back to the talk.`;
	return isForward ? 'The talk ends here. Backup follows: B shows it.' : '';
}
