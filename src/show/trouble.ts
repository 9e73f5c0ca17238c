/** Makes of problems that were found in a deck's files what a show tells of them. */
import {type FileLine, slideOfLine} from '../deck/problem/problem-slide.ts';
import type {Problem} from '../deck/problem/problem.ts';
import type {Trouble} from '../draw/panel/problem.ts';
import type {Show} from './show.ts';

/** A problem with the text of its line, and where its slide stands in the deck on show, where that is not the deck it was found in. */
export type FoundProblem = {readonly problem: Problem; readonly text?: string; readonly shownAt?: FileLine};

/** What is wrong with the deck of a show that begins. */
export function firstTrouble(found: readonly FoundProblem[], show: Show): Trouble {
	const isCalm = !found.some(({problem}) => problem.severity === 'error');
	return {problems: onSlides(found, show), isHeld: false, isCalm, isClosed: false};
}

/** How a deck was read again: whether what was found keeps it from being shown, and whether the shown one had no error, which counts where it was not looked through before. */
export type Reading = {readonly isHeld: boolean; readonly wasCalm: boolean};

/** What is wrong with it now that its files were read again: what was closed stays closed as long as nothing new is among it. */
export function nextTrouble(found: readonly FoundProblem[], show: Show, {isHeld, wasCalm}: Reading = {isHeld: false, wasCalm: false}): Trouble {
	const {trouble} = show;
	const known = new Set(trouble?.problems.map(({problem}) => problem.file + problem.message));
	const isClosed = trouble?.isClosed === true && found.every(({problem}) => known.has(problem.file + problem.message));
	return {problems: onSlides(found, show), isHeld, isCalm: trouble?.isCalm ?? wasCalm, isClosed};
}

/** Problems with the slides of the show that they stand on. */
export function onSlides(found: readonly FoundProblem[], {deck}: Show): Trouble['problems'] {
	return found.map(({shownAt, ...shown}) => {
		// What is said of a whole file stands on no slide.
		const slide = shown.problem.line > 0 ? slideOfLine(deck.slides, shownAt ?? shown.problem) : undefined;
		return slide === undefined ? shown : {...shown, slide};
	});
}
