/** What is told of a deck's problems over the slides: two rows on the slide that has one, a word in the footer elsewhere. */
import {describe, expect, test} from 'vitest';
import {noEvidence} from '../../src/deck/evidence.ts';
import {addedProblems} from '../../src/deck/problem/added-problems.ts';
import {slideOfLine} from '../../src/deck/problem/problem-slide.ts';
import {deckProblems} from '../../src/deck/problem/deck-problems.ts';
import {lineText, lineWidth} from '../../src/draw/line.ts';
import {drawTrouble, problemDetails} from '../../src/draw/panel/problem.ts';
import {openShow} from '../../src/show/open-show.ts';
import {advance, frameShow, type Show, update} from '../../src/show/show.ts';
import type {Action} from '../../src/talk/action.ts';
import {stageMeaning} from '../../src/talk/key/stage-keys.ts';
import {firstTrouble, type FoundProblem, nextTrouble} from '../../src/show/trouble.ts';
import {deckOf, sourceOf} from './markdown.ts';

const size = {columns: 80, rows: 24};
const good = '---\ntitle: Talk\n---\n\n# One\n\n---\n\n## Two\n\nwords\n\n---\n\n## Three\n\nwords\n';
const bad = good.replace('## Three', '## Three\n\n<!-- time: soon -->\n\n<!-- color: red -->');

const found = (text: string): readonly FoundProblem[] => {
	const deck = deckOf(text);
	return deckProblems(deck, sourceOf(deck)).map(problem => ({problem, text: text.split('\n')[problem.line - 1]!}));
};

function showOf(text: string): Show {
	const show = openShow(deckOf(text), 'default', noEvidence);
	return update(show, {trouble: firstTrouble(found(text), show)});
}

const rows = ({trouble, state}: Show) => drawTrouble(trouble, state.talk.place.slide, size).map(lineText);
const at = (show: Show, slide: number) => advance(show, {type: 'go', place: {slide, step: 0}});

test('a line is on the slide whose Markdown holds it, the front matter on the first, another file on none', () => {
	const {slides} = deckOf(good);
	expect([2, 5, 6, 9, 11, 15, 16].map(line => slideOfLine(slides, {file: '1.md', line}))).toEqual([0, 0, 0, 1, 1, 2, 2]);
	expect(slideOfLine(slides, {file: 'source.yaml', line: 3})).toBeUndefined();
	expect(slideOfLine(slides, {file: '1.md', line: 99})).toBeUndefined();
});

describe('the list of problems', () => {
	const press = (show: Show, ...keys: readonly string[]) => keys.reduce((before, key) => advance(before, stageMeaning(key, before.state) as Action), show);
	const screen = (show: Show) => frameShow(show).lines.map(lineText).join('\n');

	test('opens with ! on the first problem of the slide, Enter goes there with all its steps, ! and Esc and q close it', () => {
		const show = showOf(`${bad}\n- a\n- b\n\n<!-- steps: true -->\n`);
		const listed = screen(press(show, '!'));
		expect(listed).toMatch(/Problems of this deck: [12] errors?, \d warnings?[^]*┃ ✖ 1\.md:17 +slide 3[^]*│ <!-- time: soon -->[^]*1\.md:19[^]*Enter goes there/);
		expect(screen(press(show, '!', 'down'))).toMatch(/┃ . 1\.md:19/);
		expect(press(show, '!', 'return').state).toMatchObject({talk: {place: {slide: 2, step: show.deck.slides.at(2).steps}}, view: {panel: {name: 'none'}}});
		for (const key of ['!', 'escape', 'q']) expect(press(show, '!', key).state).toMatchObject({talk: {place: {slide: 0}}, view: {panel: {name: 'none'}, isOver: false}});
	});

	test('keeps the chosen one in sight however many there are, also after Esc has closed the panel', () => {
		const many = advance(showOf(`${good}${Array.from({length: 30}, (_line, index) => `\n<!-- colour${index}: red -->\n`).join('')}`), {type: 'close'});
		let show = press(many, '!');
		for (let index = 0; index < 30; index++) {
			expect(screen(show)).toMatch(new RegExp(`┃ . 1\\.md:${19 + 2 * index} `));
			show = press(show, 'down');
		}

		expect(screen(press(show, 'home'))).toContain('▼');
	});

	test('has what the check finds behind what reading found, and says so while that goes on', () => {
		const show = showOf(good);
		expect(screen(press(show, '!'))).toContain('The check goes on');
		const checked = update(show, {trouble: {...show.trouble!, checked: [{problem: {rule: 'notes', file: '1.md', line: 9, column: 1, message: 'No notes.', severity: 'warning'}, slide: 1}]}});
		expect(rows(at(checked, 1))).toEqual([]);
		expect(screen(press(checked, '!'))).toMatch(/0 errors, 1 warning[^]*┃ ▲ 1\.md:9 +slide 2 +No notes\./);
		expect(screen(press(update(checked, {trouble: {...checked.trouble!, against: 'the gists'}}), '!'))).toMatch(/0 errors, 1 warning {2}held against the gists/);
		expect(screen(press(update(checked, {trouble: {...checked.trouble!, against: 'the article itself, whole'}}), '!'))).toMatch(/1 warning *\n *held against the article itself, whole/);
		expect(press(checked, '!', 'return').state.talk.place.slide).toBe(1);
	});

	test('offers only to be closed while it has nothing to go to', () => {
		expect(screen(press(showOf(good), '!'))).toMatch(/^ +Esc closes$/m);
		expect(screen(press(showOf(good), '!'))).not.toContain('Enter goes there');
	});
});

