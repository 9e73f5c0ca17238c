/** Finds a deck that has backup alone. */
import type {Deck} from '../deck.ts';
import {type Problem, problemAt} from '../problem/problem.ts';
import {nearestInRow} from './tracks.ts';

/** A problem where every slide is backup; none for a deck with a slide of the talk, or without any. */
export function backupProblems({slides}: Deck): readonly Problem[] {
	if (slides.length === 0 || nearestInRow(slides, {from: 0, by: 1, isBackup: false}) !== undefined) return [];
	const hint = 'take `backup: true` from the slides of the talk';
	return [problemAt(slides.positionAt(0), 'backup', 'Every slide is backup, so that the talk has none.', {hint, severity: 'warning'})];
}
