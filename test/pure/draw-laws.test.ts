/** Laws of all drawing: nothing is wider or taller than asked, whatever the deck, the size and the state. */
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {noEvidence} from '../../src/deck/evidence.ts';
import type {Block} from '../../src/deck/block.ts';
import {setBigTitle} from '../../src/draw/title/big-title.ts';
import {fitWidths} from '../../src/draw/block/fit-widths.ts';
import {drawBlocks} from '../../src/draw/slide/draw-block.ts';
import {drawClock} from '../../src/draw/stage/clock.ts';
import {drawFooter} from '../../src/draw/stage/footer.ts';
import {inBigSigns, renderBigLines} from '../../src/draw/title/big-font.ts';
import {createLayouts} from '../../src/draw/slide/layouts.ts';
import {type Line, lineText, lineWidth, type Segment, textWidth} from '../../src/draw/line.ts';
import {drawOverview, overviewColumns} from '../../src/draw/panel/overview.ts';
import {plainDeck} from '../../src/draw/slide/plain-text.ts';
import {measureStage} from '../../src/draw/size.ts';
import {sameLook, truncateLine, wrapSegments} from '../../src/draw/wrap.ts';
import {advance, frameShow, layoutOf, resize, type Show, update, withView} from '../../src/show/show.ts';
import type {Action} from '../../src/talk/action.ts';
import {isRequest, stageKeys} from '../../src/talk/key/stage-keys.ts';
import {startState} from '../../src/talk/state.ts';
import {deckOf, deckText, phrase, slideOf, slideText, word} from './markdown.ts';

const widest = (lines: readonly Line[]) => Math.max(0, ...lines.map(lineWidth));
const size = fc.oneof(
	fc.record({columns: fc.integer({min: 1, max: 240}), rows: fc.integer({min: 1, max: 80})}),
	fc.record({columns: fc.integer({min: 38, max: 64}), rows: fc.integer({min: 11, max: 26})}),
);
const segments: fc.Arbitrary<Line> = fc.array(
	fc.record({text: fc.oneof(phrase, word, fc.constantFrom(' ', '\n', '  ', '')), role: fc.constantFrom('text' as const, 'cite' as const), isBold: fc.boolean()}),
	{maxLength: 6},
);
const showOf = (text: string, at: Show['size']): Show => ({deck: deckOf(text), state: startState(), size: at, layouts: createLayouts(), band: [], evidence: noEvidence, now: 0});

describe('wrapped text', () => {
	test('is never wider than asked, if a letter has room', () => {
		fc.assert(
			fc.property(segments, fc.integer({min: 2, max: 100}), (line, width) => {
				expect(widest(wrapSegments(line, width))).toBeLessThanOrEqual(width);
			}),
			{numRuns: 400},
		);
	});

	test('keeps every character that is not white space in order, with its look', () => {
		const characters = (lines: readonly Line[]) => lines.flat().flatMap(part => [...part.text.normalize()].filter(one => one.trim() !== '').map((text): Segment => ({...part, text})));
		fc.assert(
			fc.property(segments, fc.integer({min: 2, max: 60}), (line, width) => {
				const before = characters([line]);
				const after = characters(wrapSegments(line, width));
				expect(after.map(one => one.text).join('')).toBe(before.map(one => one.text).join(''));
				expect(after.findIndex((one, index) => !sameLook(one, before[index]!))).toBe(-1);
			}),
			{numRuns: 400},
		);
	});

	test('cut to a width keeps its start, and says that something is missing', () => {
		fc.assert(
			fc.property(segments, fc.integer({min: 0, max: 60}), (parts, width) => {
				const line = parts.map(part => ({...part, text: part.text.replaceAll('\n', ' ')}));
				const cut = truncateLine(line, width);
				expect(lineWidth(cut)).toBeLessThanOrEqual(width);
				if (lineWidth(line) <= width) expect(cut).toEqual(line);
				else if (width > 0) expect(lineText(line).startsWith(lineText(cut).slice(0, -1)) && lineText(cut).endsWith('…')).toBe(true);
			}),
		);
	});
});

describe('widths of columns', () => {
	test('sum to no more than there is, if each can have one, and to all of it where more is wanted', () => {
		fc.assert(
			fc.property(fc.array(fc.nat({max: 80}), {minLength: 1, maxLength: 9}), fc.integer({min: 1, max: 200}), (wanted, available) => {
				const widths = fitWidths(wanted, available);
				const sum = widths.reduce((total, width) => total + width, 0);
				const most = wanted.reduce((total, width) => total + Math.max(1, width), 0);
				expect(Math.min(...widths)).toBeGreaterThanOrEqual(1);
				expect(widths.every((width, index) => width <= Math.max(1, wanted[index]!))).toBe(true);
				if (available >= wanted.length) expect(sum).toBe(Math.min(available, most));
			}),
		);
	});
});

