/** Panels that are read: none hides a lone line, and the notes below a slide scroll. */
import {describe, expect, test} from 'vitest';
import {noEvidence} from '../../src/deck/evidence.ts';
import {lineText} from '../../src/draw/line.ts';
import {drawReader, readerRoom} from '../../src/draw/panel/reader.ts';
import {openShow} from '../../src/show/open-show.ts';
import {presentActivity} from '../../src/show/present-activity.ts';
import type {Show} from '../../src/show/show.ts';
import {deckOf} from './markdown.ts';

const size = {columns: 80, rows: 24};
const press = (show: Show, ...keys: readonly string[]) => keys.reduce((before, key) => presentActivity.press(before, key, 0).state, show);
const rows = (show: Show) => presentActivity.picture(show, 0).lines.map(lineText);

test('what is read is scrolled only where three lines or more are wanting: for fewer the air goes', () => {
	const room = readerRoom(size, 0);
	for (const [count, rest] of [[room, 0], [room + 1, 0], [room + 2, 0], [room + 3, 3]] as const) {
		const lines = Array.from({length: count}, (_line, index) => [{text: `line ${index + 1} of it`, role: 'text' as const}]);
		const drawn = drawReader({title: 'Keys', lines, scroll: 0}, size).map(lineText);
		expect(drawn).toHaveLength(size.rows);
		expect(drawn.at(-1)!.trim()).toBe(rest === 0 ? 'Esc closes' : `Esc closes   ▼ ${rest} more`);
		expect(drawn.filter(text => text.includes(' of it'))).toHaveLength(count - rest);
		// What is all in sight cannot be scrolled.
		expect(drawReader({title: 'Keys', lines, scroll: 9}, size).map(lineText).some(text => text.includes('line 1 of it'))).toBe(rest === 0);
	}
});

describe('the notes below a slide', () => {
	const words = Array.from({length: 30}, (_word, index) => `Sentence ${index + 1} of the notes is said here.`).join('\n\n');
	const long = press(openShow(deckOf(`## One\n\nwords\n\n<!--\n${words}\n-->\n\n---\n\n## Two\n\nwords\n\n<!--\n${words}\n-->`), 'default', noEvidence), 'N');
	const notes = (show: Show) => rows(show).slice(rows(show).findIndex(text => text.includes('── Notes')));

	test('say how much more there is, and scroll with ] and [ to both ends and no further', () => {
		expect(notes(long)[0]).toMatch(/── Notes ─+ ▼ \] \d+ more ──/);
		expect(notes(long)[1]).toContain('Sentence 1 ');
		const ended = press(long, ...Array.from({length: 40}, () => ']'));
		expect(notes(ended)[0]).toMatch(/▲ \[ ──/);
		expect(notes(ended).join('\n')).toContain('Sentence 30 ');
		expect(notes(press(ended, '['))[0]).toMatch(/▲ \[ ▼ \] 3 more/);
		expect(rows(press(ended, ...Array.from({length: 40}, () => '[')))).toEqual(rows(long));
	});

	test('begin at their top on the next slide, and when they are opened again', () => {
		expect(notes(press(long, ']', 'right'))[1]).toContain('Sentence 1 ');
		expect(notes(press(long, ']', 'N', 'N'))[1]).toContain('Sentence 1 ');
		expect(rows(press(long, 'N', ']', 'N'))).toEqual(rows(long));
	});
});
