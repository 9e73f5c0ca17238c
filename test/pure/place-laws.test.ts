/** A place means the same at every size and in every terminal; a page is the affair of the screen that shows it. */
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {noEvidence} from '../../src/deck/evidence.ts';
import {lineText} from '../../src/draw/line.ts';
import type {Size} from '../../src/draw/size.ts';
import {openShow} from '../../src/show/open-show.ts';
import {advance, frameShow, layoutOf, resize, type Show} from '../../src/show/show.ts';
import type {Action} from '../../src/talk/action.ts';
import {isRequest, stageKeys} from '../../src/talk/key/stage-keys.ts';
import {deckOf, slideText} from './markdown.ts';

const size = fc.record({columns: fc.integer({min: 1, max: 220}), rows: fc.integer({min: 1, max: 70})});
const action: fc.Arbitrary<Action> = fc.oneof(
	{arbitrary: fc.constantFrom<Action>({type: 'next'}, {type: 'back'}), weight: 4},
	fc.constantFrom(...Object.values(stageKeys).flat().map(({means}) => means).filter((means): means is Action => !isRequest(means))),
	fc.record({type: fc.constant('go' as const), place: fc.record({slide: fc.nat(6), step: fc.nat(6)})}),
	fc.constantFrom('apple', 'row').map((text): Action => ({type: 'search-type', text})),
);
const stepped = fc.array(slideText, {minLength: 1, maxLength: 4}).map(slides => slides.map(slide => `${slide}\n\n<!-- steps: true -->\n\n- apple\n- pear\n`).join('\n\n---\n\n'));
/** The same, some of its slides backup. */
const withBackup = fc.array(fc.tuple(slideText, fc.boolean()), {minLength: 1, maxLength: 5}).map(slides => slides.map(([slide, isBackup]) => `${slide}\n\n<!-- backup: ${isBackup} -->\n\n- apple\n- pear\n`).join('\n\n---\n\n'));
/** Slides that fit a screen of 80x24 with all their steps. */
const short = fc
	.array(fc.record({items: fc.integer({min: 0, max: 5}), isBig: fc.boolean(), isBackup: fc.boolean()}), {minLength: 1, maxLength: 5})
	.map(slides => slides.map(({items, isBig, isBackup}, index) => (isBig ? `# Part ${index}\n\n<!-- backup: ${isBackup} -->` : `## Slide ${index}\n\n${isBackup ? '<!-- backup: true -->\n' : ''}<!-- steps: true -->\n\nWords.\n\n${Array.from({length: items}, (_item, at) => `- apple ${at}`).join('\n')}`)).join('\n\n---\n\n'));
const open = (text: string, at: Size): Show => resize(openShow(deckOf(text), 'default', noEvidence), at);

describe('a place', () => {
	test('is changed by no resize', () => {
		fc.assert(
			fc.property(stepped, size, fc.array(fc.oneof(action, size), {maxLength: 30}), (text, at, events) => {
				let show = open(text, at);
				for (const event of events) {
					const before = show;
					show = 'type' in event ? advance(show, event) : resize(show, event);
					if (!('type' in event)) expect(show.state.talk).toEqual(before.state.talk);
				}
			}),
			{numRuns: 60},
		);
	});

	test('is the same after the same actions at any two sizes, where every slide fits', () => {
		// Notes take rows from the slide, so that it may not fit any more.
		const without = fc.array(action.filter(({type}) => type !== 'notes'), {maxLength: 40});
		const sizes = fc.record({columns: fc.integer({min: 80, max: 220}), rows: fc.integer({min: 24, max: 70})});
		fc.assert(
			fc.property(short, sizes, sizes, without, (text, one, other, actions) => {
				const [a, b] = [one, other].map(at => actions.reduce(advance, open(text, at)));
				// The overview has as many columns as the screen has room for: what a cursor in it chose is another slide.
				if (actions.some(({type}) => type === 'cursor') && actions.some(({type}) => type === 'choose')) return;
				expect(a!.state.talk).toEqual(b!.state.talk);
			}),
			{numRuns: 80},
		);
	});
});

