/** Mutated decks are read, drawn and exported, and keys are pressed at any size: nothing throws, and nothing reaches the terminal that should not. */
import {globSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {noEvidence} from '../../src/deck/evidence.ts';
import {deckProblems} from '../../src/deck/problem/deck-problems.ts';
import {readDeck} from '../../src/deck/read/read-deck.ts';
import {slideIds} from '../../src/deck/slide-ids.ts';
import {applyTimes} from '../../src/deck/time/apply-times.ts';
import {fileSlides} from '../../src/deck/time/file-slides.ts';
import {lineText, lineWidth} from '../../src/draw/line.ts';
import type {Size} from '../../src/draw/size.ts';
import {plainDeck} from '../../src/draw/slide/plain-text.ts';
import type {Activity} from '../../src/show/activity.ts';
import {drillActivity} from '../../src/show/drill/drill-activity.ts';
import type {DrillShow} from '../../src/show/drill/drill-show.ts';
import {openShow} from '../../src/show/open-show.ts';
import {presentActivity} from '../../src/show/present-activity.ts';
import {makeCards} from '../../src/talk/drill/card/make-cards.ts';
import {startDrill} from '../../src/talk/drill/drill.ts';
import {hostileFiles, hostileProblems} from '../program/hostile-deck.ts';
import {talk} from '../program/decks.ts';
import {practiceDeck} from '../program/practice-deck.ts';
import {mutate} from './mutate.ts';
import {amounts, type Random, randomFrom, seed} from './random.ts';

const root = path.join(import.meta.dirname, '..', '..');
const shipped = globSync('slides/**/*.md', {cwd: root}).map(file => readFileSync(path.join(root, file), 'utf8'));
const sources = [...shipped, talk, practiceDeck, ...Object.values(hostileFiles), ...hostileProblems];

/** What no text on the screen holds: controls, bidirectional marks, what is not seen. */
const forbidden = /[\0-\u0008\u000B-\u001F\u007F-\u009F\u200B\u202A-\u202E\u2060-\u206F\uFEFF]/u;

const sizes: readonly Size[] = [[0, 0], [1, 1], [3, 24], [65_535, 1], [1, 500], [40, 12], [39, 12], [80, 24], [80, 24], [120, 40], [200, 60], [500, 3]].map(([columns, rows]) => ({columns: columns!, rows: rows!}));
const keys: readonly string[] = [
	...['right', 'left', 'up', 'down', 'space', 'enter', 'escape', 'tab', 'backspace', 'home', 'end', 'pageup', 'pagedown', 'shift-right', 'shift-left', 'delete', 'f5', 'ctrl-r', 'ctrl-z'],
	...['o', '/', 's', 'N', 'b', 'w', 'T', 'r', 'e', '?', 'n', 'g', 'G', 'h', 'j', 'k', 'l', 'p', 'x', 'u', 'R', 'q', '!', '[', ']', '0', '1', '2', '3', '4', '9', '.', 'a', '文', 'é'],
];

/** A mutated deck of some of the texts, in one to three files. */
function fuzzDeck(random: Random) {
	const pages = Array.from({length: 1 + random.below(3)}, (_page, index) => ({name: `${index}.md`, text: mutate(random.of(sources), random)}));
	return {pages, deck: readDeck({path: '/deck', pages})};
}

/** Calls a check for each case, and tells the seed of one that fails. */
function fuzz(count: number, check: (random: Random) => void): void {
	for (let index = 0; index < count; index++) {
		try {
			check(randomFrom(seed * 1_000_003 + index));
		} catch (error) {
			throw new Error(`case ${index} of LECTERN_SEED=${seed}`, {cause: error});
		}
	}
}

function checkFrame(lines: readonly Parameters<typeof lineText>[0][], {columns, rows}: Size): void {
	expect(lines).toHaveLength(rows);
	for (const line of lines) {
		expect(lineText(line)).not.toMatch(forbidden);
		if (columns > 0) expect(lineWidth(line)).toBeLessThanOrEqual(columns);
	}
}

test(`${amounts.decks} mutated decks`, {timeout: 3_600_000}, () => {
	fuzz(amounts.decks, random => {
		const {pages, deck} = fuzzDeck(random);
		const problems = deckProblems(deck, {problems: []});
		expect(JSON.stringify(problems)).not.toMatch(/[\u0080-\u009F\u202A-\u202E]/);
		const text = plainDeck(deck, {columns: 80, hasNotes: true});
		expect(text).not.toMatch(forbidden);
		if (deck.slides.length === 0) return;
		expect(new Set(slideIds(deck)).size).toBe(deck.slides.length);
		const show = openShow(deck, 'default', noEvidence);
		for (let times = 0; times < 3; times++) {
			const size = random.of(sizes);
			const placed = presentActivity.press(presentActivity.resize(show, size, 0), random.of(['right', 'end', 'G']), 0).state;
			const picture = presentActivity.picture(placed, 0);
			checkFrame(picture.lines, size);
			expect(picture.speak()).not.toMatch(forbidden);
		}

		const [page] = pages;
		const slides = fileSlides(page!.text);
		const {after, unwritten} = applyTimes('x', page!.text, slides.map((_slide, slide) => ({slide, seconds: 77})));
		expect(fileSlides(after)).toHaveLength(slides.length);
		expect(unwritten.length).toBeLessThanOrEqual(slides.length);
	});
});

/** Presses keys and changes the size, looking at every frame. */
function pressKeys<State>(activity: Activity<State>, start: State, count: number, random: Random): void {
	let state = start;
	let size = sizes[7]!;
	let now = 1_700_000_000_000;
	for (let index = 0; index < count; index++) {
		now += random.below(5000);
		if (random.below(20) === 0) {
			size = random.of(sizes);
			state = activity.resize(state, size, now);
		}

		const {state: next} = activity.press(state, random.of(keys), now);
		if (activity.isOver(next)) continue;
		state = activity.tick(next, now).state;
		checkFrame(activity.picture(state, now).lines, size);
	}
}

test(`${amounts.keys} keys`, {timeout: 3_600_000}, () => {
	const each = 250;
	fuzz(Math.ceil(amounts.keys / each / 2), random => {
		const {deck} = fuzzDeck(random);
		if (deck.slides.length === 0) return;
		const show = {...openShow(deck, 'default', noEvidence), size: sizes[7]!};
		pressKeys(presentActivity, show, each, random);
		const cards = makeCards(deck, slideIds(deck));
		if (cards.length === 0) return;
		const drill = startDrill(cards, new Map(), random.below(2) === 0, 1_700_000_000_000);
		const shown: DrillShow = {drill, cards, show, over: 'nothing', scroll: 0, size: sizes[7]!, now: 1_700_000_000_000, isOver: false, message: ''};
		pressKeys(drillActivity, shown, each, random);
	});
});
