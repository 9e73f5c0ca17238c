/** Reads the files of a deck into a Deck whose slides are parsed when they are first asked for. */
import {cleanLine, cleanText} from '../text/clean-text.ts';
import type {Deck, Slide, Slides} from '../deck.ts';
import {type FrontMatter, readFrontMatter} from './front-matter.ts';
import {inlineText, plainInline} from '../inline.ts';
import type {Position} from '../position.ts';
import {type Problem, problemAt} from '../problem.ts';
import {readSlide} from './read-slide.ts';
import {createSectionFinder} from '../sections.ts';
import {splitSlides} from './split-slides.ts';
import {isTooNested} from './too-nested.ts';

/** A file of a deck, with the name that problems call it by. */
export type DeckFile = {readonly name: string; readonly text: string};

/** All that a deck is read from: its path, and its files in their order. */
export type DeckFiles = {
	readonly path: string;
	readonly pages: readonly DeckFile[];
};

type Page = {readonly source: string; readonly position: Position};

/** The deck that the files hold. Whatever their text, it gives a deck with problems rather than throw. */
export function readDeck(files: DeckFiles): Deck {
	const pages: Page[] = [];
	const problems: Problem[] = [];
	let front: FrontMatter = {};
	for (const [index, file] of files.pages.entries()) {
		const text = cleanText(file.text);
		const name = cleanLine(file.name);
		const split = splitSlides(text);
		if (split.frontMatter) {
			const position = {file: name, line: split.frontMatter.line, column: 1};
			const read = readFrontMatter(split.frontMatter.text, position);
			problems.push(...read.problems);
			if (index === 0) front = read.value;
			else problems.push(problemAt(position, 'front-matter', 'Only the first file of a deck has front matter.', {hint: `move it to ${cleanLine(files.pages[0]!.name)}`, severity: 'warning'}));
		}

		for (const range of split.slides) {
			pages.push({source: text.slice(range.start, range.end), position: {file: name, line: range.line, column: 1}});
		}
	}

	const slides = lazySlides(pages, front.incremental ?? false);
	const {source, ...rest} = front;
	const byline = [rest.author, rest.date].filter(Boolean).join(' · ');
	return {
		id: rest.id ?? files.path,
		title: rest.title ?? (slides.length > 0 ? inlineText(slides.at(0).title) : ''),
		language: rest.language ?? 'en',
		...(rest.subtitle === undefined ? {} : {subtitle: rest.subtitle}),
		...(byline === '' ? {} : {byline}),
		...(rest.minutes === undefined ? {} : {minutes: rest.minutes}),
		...(rest.theme === undefined ? {} : {theme: rest.theme}),
		sides: rest.sides ?? [],
		slides,
		problems,
		...(source === undefined ? {} : {sourceNote: source}),
	};
}

function lazySlides(pages: readonly Page[], isIncremental: boolean): Slides {
	const parsed: Slide[] = [];
	const pageAt = (index: number): Page => {
		const page = pages[index];
		if (!page) throw new RangeError(`There is no slide at index ${index} of ${pages.length}.`);
		return page;
	};

	const slides = {
		length: pages.length,
		at: (index: number) => (parsed[index] ??= readPage(pageAt(index), index === 0, isIncremental)),
		sourceAt: (index: number) => pageAt(index).source,
		positionAt: (index: number) => pageAt(index).position,
	};
	return {...slides, sectionAt: createSectionFinder(slides)};
}

/** A slide of Markdown that is nested past reading is shown as it is written. */
function readPage(page: Page, isFirst: boolean, isIncremental: boolean): Slide {
	const {source, position} = page;
	if (isTooNested(source)) return unreadSlide(page);
	try {
		return readSlide(source, position, {isFirst, isIncremental});
	} catch (error) {
		// What the check lets through may still overflow the parser's stack.
		if (!(error instanceof RangeError)) throw error;
		return unreadSlide(page);
	}
}

function unreadSlide({source, position}: Page): Slide {
	const problem = problemAt(position, 'nesting', 'This slide is nested too deeply to be read.', {hint: 'it is shown as it is written'});
	const block = {type: 'code', position, step: 0, language: '', text: source} as const;
	return {id: 'slide', title: plainInline(''), kind: 'content', blocks: [block], steps: 0, notes: [], position, problems: [problem]};
}
