/**
 * Titles: slides without one, two slides of one title, and titles that do not fit into big letters at a size.
 *
 * ```markdown
 * # Harbour
 *
 * ---
 *
 * ## Cranes
 *
 * They stand still.
 *
 * ---
 *
 * ## Cranes
 *
 * They move again.
 * ```
 *
 * finds `11:1 Two slides are called “Cranes”.`
 */
import type {Slide} from '../../deck/deck.ts';
import {inlineText} from '../../deck/inline.ts';
import {type Problem, problemAt} from '../../deck/problem/problem.ts';
import {frameBig} from '../../draw/slide/big-frame.ts';
import {isBigSlide} from '../../draw/slide/slide-frame.ts';
import {isInLetters} from '../../draw/title/headline.ts';
import type {Rule} from '../rule.ts';
import type {Subject} from '../subject.ts';
import {titlePlace} from '../text/title-place.ts';
import {sizeWord} from './overflow.ts';

/** The rule. */
export const titlesRule: Rule = {
	name: 'titles',
	find: subject => {
		const first = new Map<string, number>();
		return subject.slides.flatMap((slide, index) => {
			const title = inlineText(slide.title);
			const before = first.get(title.toLowerCase());
			if (before === undefined) first.set(title.toLowerCase(), index);
			return titleProblems(subject, index, title, title === '' ? undefined : before);
		});
	},
};

function titleProblems(subject: Subject, index: number, title: string, before: number | undefined): readonly Problem[] {
	const place = titlePlace(subject.deck.slides, index);
	const slide = subject.slides[index]!;
	if (title === '') return [problemAt(place, 'titles', 'This slide has no title.', {hint: 'begin it with `## What it says`', severity: 'warning'})];
	const doubled = before === undefined ? [] : [problemAt(place, 'titles', `Two slides are called “${title}”.`, {hint: `slide ${before + 1} is the other; say what is new on this one`, severity: 'warning'})];
	return [...doubled, ...smallLetters(slide, subject).map(([message, hint]) => problemAt(place, 'titles', message, {hint, severity: 'warning'}))];
}

function smallLetters(slide: Slide, {deck, sizes}: Subject): readonly (readonly [message: string, hint: string])[] {
	if (!isBigSlide(slide)) return [];
	const small = sizes.filter(size => !frameBig(slide, deck, size, {bottom: 1}).hasLetters);
	if (small.length === 0) return [];
	if (!isInLetters(inlineText(slide.title))) return [['There are no big letters for all of this title.', 'it is shown in bold; Latin letters and the usual signs are shown big']];
	return [[`This title does not fit into big letters at ${small.map(sizeWord).join(', ')}.`, 'shorten it']];
}