describe('blocks', () => {
	const space = (columns: number, isPlain: boolean) => ({columns, prose: Math.min(columns, 88), rows: 20, step: Infinity, air: 0, depth: 0, sides: ['NATO', 'Russia'], isPlain});

	test('are never wider than asked, on the stage and in plain text', () => {
		fc.assert(
			fc.property(slideText, fc.integer({min: 1, max: 160}), fc.boolean(), fc.integer({min: 0, max: 2}), (text, columns, isPlain, air) => {
				expect(widest(drawBlocks(slideOf(text).blocks, {...space(columns, isPlain), air}))).toBeLessThanOrEqual(columns);
			}),
			{numRuns: 150},
		);
	});

	test('hold neither line ends nor tabs', () => {
		fc.assert(
			fc.property(slideText, fc.integer({min: 10, max: 120}), (text, columns) => {
				expect(drawBlocks(slideOf(text).blocks, space(columns, false)).map(lineText).join('')).not.toMatch(/[\n\t]/);
			}),
			{numRuns: 50},
		);
	});

	test('nested past reading are still drawn', () => {
		const deep = (depth: number): Block => ({
			type: 'list',
			position: {file: 'a', line: 1, column: 1},
			step: 0,
			items: [{step: 0, blocks: depth === 0 ? [{type: 'paragraph', position: {file: 'a', line: 1, column: 1}, step: 0, text: [{text: 'deep words', marks: []}]}] : [deep(depth - 1)]}],
		});
		for (const columns of [1, 2, 10, 40]) expect(widest(drawBlocks([deep(45)], space(columns, false)))).toBeLessThanOrEqual(columns);
	});

	test('of a whole deck as plain text are never wider than 80', () => {
		fc.assert(
			fc.property(deckText, text => {
				expect(Math.max(...plainDeck(deckOf(text), {columns: 80, hasNotes: true}).split('\n').map(textWidth))).toBeLessThanOrEqual(80);
			}),
			{numRuns: 40},
		);
	});
});

describe('a frame', () => {
	const action: fc.Arbitrary<Action> = fc.oneof(
		{arbitrary: fc.constant<Action>({type: 'next'}), weight: 3},
		fc.constantFrom(...Object.values(stageKeys).flat().map(({means}) => means).filter((means): means is Action => !isRequest(means))),
		word.map((text): Action => ({type: 'search-type', text})),
		fc.constantFrom('1', '5').map((digit): Action => ({type: 'digit', digit})),
	);
	const problem = {problem: {rule: 'x', file: 'a.md', line: 3, column: 1, message: 'There is no key `导弹防御系统导弹防御系统导弹防御系统导弹防御系统`.', hint: 'h'.repeat(200), severity: 'error' as const}, text: '导弹 '.repeat(50)};
	const trouble = {problems: [problem, problem], isHeld: false, isCalm: false, isClosed: false};

	test('has exactly the rows of the screen and fits its columns, whatever happens', () => {
		fc.assert(
			fc.property(deckText, size, fc.array(action, {maxLength: 8}), fc.constantFrom(undefined, trouble, {...trouble, isHeld: false, isCalm: true}), fc.nat({max: 3}), size, (text, at, actions, shown, band, other) => {
				let show = update(showOf(text, at), {trouble: shown, band: Array.from({length: band}, () => [{text: 'band', role: 'text' as const}])});
				for (const one of [undefined, ...actions, 'resize' as const]) {
					if (one !== undefined) show = one === 'resize' ? resize(show, other) : advance(show, one);
					const {lines, big} = frameShow(show);
					expect(lines.length).toBe(show.size.rows);
					expect(widest(lines)).toBeLessThanOrEqual(show.size.columns);
					if (big) {
						expect(big.left + big.columns).toBeLessThanOrEqual(show.size.columns);
						expect(big.top + big.rows).toBeLessThanOrEqual(show.size.rows);
						expect(lines.slice(big.top, big.top + big.rows).map(lineText).join('').trim()).toBe('');
					}
				}
			}),
			{numRuns: 80},
		);
	});

	test('of a talk always ends with the position, even where notes, problem and band crowd the slide out', () => {
		const at = {columns: 40, rows: 12};
		const crowded = update(advance(showOf(`# A\n\n---\n\n## B\n\nwords\n\n<!-- ${'A long note. '.repeat(40)} -->`, at), {type: 'last'}), {trouble, band: Array.from({length: 3}, () => [{text: 'band', role: 'text' as const}])});
		const {lines} = frameShow(advance(crowded, {type: 'notes'}));
		expect(lineText(lines.at(-1)!)).toContain('2/2');
	});
});

