/** Reads one slide of a deck, or shows it as it is written where reading it is not worth the time. */
import type {Slide} from '../deck.ts';
import {plainInline} from '../inline.ts';
import type {Position} from '../position.ts';
import {problemAt} from '../problem/problem.ts';
import {readSlide, type SlideSetting} from './read-slide.ts';
import {tooCostly} from './raw/too-costly.ts';

/** A slide's cleaned Markdown, and where it begins. */
export type Page = {readonly source: string; readonly position: Position};

/** The rule that a slide breaks which is shown as it is written. */
export const unreadRule = 'nesting';

/** The slide of a page. Markdown that takes too long to parse is shown as it is written. */
export function readPage(page: Page, setting: SlideSetting): Slide {
	const {source, position} = page;
	const reason = tooCostly(source);
	if (reason !== undefined) return unreadSlide(page, reason);
	try {
		return readSlide(source, position, setting);
	} catch (error) {
		// What the check lets through may still overflow the parser's stack.
		if (!(error instanceof RangeError)) throw error;
		return unreadSlide(page, 'is nested too deeply to be read');
	}
}

function unreadSlide({source, position}: Page, reason: string): Slide {
	const problem = problemAt(position, unreadRule, `This slide ${reason}.`, {hint: 'it is shown as it is written'});
	const block = {type: 'code', position, step: 0, language: '', text: source} as const;
	return {id: 'slide', title: plainInline(''), kind: 'content', blocks: [block], steps: 0, notes: [], position, problems: [problem]};
}