describe('backup', () => {
	const size80 = {columns: 80, rows: 24};

	test('is reached by nothing but what asks for it, and left by nothing but what asks for the talk', () => {
		const unasked = fc.constantFrom<Action>({type: 'next'}, {type: 'back'}, {type: 'skip', by: 1}, {type: 'skip', by: -1}, {type: 'notes'}, {type: 'curtain', colour: 'black'}, {type: 'lift'});
		fc.assert(
			fc.property(withBackup, fc.nat(4), fc.array(unasked, {maxLength: 30}), (text, from, actions) => {
				const first = advance(open(text, size80), {type: 'go', place: {slide: from, step: 0}});
				const {isBackupAt} = first.deck.slides;
				const last = actions.reduce(advance, first);
				expect(isBackupAt(last.state.talk.place.slide)).toBe(isBackupAt(first.state.talk.place.slide));
			}),
			{numRuns: 60},
		);
	});

	test('is left to where the talk was, however it was come to and gone through', () => {
		fc.assert(
			fc.property(withBackup, fc.nat(60), fc.array(action, {maxLength: 20}), (text, presses, actions) => {
				const start = open(text, size80);
				const {isBackupAt, length} = start.deck.slides;
				const backup = Array.from({length}, (_slide, index) => index).findLast(index => isBackupAt(index));
				fc.pre(backup !== undefined && !isBackupAt(start.state.talk.place.slide));
				const before = Array.from({length: presses}).reduce<Show>(show => advance(show, {type: 'next'}), start);
				const there = advance(before, {type: 'go', place: {slide: backup!, step: 0}});
				let show = there;
				for (const one of actions) {
					const next = advance(show, one);
					if (isBackupAt(next.state.talk.place.slide)) show = next;
				}

				const bare = advance(advance(show, {type: 'lift'}), {type: 'backup'});
				expect({...bare.state.talk, clock: undefined}).toEqual({...before.state.talk, clock: undefined});
			}),
			{numRuns: 60},
		);
	});
});

test('next, from the start to the end, shows every line at every size', () => {
	const sizes = fc.record({columns: fc.integer({min: 40, max: 160}), rows: fc.integer({min: 12, max: 40})});
	fc.assert(
		fc.property(stepped, sizes, (text, at) => {
			let show = open(text, at);
			const shown = new Map<number, Set<string>>();
			for (let press = 0; press < 2000; press++) {
				const {slide} = show.state.talk.place;
				const rows = shown.get(slide) ?? new Set<string>();
				shown.set(slide, rows);
				for (const line of frameShow(show).lines) rows.add(lineText(line).trim());
				const next = advance(show, {type: 'next'});
				if (JSON.stringify(next.state.talk) === JSON.stringify(show.state.talk) && next.state.view.page === show.state.view.page) break;
				show = next;
			}

			for (let slide = 0; slide < show.deck.slides.length; slide++) {
				const whole = layoutOf(show, slide)?.linesAt(show.deck.slides.at(slide).steps) ?? [];
				const missing = whole.map(line => lineText(line).trim()).filter(line => !shown.get(slide)?.has(line));
				expect(missing).toEqual([]);
			}
		}),
		{
			numRuns: 40,
			// A title that needs more rows when it is wider: a long word stands unbroken then.
			examples: [
				[`# shield ${'x'.repeat(86)} shield\n\n<!-- columns: [1, 2] -->\n\n- shield\n- **shield** shield and on pneumonoultramicroscopicsilicovolcanoconiosis and a shield **shield**\n\n<!-- column -->\n\n${'shield '.repeat(7)}\n\n<!-- columns: end -->\n\n<!-- steps: true -->\n\n- apple\n- pear\n`, {columns: 106, rows: 12}],
				// A column whose step appears beside the first page, after steps that stand on the second.
				[`# shield\n\n<!-- steps: true -->\n\n<!-- columns: [1, 2] -->\n\n${'shield '.repeat(24)}\n\n- one\n- two\n\n<!-- column -->\n\n- beside\n\n<!-- columns: end -->\n`, {columns: 65, rows: 12}],
			],
		},
	);
});

test('every action that a key stands for survives JSON, and none holds what JSON cannot carry', () => {
	fc.assert(
		fc.property(action, one => {
			expect(JSON.parse(JSON.stringify(one))).toEqual(one);
		}),
	);
	for (const {means} of Object.values(stageKeys).flat()) expect(JSON.parse(JSON.stringify(means))).toEqual(means);
});