describe('a layout', () => {
	const tall = fc.record({columns: fc.integer({min: 40, max: 120}), rows: fc.integer({min: 12, max: 30})});

	test('shows every line on some page, and nothing twice', () => {
		fc.assert(
			fc.property(slideText, tall, (text, at) => {
				const show = showOf(`${text}\n\nlast words`, at);
				const layout = layoutOf(show);
				if (!layout) return;
				const lines = layout.linesAt(show.deck.slides.at(0).steps).map(lineText);
				const paged = layout.pages.map((start, page) => lines.slice(start, layout.pages[page + 1]));
				expect(paged.flat()).toEqual(lines);
				expect(layout.pages.length).toBeLessThanOrEqual(Math.max(1, lines.length));
			}),
			{numRuns: 40},
		);
	});

	test('a page is no taller than the room for it, blank lines at its end aside', () => {
		fc.assert(
			fc.property(slideText, tall, (text, at) => {
				const show = showOf(text, at);
				const layout = layoutOf(show);
				if (!layout) return;
				for (const stop of layout.stops) {
					const shown = layout.linesAt(stop.step).slice(layout.pages[stop.page], layout.pages[stop.page + 1]).map(lineText).join('\n').trimEnd();
					const frame = frameShow(withView({...show, state: startState({slide: 0, step: stop.step})}, {page: stop.page})).lines.map(lineText);
					for (const line of shown.split('\n')) expect(frame.some(row => row.includes(line.trimEnd()))).toBe(true);
				}
			}),
			{numRuns: 50},
		);
	});

	test('goes from stop to stop to later pages and steps, and ends with everything shown', () => {
		fc.assert(
			fc.property(slideText, tall, (text, at) => {
				const show = showOf(text, at);
				const layout = layoutOf(show);
				if (!layout) return;
				const {steps} = show.deck.slides.at(0);
				for (const [index, stop] of layout.stops.entries()) {
					const before = layout.stops[index - 1];
					if (before) expect(stop.page >= before.page && stop.step >= before.step && (stop.page > before.page || stop.step > before.step)).toBe(true);
				}

				expect(layout.stops[0]).toEqual({page: 0, step: 0});
				expect(layout.stops.at(-1)).toEqual({page: layout.pages.length - 1, step: steps});
			}),
			{numRuns: 40},
		);
	});

	test('is as tall at each step, so that nothing moves when something is revealed', () => {
		fc.assert(
			fc.property(slideText, tall, (text, at) => {
				const show = showOf(`<!-- steps: true -->\n\n${text}`, at);
				const layout = layoutOf(show);
				if (!layout) return;
				for (let step = 0; step <= show.deck.slides.at(0).steps; step++) expect(layout.linesAt(step).length).toBe(layout.height);
			}),
			{numRuns: 50},
		);
	});

	test('a resize keeps the place, and stands on a page where that step is a stop', () => {
		fc.assert(
			fc.property(slideText, tall, tall, fc.nat({max: 8}), (text, at, other, presses) => {
				const start = showOf(`<!-- steps: true -->\n\n${text}\n\n---\n\n## Next`, at);
				let show = start;
				for (let press = 0; press < presses; press++) show = advance(show, {type: 'next'});
				const there = resize(show, other);
				expect(there.state.talk).toEqual(show.state.talk);
				expect(resize(show, at)).toEqual(show);
				const stops = layoutOf(there)?.stops ?? [{page: 0, step: 0}];
				expect(stops).toContainEqual({page: there.state.view.page, step: there.state.talk.place.step});
			}),
			{numRuns: 40},
		);
	});
});

test('a slide can be laid out at any size, even one that is too small to show it', () => {
	fc.assert(
		fc.property(slideText, fc.record({columns: fc.integer({min: 1, max: 60}), rows: fc.integer({min: 1, max: 20})}), (text, at) => {
			const layout = layoutOf(showOf(text, at));
			if (layout) expect(layout.rowsAt(0, 0)).toHaveLength(at.rows);
		}),
		{numRuns: 150},
	);
});

