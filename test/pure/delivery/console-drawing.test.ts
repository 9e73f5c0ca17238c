/** The speaker's screen fits any size, loses no note, and follows the reveals. */
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {noEvidence} from '../../../src/deck/evidence.ts';
import {readDeck} from '../../../src/deck/read/read-deck.ts';
import {drawSkips} from '../../../src/draw/console/skips.ts';
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

test('a slide that its pane cuts says how many rows are out of sight, and the next one is shown from its beginning', () => {
	const items = (count: number) => Array.from({length: count}, (_item, index) => `- item ${index + 1}`).join('\n');
	const deck = deckOf('# Talk', '## Short\n\nWords.', `## Tall\n\n<!-- steps: true -->\n\n${items(20)}`, `## Other\n\n${items(30)}`);
	const opened = update(resize(openShow(deck, 'default', noEvidence), {columns: 80, rows: 24}), {speaker: ownSpeaker});
	const at = (slide: number, step = 0) => textOf(advance(advance(opened, {type: 'speaker'}), {type: 'go', place: {slide, step}}));
	const [short, tall, end, other] = [at(1), at(2), at(2, 20), at(3)];
	expect(short).toMatch(/── Now 2\/4 ─+┬─── Next 3 ─+ ▼ \d+ more ──$/m);
	expect(short).toMatch(/│ +Tall$/m);
	expect(short).toMatch(/│ +• item 1$/m);
	const [, below] = /── Now 3\/4 .*▼ (\d+)(?: more ──)? ?─┬/.exec(tall)!;
	const shown = tall.split('\n').filter(row => /^ +• item/.test(row)).length;
	expect(shown + Number(below)).toBe(20);
	expect(end).toMatch(/── Now 3\/4 .* ▲ ───┬/);
	expect(other).toMatch(/── Now 4\/4 · the room sees page 1 of \d ─* ▼ 22 ─┬/);
});

test('a section whose signs the big letters lack is previewed in the second font, and as text where ASCII alone is shown', () => {
	const screen = (isAscii: boolean) => {
		const show = update(resize(openShow(deckOf('# Talk', '# 97% of the water'), 'default', noEvidence, isAscii), {columns: 160, rows: 50}), {speaker: ownSpeaker});
		return textOf(advance(advance(show, {type: 'speaker'}), {type: 'go', place: {slide: 1, step: 0}}));
	};

	expect(screen(false)).toMatch(/[▀▄]/);
	expect(screen(true)).not.toMatch(/[▀▄]/);
});

test('slides to skip are numbers first, then titles in quotes, and what finds no room is cut with a sign', () => {
	const deck = deckOf('# Talk', '## One, two, and three', `## Four${' and more'.repeat(20)}`, '## Five');
	const rows = (indexes: readonly number[], columns: number) => drawSkips(deck, columns, {skips: indexes, overMs: 80_000, lateMs: 0}, []).map(lineText);
	expect(rows([1, 3], 100)).toEqual([' 1:20 too long: d skips 2, 4: “One, two, and three”, “Five”']);
	const [first, second, ...others] = rows([1, 2, 3], 80);
	expect(others).toEqual([]);
	expect(first).toMatch(/^ 1:20 too long: d skips 2, 3, 4: “One, two, and three”/);
	expect(second).toMatch(/…$/);
	expect(drawSkips(deck, 80, undefined, [1]).map(lineText)).toEqual([' Dropped 2, D takes that back: “One, two, and three”']);
});
