/** The components of the screen, drawn by Ink: what is seen for a state. */
import {PassThrough} from 'node:stream';
import {stripVTControlCharacters} from 'node:util';
import {render, renderToString} from 'ink';
import {afterEach, describe, expect, test, vi} from 'vitest';
import {noEvidence} from '../../src/deck/evidence.ts';
import {readDeck} from '../../src/deck/read/read-deck.ts';
import {Frame} from '../../src/screen/frame.tsx';
import {openShow} from '../../src/show/open-show.ts';
import {pictureShow} from '../../src/show/picture-show.ts';
import {advance, placeShow, resize, type Show} from '../../src/show/show.ts';
import {Stage} from '../../src/screen/stage.tsx';
import type {ThemeName} from '../../src/deck/theme-name.ts';
import type {Action} from '../../src/talk/action.ts';
import {createStore} from '../../src/talk/store.ts';
import {deckOf} from '../pure/markdown.ts';

vi.hoisted(() => {
	process.env['FORCE_COLOR'] = '3';
});

const deck = deckOf(
	'# Harbour news\n\nWhat the ferry means',
	'## Who speaks\n\n<!-- steps: true -->\n\nBefore **all** else\n\n- The captain [¶2](#p2)\n- The *mate*\n\n<!-- Say it slowly. -->',
	'## Said\n\n> We shall be back.\n>\n> — The captain [¶2](#p2)',
	'# Гавань',
);
const size = {columns: 80, rows: 24};
const showAt = (slide: number, ...actions: readonly Action[]): Show =>
	actions.reduce(advance, placeShow(openShow(deck, 'default', noEvidence), {slide, step: 0}));
const framed = (show: Show, theme: ThemeName = show.state.view.theme) => renderToString(<Frame picture={{...pictureShow(show), theme}} />, {columns: show.size.columns});
const seen = (show: Show) => stripVTControlCharacters(framed(show)).split('\n');

describe('a panel that is read', () => {
	test('is not scrolled past its end, so that the first key back is seen', () => {
		const help: Show = resize(showAt(0, {type: 'help'}), {columns: 80, rows: 14});
		const bottom = Array.from({length: 9}).reduce<Show>(show => advance(show, {type: 'scroll', by: 10}), help);
		expect(seen(bottom).join('\n')).toContain('Ctrl-Z');
		expect(seen(advance(bottom, {type: 'scroll', by: -1}))).not.toEqual(seen(bottom));
		expect(seen(advance(help, {type: 'scroll-to', end: 'bottom'}))).toEqual(seen(bottom));
	});
});

