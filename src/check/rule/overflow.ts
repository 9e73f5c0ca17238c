/**
 * Overflow: what is cut off at a size (an error), and a slide that takes more than one page there (a warning).
 *
 * ```markdown
 * ## Cranes
 *
 * 1. a
 * 1. b
 * 1. c
 * 1. d
 * 1. e
 * 1. f
 * 1. g
 * 1. h
 * 1. i
 * 1. j
 * 1. k
 * 1. l
 * 1. m
 * 1. n
 * 1. o
 * 1. p
 * 1. q
 * 1. r
 * 1. s
 * 1. t
 * 1. u
 * 1. v
 * ```
 *
 * finds `1:1 This slide takes 2 pages at 80x24.`
 */
import type {Slide} from '../../deck/deck.ts';
import type {Position} from '../../deck/position.ts';
import {type Problem, problemAt} from '../../deck/problem/problem.ts';
import {mapsOf} from '../../deck/walk/maps-of.ts';
import {slideWords} from '../../deck/walk/shown-words.ts';
import {lineText} from '../../draw/line.ts';
import {measureStage, type Size} from '../../draw/size.ts';
import {bigFits} from '../../draw/slide/big-frame.ts';
import {fitSlide} from '../../draw/slide/fit-slide.ts';
import {mostTitleLines, titleLines} from '../../draw/slide/head.ts';
import {isBigSlide} from '../../draw/slide/slide-frame.ts';
import type {Rule} from '../rule.ts';
import type {Subject} from '../subject.ts';
import {titlePlace} from '../text/title-place.ts';

/** The rule. */
export const overflowRule: Rule = {
	name: 'overflow',
	find: subject => subject.slides.flatMap((slide, index) => fitsOf(slide, titlePlace(subject.deck.slides, index), subject)),
};

function fitsOf(slide: Slide, place: Position, subject: Subject): readonly Problem[] {
	const found = subject.sizes.map(size => ({size, ...fitOf(slide, size, subject)}));
	const cut = found.filter(one => one.cut !== undefined);
	const paged = found.filter(one => one.pages > 1);
	return [
		...(cut.length > 0 ? [problemAt(place, 'overflow', `${cut[0]!.cut!} at ${cut.map(({size}) => sizeWord(size)).join(', ')}.`, {hint: 'write less, or give it more room'})] : []),
		...(paged.length > 0
			? [problemAt(place, 'overflow', `This slide takes ${paged.map(({size, pages}) => `${pages} pages at ${sizeWord(size)}`).join(', ')}.`, {hint: 'cut lines, or make two slides of it', severity: 'warning'})]
			: []),
	];
}

/** How a slide fits a size: what of it is cut off there, in words that go on with the size, and how many pages it takes. */
function fitOf(slide: Slide, size: Size, {deck, drawMap}: Subject): {readonly cut?: string; readonly pages: number} {
	if (isBigSlide(slide)) return bigFits(slide, deck, size) ? {pages: 1} : {cut: 'The title and what stands below it are cut off', pages: 1};
	const {lines, pages} = fitSlide(slide, size, {sides: deck.sides, bottom: 1, ...(drawMap ? {drawMap} : {})});
	const {prose} = measureStage(size);
	if (titleLines(slide, prose).length > mostTitleLines) return {cut: `The title takes more than ${mostTitleLines} lines, and is cut off`, pages};
	// A map that has not been drawn is told in words, cut off if need be.
	if (!drawMap && mapsOf(slide).length > 0) return {pages};
	const shown = ellipses(lines.map(lineText).join('\n'));
	return shown > ellipses(slideWords(slide)) ? {cut: 'Words are cut off with an ellipsis (…)', pages} : {pages};
}

/** A size as people write it. */
export function sizeWord({columns, rows}: Size): string {
	return `${columns}x${rows}`;
}

function ellipses(text: string): number {
	return text.split('…').length - 1;
}
