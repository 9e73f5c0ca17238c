/** Composes all that is seen of a talk at a moment: the slide, or the panel over it, and what stands at the bottom. */
import {slideCites} from '../../deck/walk/cites.ts';
import type {Deck} from '../../deck/deck.ts';
import type {Evidence} from '../../deck/evidence.ts';
import {inlineText} from '../../deck/inline.ts';
import {type KeyHelp, keyTable} from '../../talk/keys.ts';
import {countMatches} from '../../talk/search.ts';
import type {State} from '../../talk/state.ts';
import {drawFooter} from './footer.ts';
import type {Layout} from '../slide/lay-out-slide.ts';
import {indentLine, type Line, segment} from '../line.ts';
import {drawHelp} from '../panel/help.ts';
import {drawNotes} from '../panel/notes.ts';
import {drawOverview, overviewEnds} from '../panel/overview.ts';
import {drawProblem, type ShownProblem} from '../panel/problem.ts';
import {drawPrompt} from '../panel/prompt.ts';
import {clipScroll, drawReader, readerRoom} from '../panel/reader.ts';
import {drawSources} from '../panel/sources.ts';
import {isTooSmall, measureStage, type Size, smallestSize} from '../size.ts';
import {frameSlide, type PlacedTitle} from '../slide/slide-frame.ts';
import {truncateLine, wrapSegments} from '../wrap.ts';

/** The rows of the whole screen; `big` are letters to be set over the rows that are left empty for them. */
export type StageFrame = {readonly lines: readonly Line[]; readonly big?: PlacedTitle};

/** What is seen besides deck, state and size. */
export type StageSetting = {
	/** How the slide is divided, undefined for a slide in big letters. */
	readonly layout: Layout | undefined;
	/** What stands above the footer: a practice band, say. */
	readonly band: readonly Line[];
	readonly problem?: ShownProblem | undefined;
	readonly evidence: Evidence;
	/** The keys that help names, where they are not those of the stage. */
	readonly help?: {readonly title: string; readonly keys: readonly KeyHelp[]} | undefined;
};

/** The frame of a talk: exactly `size.rows` rows, none wider than `size.columns`. */
export function frameStage(deck: Deck, state: State, size: Size, setting: StageSetting): StageFrame {
	if (isTooSmall(size)) return {lines: fill(frameTooSmall(size), size.rows)};
	if (state.curtain !== 'none') return {lines: fill([], size.rows)};
	const text = readerText(deck, state, size, setting);
	if (text && 'scroll' in state.panel) return {lines: drawReader(text.title, text.lines, state.panel.scroll, size)};
	if (state.panel.name === 'overview') return {lines: frameOverview(deck, state.panel.cursor, state.place.slide, size)};
	return frameTalk(deck, state, size, setting);
}

/** How many rows the open panel can be scrolled down; 0 where none is open that scrolls. */
export function mostScroll(deck: Deck, state: State, size: Size, setting: Pick<StageSetting, 'evidence' | 'help'>): number {
	const text = readerText(deck, state, size, setting);
	return text ? clipScroll(Infinity, text.lines.length, readerRoom(size)) : 0;
}

/** What the open panel gives to read: help, or the sources of the slide. */
function readerText(deck: Deck, state: State, size: Size, {evidence, help}: Pick<StageSetting, 'evidence' | 'help'>): {readonly title: string; readonly lines: readonly Line[]} | undefined {
	const {columns} = measureStage(size);
	if (state.panel.name === 'help') return {title: help?.title ?? 'Keys', lines: drawHelp(help?.keys ?? keyTable.slide, columns)};
	if (state.panel.name !== 'sources') return undefined;
	return {title: 'Sources of this slide', lines: drawSources(slideCites(deck.slides.at(state.place.slide)), evidence, columns)};
}

/** How many rows at the bottom of the screen are not the slide's: footer, band, notes, problem. */
export function bottomRows(deck: Deck, state: State, size: Size, setting: Pick<StageSetting, 'band' | 'problem'>): number {
	return drawBottom(deck, state, size, setting).length + 1;
}

function drawBottom(deck: Deck, state: State, size: Size, {band, problem}: Pick<StageSetting, 'band' | 'problem'>): readonly Line[] {
	// The footer and three rows of the slide stay, whatever else there is to say.
	const most = Math.max(0, size.rows - 4);
	const urgent = [...(problem ? drawProblem(problem, size) : []), ...band].slice(-most);
	const notes = state.areNotesShown ? drawNotes(deck.slides.at(state.place.slide), size).slice(0, Math.max(0, most - urgent.length - 1)) : [];
	const isApart = notes.length > 0 && size.rows >= 24;
	return [...notes, ...(isApart ? [[]] : []), ...urgent];
}

function frameTalk(deck: Deck, state: State, size: Size, setting: StageSetting): StageFrame {
	const bottom = drawBottom(deck, state, size, setting);
	const frame = frameSlide(deck, state.place, size, setting.layout, bottom.length + 1);
	const last =
		state.panel.name === 'search'
			? drawPrompt(state.panel.typed, countMatches(deck, state.panel.typed), size)
			: drawFooter(
					{
						section: deck.slides.sectionAt(state.place.slide)?.name ?? titleOf(deck),
						slide: state.place.slide + 1,
						slides: deck.slides.length,
						page: frame.page,
						pages: frame.pages,
						message: state.message || (state.query === '' ? '' : `“${state.query}”: n next, Esc ends`),
						typed: state.typed,
					},
					size,
				);
	const lines = [...frame.lines.slice(0, size.rows - bottom.length - 1), ...bottom, last];
	return {lines: fill(lines, size.rows), ...(frame.big ? {big: frame.big} : {})};
}

/** The deck's title, unless it is only the title of a first slide like any other. */
function titleOf(deck: Deck): string {
	const first = deck.slides.at(0);
	return first.kind === 'title' || deck.title !== inlineText(first.title) ? deck.title : '';
}

function frameOverview(deck: Deck, cursor: number, current: number, size: Size): readonly Line[] {
	const {left, columns, top} = measureStage(size);
	const head: readonly Line[] = [...fill([], top), truncateLine([segment(inlineText(deck.slides.at(cursor).title) || `Slide ${cursor + 1}`, 'title', {isBold: true})], columns), []];
	const room = {columns, rows: size.rows - head.length - 2};
	const cards = drawOverview(deck, cursor, current, room);
	const {isMoreAbove, isMoreBelow} = overviewEnds(deck.slides.length, cursor, room);
	const more = `${isMoreAbove ? '▲' : ' '}${isMoreBelow ? '▼' : ' '}`;
	const foot: Line = [segment(`${cursor + 1}/${deck.slides.length} `, 'muted'), segment(more, 'accent'), segment('  Enter shows it, Esc goes back', 'muted')];
	return [...fill([...head, ...cards], size.rows - 1), foot].map(line => indentLine(line, left));
}

function frameTooSmall(size: Size): readonly Line[] {
	const text = `This terminal is ${size.columns}x${size.rows}. Lectern needs ${smallestSize.columns}x${smallestSize.rows}: enlarge it.`;
	return wrapSegments([segment(text)], Math.max(1, size.columns));
}

function fill(lines: readonly Line[], rows: number): readonly Line[] {
	return Array.from({length: rows}, (_line, row) => lines[row] ?? []);
}