describe('a frame', () => {
	test('fills the screen and no more', () => {
		for (const one of [size, {columns: 120, rows: 40}, {columns: 40, rows: 12}, {columns: 200, rows: 60}]) {
			for (const slide of [0, 1, 2, 3]) expect(seen(resize(showAt(slide), one)).length).toBe(one.rows);
		}
	});

	test('shows a title slide in big letters over its subtitle', () => {
		const rows = seen(showAt(0));
		expect(rows.filter(row => row.includes('█')).length).toBeGreaterThanOrEqual(5);
		expect(rows.findIndex(row => row.includes('What the ferry means'))).toBeGreaterThan(rows.findLastIndex(row => row.includes('╚')));
		expect(rows.at(-1)).toContain('1/4');
	});

	test('shows a title that the big letters lack in plain bold', () => {
		expect(seen(showAt(3)).join('\n')).toContain('Гавань');
		expect(framed(showAt(3))).toMatch(/\u001B\[1m[^\n]*Гавань/);
	});

	test('shows what is revealed, and keeps it where it was', () => {
		const before = seen(showAt(1));
		const after = seen(showAt(1, {type: 'next'}));
		expect(before.join('\n')).not.toContain('captain');
		const row = after.findIndex(text => text.includes('• The captain ¶2'));
		expect(row).toBeGreaterThan(0);
		expect(after.slice(0, row)).toEqual(before.slice(0, row));
	});

	test('shows marks as bold and italic, and citations apart from their claims', () => {
		const text = framed(showAt(1, {type: 'next'}, {type: 'next'}));
		expect(text).toMatch(/\u001B\[1mall\u001B\[22m/);
		expect(text).toMatch(/\u001B\[3mmate\u001B\[23m/);
		expect(text).toMatch(/captain \u001B\[38;2;123;123;123m¶2/);
	});

	test('without colours has none, in the contrast theme paints every cell', () => {
		expect(framed(showAt(1), 'plain')).not.toMatch(/\u001B\[[34]8;/);
		for (const row of framed(showAt(1), 'contrast').split('\n')) expect(row).toMatch(/\u001B\[48;2;0;0;0m/);
		expect(stripVTControlCharacters(framed(showAt(1), 'contrast')).split('\n').every(row => row.length === 80)).toBe(true);
	});

	test('shows notes, help, sources, overview and the search as they are opened', () => {
		expect(seen(showAt(1, {type: 'notes'})).join('\n')).toContain('Say it slowly.');
		expect(seen(showAt(1, {type: 'help'})).join('\n')).toMatch(/→ ↓ l j n Space Enter PageDown +next/);
		expect(seen(showAt(2, {type: 'sources'})).join('\n')).toContain('¶2');
		expect(seen(showAt(1, {type: 'overview'})).join('\n')).toMatch(/2 ● here[^]*Who speaks/);
		expect(seen(showAt(0, {type: 'search'}, {type: 'search-type', text: 'captain'})).at(-1)).toMatch(/\/captain +2 slides/);
	});

	test('is empty behind a curtain of its colour', () => {
		for (const [colour, code] of [['black', '0;0;0'], ['white', '255;255;255']] as const) {
			const rows = framed(showAt(1, {type: 'curtain', colour})).split('\n');
			expect(rows.map(row => stripVTControlCharacters(row)).join('').trim()).toBe('');
			for (const row of rows) expect(row).toContain(`\u001B[48;2;${code}m`);
		}
	});

	test('that is too small names the size it needs', () => {
		expect(seen(resize(showAt(1), {columns: 30, rows: 8})).join(' ').replaceAll(/\s+/g, ' ')).toContain('This terminal is 30x8. Lectern needs 40x12: enlarge it.');
	});
});

describe('the slide as it is spoken', () => {
	const spoken = (show: Show) => pictureShow(show).speak();

	test('says where the talk is, and then the words as far as they are revealed', () => {
		expect(spoken(showAt(1))).toMatch(/^Slide 2 of 4\nWho speaks\n-+\n\nBefore all else/);
		expect(spoken(showAt(1))).not.toContain('captain');
		expect(spoken(showAt(1, {type: 'next'}))).toContain('The captain');
	});

	test('says what a panel says, that the screen is blank, and messages', () => {
		expect(spoken(showAt(1, {type: 'help'}))).toContain('speaker notes');
		expect(spoken(showAt(1, {type: 'curtain', colour: 'white'}))).toBe('The screen is white.');
		expect(spoken(showAt(1, {type: 'digit', digit: '9'}, {type: 'enter'}))).toContain('There are 4 slides');
	});

	test('has no big letters and no drawing', () => {
		expect(spoken(showAt(0))).toMatch(/^Slide 1 of 4\nHarbour news\n=+\nWhat the ferry means/);
	});
});

describe('the stage', () => {
	const unmounts: (() => void)[] = [];
	afterEach(() => {
		for (const unmount of unmounts.splice(0)) unmount();
	});

	/** A stage on a terminal of our own; `pressed` gives the keys that it tells of until there are so many. */
	function open(show: Show) {
		const stdin = Object.assign(new PassThrough(), {isTTY: true, setRawMode: () => {}, ref: () => {}, unref: () => {}});
		const stdout = Object.assign(new PassThrough(), {isTTY: true, ...size});
		const store = createStore(pictureShow(show));
		const keys: string[] = [];
		let wanted = Infinity;
		let resolve = () => {};
		const onKey = (key: string) => {
			keys.push(key);
			if (keys.length === wanted) resolve();
		};

		const instance = render(<Stage pictures={store} onKey={onKey} />, {
			stdin: stdin as unknown as NodeJS.ReadStream,
			stdout: stdout as unknown as NodeJS.WriteStream,
			interactive: true,
			exitOnCtrlC: false,
			patchConsole: false,
		});
		unmounts.push(instance.unmount);
		const pressed = (text: string, count: number) =>
			new Promise<readonly string[]>(done => {
				wanted = count;
				resolve = () => done(keys);
				stdin.write(text);
			});
		/** Settles when the terminal has been sent the words since it was last asked. */
		const shown = (words: string) =>
			new Promise<void>(done => {
				let sent = '';
				const read = (chunk: unknown) => {
					sent += stripVTControlCharacters(String(chunk));
					if (!sent.includes(words)) return;
					stdout.off('data', read);
					stdout.pause();
					done();
				};

				stdout.on('data', read).resume();
			});
		return {store, pressed, shown};
	}

	test('tells the names of the keys pressed', async () => {
		const {pressed} = open(showAt(0));
		expect(await pressed('\u001B[C', 1)).toEqual(['right']);
		expect(await pressed('jG \r\u0003', 6)).toEqual(['right', 'j', 'G', 'space', 'return', 'ctrl-c']);
	});

	test('shows what the store holds, and shows it anew when that changes', async () => {
		const {store, shown} = open(showAt(1));
		await shown('Who speaks');
		store.set(pictureShow(showAt(2)));
		await shown('We shall be back.');
		expect(store.get().speak()).toContain('Slide 3 of 4');
	});
});

describe('the title slide', () => {
	test('says below its letters what front matter gives as subtitle, author and date', () => {
		const titled = readDeck({path: 'a', pages: [{name: 'a.md', text: '---\nsubtitle: What it means\nauthor: Ana\ndate: 4 May\n---\n\n# News\n\n---\n\n# Part\n'}]});
		const text = seen({...showAt(0), deck: titled}).join('\n');
		expect(text).toMatch(/What it means\s+Ana · 4 May/);
		expect(seen(advance({...showAt(0), deck: titled}, {type: 'last'})).join('\n')).not.toContain('Ana');
	});
});
