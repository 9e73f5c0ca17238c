/** Gives what an open panel has to be read: help, or the sources of the slide. */
import type {Deck} from '../../deck/deck.ts';
import type {Evidence} from '../../deck/evidence.ts';
import {slideCites} from '../../deck/walk/cites.ts';
import {claimsCiting} from '../../deck/walk/claims-citing.ts';
import {helpOf, type KeyHelp} from '../../talk/key/key-table.ts';
import {stageKeys} from '../../talk/key/stage-keys.ts';
import type {State} from '../../talk/state.ts';
import type {Line} from '../line.ts';
import {drawHelp} from '../panel/help.ts';
import {clipScroll, readerRoom} from '../panel/reader.ts';
import {drawSources} from '../panel/sources.ts';
import {measureStage, type Size} from '../size.ts';

/** What decides what a panel gives to read. */
export type ReaderSetting = {
	readonly deck: Deck;
	readonly state: State;
	readonly size: Size;
	readonly evidence: Evidence;
	/** The keys that help names, where they are not those of the stage. */
	readonly help?: {readonly title: string; readonly keys: readonly KeyHelp[]} | undefined;
};

/** The title and the lines of the open panel; undefined where none is open that is read. */
export function readerText({deck, state, size, evidence, help}: ReaderSetting): {readonly title: string; readonly lines: readonly Line[]} | undefined {
	const {columns} = measureStage(size);
	const {panel} = state.view;
	if (panel.name === 'help') return {title: help?.title ?? 'Keys', lines: drawHelp(help?.keys ?? helpOf(stageKeys.slide), columns)};
	if (panel.name !== 'sources') return undefined;
	const {slide} = state.talk.place;
	const shown = deck.slides.at(slide);
	const takenFrom = (paragraph: number) => ({claims: claimsCiting(shown, paragraph), words: evidence.findWords?.(deck, slide, paragraph, evidence) ?? []});
	return {title: 'Sources of this slide', lines: drawSources(slideCites(shown), evidence, columns, takenFrom)};
}

/** How many rows the open panel can be scrolled down; 0 where none is open that scrolls. */
export function mostScroll(setting: ReaderSetting): number {
	const text = readerText(setting);
	return text ? clipScroll(Infinity, text.lines.length, readerRoom(setting.size, text.lines.length)) : 0;
}
