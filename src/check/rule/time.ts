/**
 * Time: the budgets against the minutes of the talk, and the time it takes to say the notes against the slide's budget.
 *
 * ```markdown
 * ---
 * minutes: 1
 * ---
 *
 * # Harbour
 *
 * <!-- time: 50s -->
 *
 * ---
 *
 * ## Cranes
 *
 * <!-- time: 40s -->
 * ```
 *
 * finds `5:1 The budgets come to 1:30, more than the talk's 1:00.`
 */
import type {Slide} from '../../deck/deck.ts';
import {type Problem, problemAt} from '../../deck/problem/problem.ts';
import {formatDuration} from '../../deck/text/duration.ts';
import {isMain} from '../main-slides.ts';
import {notesText} from '../text/notes-text.ts';
import {titlePlace} from '../text/title-place.ts';
import type {Rule} from '../rule.ts';
import type {Subject} from '../subject.ts';

/** Words that are said in a minute of a talk given at ease: presenters are advised 120 to 140. */
const wordsPerMinute = 130;

/** Notes may run over their budget by this share before anything is said, for no two people speak alike. */
const grace = 1.15;

/** Budgets that leave more than this share of the talk unplanned are likely unfinished. */
const leastPlanned = 0.75;

/** The rule. */
export const timeRule: Rule = {
	name: 'time',
	find: subject => [...wholeProblems(subject), ...subject.slides.flatMap(speakingProblems)],
};

function wholeProblems({deck, slides}: Subject): readonly Problem[] {
	const main = slides.filter((_slide, index) => isMain(deck.slides, index));
	const planned = main.filter(({seconds}) => seconds !== undefined);
	if (deck.minutes === undefined || planned.length === 0) return [];
	const sum = planned.reduce((total, {seconds = 0}) => total + seconds, 0);
	const [told, limit] = [formatDuration(sum), formatDuration(deck.minutes * 60)];
	const place = titlePlace(deck.slides, 0);
	if (sum > deck.minutes * 60) return [problemAt(place, 'time', `The budgets come to ${told}, more than the talk's ${limit}.`, {hint: 'shorten some, or raise `minutes`'})];
	const without = main.length - planned.length;
	if (without > 0) return [problemAt(place, 'time', `${without} of ${main.length} slides have no time budget.`, {hint: 'add `<!-- time: 40s -->` to each', severity: 'warning'})];
	if (sum < deck.minutes * 60 * leastPlanned) return [problemAt(place, 'time', `The budgets come to ${told} of the talk's ${limit}.`, {hint: 'lengthen some, or lower `minutes`', severity: 'warning'})];
	return [];
}

function speakingProblems(slide: Slide): readonly Problem[] {
	const {seconds, notes} = slide;
	if (seconds === undefined || notes.length === 0) return [];
	const words = notesText(slide).split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length;
	const spoken = (words / wordsPerMinute) * 60;
	if (spoken <= seconds * grace) return [];
	const hint = `cut some ${Math.ceil(((spoken - seconds) * wordsPerMinute) / 60)} words, or give it ${formatDuration(spoken)}`;
	return [problemAt(notes[0]!.position, 'time', `These ${words} words take ${formatDuration(spoken)} to say, but the slide has ${formatDuration(seconds)}.`, {hint, severity: 'warning'})];
}
