/** Reads the files of a deck into a Deck whose slides are parsed when they are first asked for. */
import {cleanLine, cleanText} from '../text/clean-text.ts';
import type {Deck, Slide, Slides} from '../deck.ts';
import {type FrontMatter, readFrontMatter} from './front-matter.ts';
import {inlineText} from '../inline.ts';
import {type Problem, problemAt} from '../problem/problem.ts';
import {type Page, readPage} from './read-page.ts';
import {createBackupFinder} from '../backup/find-backup.ts';
import {createSectionFinder} from '../sections.ts';
import {slidesAre} from './closed-late.ts';
import {findOpenEnd} from './raw/open-end.ts';
import {splitSlides} from './raw/split-slides.ts';
import {addAll} from '../long-lists.ts';

/** A file of a deck, with the name that problems call it by. */
export type DeckFile = {readonly name: string; readonly text: string};

/** All that a deck is read from: its path, and its files in their order. */
export type DeckFiles = {
	readonly path: string;
	readonly pages: readonly DeckFile[];
	/** Problems that were met before there was a text to read. */
	readonly problems?: readonly Problem[];
};

/** The deck that the files hold. Whatever their text, it gives a deck with problems rather than throw. */
export function readDeck(files: DeckFiles): Deck {
	const pages: Page[] = [];
	const problems: Problem[] = [...(files.problems ?? [])];
	let front: FrontMatter = {};
	for (const [index, file] of files.pages.entries()) {
		const text = cleanText(file.text);
		const name = cleanLine(file.name);
		const split = splitSlides(text);
		if (split.frontMatter) {
			const position = {file: name, line: split.frontMatter.line, column: 1};
			const read = readFrontMatter(split.frontMatter.text, position);
			const {fault} = split.frontMatter;
			if (fault) problems.push(problemAt({...position, line: 1}, 'front-matter', `This front matter ${frontFaults[fault].is}.`, frontFaults[fault]));
			addAll(problems, read.problems);
			if (index === 0) front = read.value;
			else problems.push(problemAt(position, 'front-matter', 'Only the first file of a deck has front matter.', {hint: `move it to ${cleanLine(files.pages[0]!.name)}`, severity: 'warning'}));
		}

		for (const range of split.slides) {
			pages.push({source: text.slice(range.start, range.end), position: {file: name, line: range.line, column: 1}});
		}

		addAll(problems, swallowed(pages.at(-1), name));
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
		...(rest['talk-date'] === undefined ? {} : {talkDate: rest['talk-date']}),
		...(rest.minutes === undefined ? {} : {minutes: rest.minutes}),
		...(rest.theme === undefined ? {} : {theme: rest.theme}),
		sides: rest.sides ?? [],
		slides,
		problems,
		...(source === undefined ? {} : {sourceNote: source}),
		...(rest.article === undefined ? {} : {articleNote: rest.article}),
	};
}

const frontFaults = {
	toml: {is: 'is TOML', hint: 'write YAML, `title: …`, between two lines `---`'},
	unclosed: {is: 'is never closed', hint: 'end it with a line `---`'},
} as const;

/** The problem of a file whose last slide holds slides that were to follow it: what opened it was never closed. */
function swallowed(last: Page | undefined, name: string): readonly Problem[] {
	if (last?.position.file !== name) return [];
	const open = findOpenEnd(last.source);
	if (open === undefined || open.breaks === 0) return [];
	const [what, mark, close] = open.kind === 'fence' ? ['fence', '```', '``` on a line of its own'] : ['comment', '`-->`', '`-->`'];
	return [problemAt({...last.position, line: last.position.line + open.line}, 'unclosed', `${mark} is missing: ${slidesAre(open.breaks)} in this ${what}.`, {hint: `close it with ${close}`})];
}

/** Whether a `---` stands right below a page's text, and what follows has no title of its own, as below a heading that is underlined. */
function isUnderlined({source, position}: Page, next: Page | undefined): boolean {
	return next?.position.file === position.file && /\S[ \t]*\n$/.test(source) && !/^[ \t]*(?:#|<!--)/.test(next.source.trimStart());
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
		at: (index: number) => (parsed[index] ??= readPage(pageAt(index), {isFirst: index === 0, isIncremental, isUnderlined: isUnderlined(pageAt(index), pages[index + 1])})),
		sourceAt: (index: number) => pageAt(index).source,
		positionAt: (index: number) => pageAt(index).position,
	};
	return {...slides, sectionAt: createSectionFinder(slides), isBackupAt: createBackupFinder(slides)};
}
