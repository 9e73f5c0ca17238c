/** Which slides to practise: all of the talk, a section, a range, or the weak ones. Backup is practised where it is asked for. */
import {nearestHint} from '../../../deck/text/nearest-word.ts';
import type {Outline} from './outline.ts';
import type {Selection} from './plan-run.ts';
import type {WeakSlide} from '../report/weak-slides.ts';

/** What the speaker asks for; slide numbers count from 1, and both ends of a range are in it. */
export type SelectionWishes = {readonly section?: string; readonly from?: number; readonly to?: number; readonly isWeak?: boolean};

/** How many weak slides are practised at a time: few enough to repeat at once. */
const weakAtATime = 5;

/** The slides that the wishes name, in the deck's order, or the problem in one sentence. `weak` is worst first. */
export function selectSlides(outline: Outline, wishes: SelectionWishes, weak: readonly WeakSlide[]): Selection | string {
	const {section, from, to, isWeak = false} = wishes;
	if ([section !== undefined, from !== undefined || to !== undefined, isWeak].filter(Boolean).length > 1)
		return 'A section, a range and the weak slides cannot be asked for together.';
	if (isWeak) return selectWeak(outline, weak);
	if (section !== undefined) return selectSection(outline, section);
	const all = outline.slides.map((_slide, index) => index);
	if (from === undefined && to === undefined) return {indexes: withoutBackup(outline, all), kind: 'whole'};
	const first = from ?? 1;
	// Without an end a range goes to that of the talk, unless it begins behind it.
	const last = to ?? (withoutBackup(outline, all.slice(first - 1)).at(-1) ?? all.length - 1) + 1;
	if (first < 1 || last > all.length || first > last) return `There are no slides ${first} to ${last}: the deck has slides 1 to ${all.length}.`;
	const within = all.slice(first - 1, last);
	return {indexes: to === undefined ? withoutBackup(outline, within) : within, kind: 'range', part: `${first}-${last}`};
}

function selectSection(outline: Outline, asked: string): Selection | string {
	const names = [...new Set(outline.slides.map(slide => slide.section).filter(name => name !== ''))];
	if (names.length === 0) return 'The deck has no sections.';
	const name = names.find(one => one.toLowerCase() === asked.toLowerCase());
	if (name === undefined) return `There is no section “${asked}”; ${nearestHint(asked, names)}`;
	const within = outline.slides.flatMap((slide, index) => (slide.section === name ? [index] : []));
	return {indexes: withoutBackup(outline, within), kind: 'section', part: name};
}

function selectWeak(outline: Outline, weak: readonly WeakSlide[]): Selection | string {
	const present = new Set(outline.slides.map(slide => slide.id));
	const worst = new Set(weak.map(({slide}) => slide).filter(slide => present.has(slide)).slice(0, weakAtATime));
	if (worst.size === 0) return 'No kept run shows a weak slide: practise the whole deck first.';
	return {indexes: outline.slides.flatMap((slide, index) => (worst.has(slide.id) ? [index] : [])), kind: 'weak'};
}

/** The slides of the talk among some; where all of them are backup, they are what is asked for. */
function withoutBackup({slides}: Outline, indexes: readonly number[]): readonly number[] {
	const talk = indexes.filter(index => !slides[index]!.isBackup);
	return talk.length > 0 ? talk : indexes;
}

/** The selection that a kept run went through, as far as its slides are still in the deck; a problem where none is. */
export function selectAgain(outline: Outline, slides: readonly {readonly id: string}[]): readonly number[] | string {
	const wanted = new Set(slides.map(slide => slide.id));
	const indexes = outline.slides.flatMap((slide, index) => (wanted.has(slide.id) ? [index] : []));
	return indexes.length === 0 ? 'None of the slides of that run is in the deck any more.' : indexes;
}
