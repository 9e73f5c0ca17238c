/** Composes all that is seen of a talk at a moment: the slide, or the panel over it, and what stands at the bottom. */
import {numberSlide, progressAt} from '../../deck/backup/tracks.ts';
import type {Deck} from '../../deck/deck.ts';
import {inlineText} from '../../deck/inline.ts';
import {readClock} from '../../talk/clock.ts';
import type {Cell} from '../../talk/key/click.ts';
import {matchingSlides} from '../../talk/search.ts';
import {indentLine, type Line, segment} from '../line.ts';
import {markWords} from '../found-words.ts';
import {markLink} from '../links-on.ts';
import {cardAt, drawOverview, overviewEnds} from '../panel/overview.ts';
import {troubleMark} from '../panel/problem.ts';
import {drawProblemList} from '../panel/problem-list.ts';
import {drawPrompt} from '../panel/prompt.ts';
import {drawReader} from '../panel/reader.ts';
import {isTooSmall, measureStage, type Size, smallestSize} from '../size.ts';
import type {Layout} from '../slide/lay-out-slide.ts';
import type {PlacedTitle} from '../slide/big-frame.ts';
import {frameSlide} from '../slide/slide-frame.ts';
import {truncateLine, wrapSegments} from '../wrap.ts';
import {type BottomSetting, drawBottom} from './bottom.ts';
import {drawClock} from './clock.ts';
import {drawFooter} from './footer.ts';
import {type ReaderSetting, readerText} from './reader-text.ts';
import {type Search, searchText} from './search-text.ts';

/** The rows of the whole screen; `big` are letters to be set over the rows that are left empty for them. */
export type StageFrame = {readonly lines: readonly Line[]; readonly big?: PlacedTitle};

/** All that decides what is seen of a talk; `layout` is how the slide is divided, undefined for one in big letters, `layoutAt` how any is; `now` is the moment, in ms since 1970. */
export type StageSetting = BottomSetting & ReaderSetting & Pick<Search, 'layoutAt'> & {readonly layout: Layout | undefined; readonly now: number; readonly isAscii?: boolean | undefined};

/** The frame of a talk: exactly `size.rows` rows, none wider than `size.columns`. */
export function frameStage(setting: StageSetting): StageFrame {
	const {deck, state, size} = setting;
	const {talk, view} = state;
	if (isTooSmall(size)) return {lines: fill(frameTooSmall(size), size.rows)};
	if (talk.curtain !== 'none') return {lines: fill([], size.rows)};
	const text = readerText(setting);
	if (text && 'scroll' in view.panel) return {lines: drawReader({...text, scroll: view.panel.scroll}, size)};
	if (view.panel.name === 'overview') return {lines: frameOverview(deck, view.panel.cursor, talk.place.slide, size)};
	if (view.panel.name === 'problems') return {lines: fill(drawProblemList(setting.trouble, view.panel.cursor, size), size.rows)};
	return frameTalk(setting);
}

function frameTalk(setting: StageSetting): StageFrame {
	const {deck, state, size, layout} = setting;
	const {talk, view} = state;
	const bottom = drawBottom(setting);
	const frame = frameSlide(deck, {...talk.place, page: view.page}, {size, layout, bottom: bottom.length + 1, isAscii: setting.isAscii});
	const last = view.panel.name === 'search' ? drawPrompt(view.panel.typed, matchingSlides(deck, view.panel.typed).length, size) : footerOf(setting, frame);
	const found = view.query === '' ? frame.lines : markWords(frame.lines, view.query);
	const seen = view.link === '' ? found : markLink(found, view.link);
	const lines = [...seen.slice(0, size.rows - bottom.length - 1), ...bottom, last];
	return {lines: fill(lines, size.rows), ...(frame.big ? {big: frame.big} : {})};
}

function footerOf({deck, state, size, layoutAt, now, trouble}: StageSetting, {page, pages}: {readonly page: number; readonly pages: number}): Line {
	const {talk, view} = state;
	const {slide} = talk.place;
	return drawFooter(
		{
			section: deck.slides.sectionAt(slide)?.name ?? titleOf(deck),
			slide: numberSlide(deck.slides, slide),
			done: progressAt(deck.slides, slide),
			page,
			pages,
			message: view.message || (view.query === '' ? '' : searchText({deck, query: view.query, layoutAt}, slide, {page: view.page, step: talk.place.step})),
			typed: view.typed,
			trouble: troubleMark(trouble),
			clock: view.isClockShown ? drawClock(readClock(talk.clock, deck.minutes, now)) : [],
		},
		size,
	);
}

/** The deck's title, unless it is only the title of a first slide like any other. */
function titleOf(deck: Deck): string {
	const first = deck.slides.at(0);
	return first.kind === 'title' || deck.title !== inlineText(first.title) ? deck.title : '';
}

function frameOverview(deck: Deck, cursor: number, current: number, size: Size): readonly Line[] {
	const {left, columns, top} = measureStage(size);
	const head: readonly Line[] = [...fill([], top), truncateLine([segment(inlineText(deck.slides.at(cursor).title) || `Slide ${cursor + 1}`, 'title', {isBold: true})], columns), []];
	const {room} = overviewRoom(size);
	const cards = drawOverview(deck, cursor, current, room);
	const {isMoreAbove, isMoreBelow} = overviewEnds(deck.slides, cursor, room);
	const more = `${isMoreAbove ? '▲' : ' '}${isMoreBelow ? '▼' : ' '}`;
	const {number, last, isBackup} = numberSlide(deck.slides, cursor);
	const foot: Line = [segment(`${isBackup ? 'backup ' : ''}${number}/${last} `, 'muted'), segment(more, 'accent'), segment('  Enter shows it, Esc goes back', 'muted')];
	return [...fill([...head, ...cards], size.rows - 1), foot].map(line => indentLine(line, left));
}

/** Where the cards of the overview stand on a screen: below its margin, a heading and a blank row. */
function overviewRoom(size: Size): {readonly left: number; readonly top: number; readonly room: Size} {
	const {left, columns, top} = measureStage(size);
	return {left, top: top + 2, room: {columns, rows: size.rows - top - 4}};
}

/** The index of the slide whose card stands on a cell of the overview; undefined where there is none, or no overview is open. */
export function slideUnder({deck, state, size}: Pick<StageSetting, 'deck' | 'state' | 'size'>, {column, row}: Cell): number | undefined {
	const {panel} = state.view;
	if (panel.name !== 'overview' || isTooSmall(size)) return undefined;
	const {left, top, room} = overviewRoom(size);
	return cardAt({slides: deck.slides, cursor: panel.cursor, size: room}, {column: column - left, row: row - top});
}

function frameTooSmall(size: Size): readonly Line[] {
	const text = `This terminal is ${size.columns}x${size.rows}. Lectern needs ${smallestSize.columns}x${smallestSize.rows}: enlarge it.`;
	return wrapSegments([segment(text)], Math.max(1, size.columns));
}

function fill(lines: readonly Line[], rows: number): readonly Line[] {
	return Array.from({length: rows}, (_line, row) => lines[row] ?? []);
}
