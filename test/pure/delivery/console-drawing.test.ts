/** The speaker's screen fits any size, loses no note, and follows the reveals. */
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {noEvidence} from '../../../src/deck/evidence.ts';
import {readDeck} from '../../../src/deck/read/read-deck.ts';
import {lineText, lineWidth} from '../../../src/draw/line.ts';
import {openShow} from '../../../src/show/open-show.ts';
import {pictureShow} from '../../../src/show/picture-show.ts';
import {advance, resize, type Show, update} from '../../../src/show/show.ts';
import {deckOf} from '../markdown.ts';
import {ownSpeaker} from '../../../src/show/console/speaker-drawing.ts';

const notes = Array.from({length: 40}, (_note, index) => `- say number ${index + 1}.`).join('\n');
const text = `# First\n\n---\n\n## Second\n\n<!-- steps: true -->\n\n- apple\n- banana\n- cherry\n\n<!-- On the apple. -->\n\n<!-- step -->\n\n<!-- On the banana. -->\n\n<!-- step -->\n\n<!--\n${notes}\n-->\n`;

function open(columns: number, rows: number): Show {
	const deck = readDeck({path: '', pages: [{name: 'a.md', text}]});
	const show = update(resize(openShow(deck, 'default', noEvidence), {columns, rows}), {speaker: ownSpeaker});
	return advance(advance(show, {type: 'speaker'}), {type: 'next'});
}

const rowsOf = (show: Show) => pictureShow(show).lines;
const textOf = (show: Show) => rowsOf(show).map(lineText).join('\n');

test('it fills every size exactly, whatever room is traded', () => {
	fc.assert(
		fc.property(fc.integer({min: 40, max: 220}), fc.integer({min: 12, max: 70}), fc.array(fc.constantFrom('notes-trade', 'notes-scroll', 'next', 'back'), {maxLength: 12}), fc.boolean(), (columns, rows, types, isMore) => {
			const by = isMore ? 1 : -1;
			const show = types.reduce((one, type) => advance(one, type === 'next' || type === 'back' ? {type} : type === 'notes-trade' ? {type, by} : {type: 'notes-scroll', by: by * 3}), open(columns, rows));
			const lines = rowsOf(show);
			expect(lines).toHaveLength(rows);
			for (const line of lines) expect(lineWidth(line)).toBeLessThanOrEqual(columns);
		}),
	);
});

test('the notes of a reveal are in sight when it is, and all can be scrolled to, without a dead way back', () => {
	let show = open(80, 24);
	expect(textOf(show)).toContain('On the apple.');
	show = advance(advance(show, {type: 'next'}), {type: 'next'});
	expect(textOf(show)).toContain('say number 1.');
	const seen = new Set<string>();
	for (let turn = 0; turn < 30; turn++) {
		for (const [note] of textOf(show).matchAll(/say number \d+\./g)) seen.add(note);
		show = advance(show, {type: 'notes-scroll', by: 3});
	}

	expect(seen.size).toBe(40);
	const end = textOf(show);
	expect(textOf(advance(show, {type: 'notes-scroll', by: -3}))).not.toBe(end);
	for (let turn = 0; turn < 30; turn++) show = advance(show, {type: 'notes-scroll', by: -3});
	expect(textOf(show)).toContain('On the apple.');
});

test('what is still to come of a slide is there, dimmed', () => {
	const line = rowsOf(open(120, 40)).find(one => lineText(one).includes('banana'))!;
	expect(line.find(part => part.text.includes('banana'))?.role).toBe('muted');
});

test('behind the last slide of the talk backup is announced, and within backup its own progress and end', () => {
	const backup = '<!-- backup: true -->';
	const screen = (slide: number, ...slides: readonly string[]) => {
		const show = update(resize(openShow(deckOf('# Talk', ...slides), 'default', noEvidence), {columns: 100, rows: 30}), {speaker: ownSpeaker});
		return textOf(advance(advance(show, {type: 'speaker'}), {type: 'go', place: {slide, step: 0}}));
	};

	const slides = ['## Point', `## Aside\n\n${backup}`, '## Last', `## Detail\n\n${backup}`, `## Proof\n\n${backup}`];
	expect(screen(1, ...slides)).toMatch(/── Now 2\/4 ─.*── Next 4 ─/);
	expect(screen(3, ...slides)).toMatch(/── Now 4\/4 ─.*── The end of the talk ─[^]*│ B shows backup, from slide 3 on/);
	expect(screen(2, ...slides)).toMatch(/── Now backup 3\/6 ─.*── Next backup 5 ─/);
	expect(screen(5, ...slides)).toMatch(/── Now backup 6\/6 ─.*── The end of backup ─[^]*│ B goes back to the talk/);
	const plain = screen(1, '## Point');
	expect(plain).toMatch(/── Now 2\/2 ─.*── The end ─/);
	expect(plain).not.toContain('backup');
});
