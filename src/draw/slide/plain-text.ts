/** Writes slides as plain readable text, for pipes, screen readers and dumb terminals. */
import {slidesInRow} from '../../deck/backup/tracks.ts';
import type {Deck, Slide} from '../../deck/deck.ts';
import {inlineText} from '../../deck/inline.ts';
import {drawBlocks} from './draw-block.ts';
import {inlineSegments} from '../inline.ts';
import {type Line, lineText, textWidth} from '../line.ts';
import {sidesOf} from '../side.ts';
import {belowTitle} from './big-frame.ts';
import {wrapSegments} from '../wrap.ts';

/** The words of a slide in lines of at most `columns` columns: title, content with pictures told in words, notes if asked for. */
export function plainSlide(slide: Slide, deck: Deck, {columns, hasNotes, step}: {readonly columns: number; readonly hasNotes: boolean; readonly step: number}): string {
	const space = {columns, prose: columns, rows: 1000, step, air: 0, depth: 0, sides: sidesOf(slide.blocks), isPlain: true};
	const title = inlineText(slide.title);
	const rule = (slide.kind === 'title' || slide.kind === 'section' ? '=' : '-').repeat(Math.min(columns, textWidth(title)));
	const head = title === '' ? [] : [...wrapSegments(inlineSegments(slide.title), columns).map(lineText), rule];
	const subtitle = belowTitle(slide, deck).flatMap(line => wrapSegments(line, columns));
	const notes = hasNotes && slide.notes.length > 0 ? ['', 'Notes:', ...text(drawBlocks(slide.notes, {...space, step: Infinity}))] : [];
	return [...head, ...text(subtitle), '', ...text(drawBlocks(slide.blocks, space)), ...notes].join('\n').replaceAll(/\n{3,}/g, '\n\n').trim();
}

/** How a deck is printed: to what width, with its notes or without, and which of its slides (from 0), where not all are. */
export type PlainSetting = {readonly columns: number; readonly hasNotes: boolean; readonly only?: number | undefined};

/** A deck as plain text, each slide headed by its number, everything revealed; backup slides stand last, under a heading of their own. */
export function plainDeck(deck: Deck, {columns, hasNotes, only}: PlainSetting): string {
	const write = (row: readonly number[]) =>
		row.filter(index => only === undefined || index === only).map(index => `[${index + 1}/${row.at(-1)! + 1}]\n${plainSlide(deck.slides.at(index), deck, {columns, hasNotes, step: Infinity})}`);
	const backup = write(slidesInRow(deck.slides, true));
	const heading = backup.length > 0 && only === undefined ? [`${backupHeading}\n${'='.repeat(backupHeading.length)}`] : [];
	return `${[...write(slidesInRow(deck.slides, false)), ...heading, ...backup].join('\n\n\n')}\n`;
}

const backupHeading = 'Backup: not part of the talk, for what is asked after it';

const text = (lines: readonly Line[]) => lines.map(line => lineText(line).trimEnd());