const seen = (show: Show) => frameShow(show).lines.map(lineText);
const footer = (show: Show) => seen(show).at(-1)!;

describe('a deck that opened with errors', () => {
	test('shows the error of a slide on it on two rows with how to mend it, and elsewhere a quiet word in the footer', () => {
		const show = showOf(bad);
		expect(rows(show)).toEqual([]);
		expect(seen(show).filter(text => text.includes('✖'))).toEqual([footer(show)]);
		expect(footer(show)).toMatch(/ ✖ 1 {2}! {3}1\/3$/);
		const word = frameShow(show).lines.at(-1)!.find(({text}) => text.includes('✖'));
		expect(word).toMatchObject({role: 'muted'});
		expect(rows(at(show, 2))).toEqual([expect.stringMatching(/✖ 1\.md:17 {2}`time` is not a time: `soon`/), expect.stringContaining('│ <!-- time: soon -->')]);
		expect(seen(at(show, 2)).filter(text => text.includes('1.md:'))).toHaveLength(1);
	});

	test('never takes more than two rows of a slide, however long what is to be said is', () => {
		const long = showOf(good.replace('## Three', '## Three\n\n```chart\nalt: x\nbars: [{label: a, value: @b, and a text that goes on, and on, and on, and on, and on, and on, and on}]\n```'));
		for (const columns of [40, 60, 80]) expect(drawTrouble(long.trouble, 2, {columns, rows: 24})).toHaveLength(2);
	});

	test('shows none of it after Esc, also where an edit left the same problems, until there is a new one', () => {
		for (const slide of [0, 2]) {
			const closed = advance(at(showOf(bad), slide), {type: 'close'});
			expect(seen(closed).join('')).not.toContain('✖');
			expect(nextTrouble(found(bad), closed).isClosed).toBe(true);
			expect(nextTrouble(found(bad.replace('words', '<!-- kind: what -->')), closed).isClosed).toBe(false);
		}
	});

	test('tells the speaker, on a screen that the room does not see, what is nearest on one row', () => {
		const {trouble} = showOf(bad);
		expect(drawTrouble(trouble, 0, size, 'speaker').map(lineText)).toEqual([expect.stringMatching(/✖ 1\.md:17 +slide 3 .* and 1 more: ! lists$/)]);
		expect(drawTrouble(trouble, 2, size, 'speaker').map(lineText)).toEqual([expect.stringMatching(/✖ 1\.md:17 {2}`time`.* and 1 more: ! lists$/)]);
	});
});

test('a talk that began without errors is told of later ones on one row of their slide', () => {
	const show = showOf(good);
	expect(rows(show)).toEqual([]);
	const later = update(show, {trouble: nextTrouble(found(bad), show)});
	expect([0, 1, 2].map(slide => rows(at(later, slide)).length)).toEqual([0, 0, 1]);
});

test('an error that keeps an edit from being shown takes one row wherever the talk is', () => {
	const show = showOf(good);
	const held = update(show, {trouble: nextTrouble(found(bad), show, {isHeld: true, wasCalm: true})});
	for (const slide of [0, 1, 2]) expect(rows(at(held, slide))).toEqual([expect.stringContaining('✖ 1.md:17')]);
	const gone = [{problem: {rule: 'read', file: '1.md', line: 0, column: 0, message: 'There is no deck.', severity: 'error'} as const}];
	expect(rows(update(show, {trouble: nextTrouble(gone, show, {isHeld: true, wasCalm: true})})).map(row => row.trim())).toEqual(['✖ There is no deck.']);
});

test('a warning is a word in the footer and a line of the list, and takes no row of any slide', () => {
	const warned = showOf(good.replace(/words\n$/, 'words <b>bold</b>\n'));
	for (const slide of [0, 1, 2]) expect(rows(at(warned, slide))).toEqual([]);
	expect(footer(warned)).toMatch(/ ▲ 1 {2}! {3}1\/3$/);
});

test('the words that a problem is about are underlined in their line, and in sight however far behind they stand', () => {
	for (const before of ['', 'words '.repeat(40)]) {
		const {line: [line = []]} = problemDetails(found(`## One\n\n${before}[it](#kay)\n`).at(0)!, 60);
		expect(line.filter(part => part.isUnderlined).map(part => part.text)).toEqual(['#kay']);
		expect(lineWidth(line)).toBeLessThanOrEqual(60);
	}
});

test('an error is new where an edit adds one more in the same words, and is none where its line has only moved', () => {
	const errors = (text: string) => found(text).map(({problem}) => problem);
	const lines = (before: string, now: string) => addedProblems(errors(before), errors(now)).map(({line}) => line);
	const one = '## One\n\n<!-- time: soon -->\n\n---\n\n## Two\n\nwords\n';
	const two = one.replace('words', '<!-- time: soon -->');
	expect(lines(one, two)).toEqual([9]);
	expect(lines(one, `# Talk\n\n---\n\n${one}`)).toEqual([]);
	expect(lines(two, one)).toEqual([]);
	expect(lines(two, `${two.replace('## Two', '<!-- time: soon -->\n\nwords\n\n---\n\n## Two')}`)).toEqual([7]);
});

test('an edit that breaks a deck before it was looked through is told calmly where the deck had no error', () => {
	const begun = openShow(deckOf(good), 'default', noEvidence);
	const broken = (wasCalm: boolean) => rows(at(update(begun, {trouble: nextTrouble(found(bad), begun, {isHeld: false, wasCalm})}), 2)).length;
	expect(broken(true)).toBe(1);
	expect(broken(false)).toBe(2);
});