describe('a big title', () => {
	const title = fc.oneof(phrase, fc.string({maxLength: 60}), fc.array(fc.constantFrom('NATO', 'The', 'missile', 'shield', 'and', 'what', 'comes', 'next?', '2011'), {maxLength: 8}).map(words => words.join(' ')));

	test('fits into any size', () => {
		fc.assert(
			fc.property(title, size, (text, at) => {
				const set = setBigTitle(text, at);
				if (!set) return;
				expect(set.columns).toBeLessThanOrEqual(at.columns);
				expect(set.rows).toBeLessThanOrEqual(at.rows);
				expect(set.lines.join(' ')).toBe(inBigSigns(text).split(/\s+/).filter(Boolean).join(' '));
				for (const row of renderBigLines(set.lines)) expect(textWidth(row)).toBeLessThanOrEqual(at.columns);
			}),
			{numRuns: 150},
		);
	});

	test('is not set where there is no room, or a letter is missing', () => {
		expect(setBigTitle('NATO', {columns: 80, rows: 20})).toMatchObject({lines: ['NATO'], rows: 6});
		expect(setBigTitle('NATO', {columns: 24, rows: 20})).toBeUndefined();
		expect(setBigTitle('NATO', {columns: 80, rows: 5})).toBeUndefined();
		expect(setBigTitle('НАТО', {columns: 80, rows: 20})).toBeUndefined();
	});
});

describe('the footer', () => {
	test('is one line that fits, and holds the position', () => {
		const slide = fc.record({number: fc.integer({min: 1, max: 9999}), last: fc.constant(9999), isBackup: fc.boolean()});
		const footer = fc.record({section: phrase, slide, done: fc.constantFrom(undefined, 0, 0.3, 1), page: fc.integer({min: 1, max: 3}), pages: fc.constant(3), message: fc.oneof(fc.constant(''), phrase), typed: fc.constantFrom('', 'g', '123456'), trouble: fc.constantFrom('', '✖ 500  !'), clock: fc.constantFrom([], drawClock({now: 0, elapsedMs: 5_000_000, remainingMs: -1000, isPaused: true}))});
		fc.assert(
			fc.property(footer, fc.record({columns: fc.integer({min: 40, max: 200}), rows: fc.integer({min: 12, max: 60})}), (one, at) => {
				const line = drawFooter(one, at);
				expect(lineWidth(line)).toBeLessThanOrEqual(at.columns);
				expect(lineText(line)).toContain(`${one.slide.isBackup ? 'backup ' : ''}${one.slide.number}/9999`);
				expect(lineText(line)).toContain(`${one.page}/3 ${one.page < 3 ? '▼' : '▲'}`);
			}),
		);
	});

	test('of a slide that is whole on the screen is quiet from end to end, its progress too', () => {
		const line = drawFooter({section: 'Part', slide: {number: 2, last: 9, isBackup: false}, done: 0.3, page: 1, pages: 1, message: '', typed: '', trouble: '✖ 8  !', clock: []}, {columns: 80, rows: 24});
		expect(new Set(line.filter(({text}) => text.trim() !== '').map(({role}) => role))).toEqual(new Set(['muted']));
		expect(lineText(line)).toMatch(/━+─+/);
	});
});

describe('the overview', () => {
	test('fits, and always shows the card under the cursor', () => {
		const deck = deckOf(...Array.from({length: 40}, (_slide, index) => `## Title${index + 1}x 导弹防御系统`));
		fc.assert(
			fc.property(fc.integer({min: 36, max: 130}), fc.integer({min: 6, max: 50}), fc.nat({max: 39}), fc.nat({max: 39}), (columns, rows, cursor, current) => {
				const lines = drawOverview(deck, cursor, current, {columns, rows});
				expect(widest(lines)).toBeLessThanOrEqual(columns);
				expect(lines.length).toBeLessThanOrEqual(rows);
				expect(lines.map(lineText).join('\n')).toContain(`Title${cursor + 1}x`);
			}),
		);
	});

	test('has one to six columns', () => {
		expect([1, 20, 42, 80, 120, 200, 1000].map(overviewColumns)).toEqual([1, 1, 2, 3, 5, 6, 6]);
	});
});

test('every place on a stage lies within the screen', () => {
	fc.assert(
		fc.property(fc.integer({min: 40, max: 400}), fc.integer({min: 12, max: 200}), (columns, rows) => {
			const measure = measureStage({columns, rows});
			expect(measure.left + measure.columns).toBeLessThanOrEqual(columns);
			expect(measure.prose).toBeLessThanOrEqual(measure.columns);
			expect(Math.abs(columns - measure.columns - 2 * measure.left)).toBeLessThanOrEqual(1);
		}),
	);
});
