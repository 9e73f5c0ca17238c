/** What a drill shows: the card with its keys, the help, the summary. */
import {expect, test} from 'vitest';
import {noEvidence} from '../../../src/deck/evidence.ts';
import {slideIds} from '../../../src/deck/slide-ids.ts';
import {lineText, lineWidth} from '../../../src/draw/line.ts';
import {drawDrillSummary, layOutDrillSummary} from '../../../src/draw/practice/drill-summary.ts';
import {type DrillShow, frameDrill, pressDrill} from '../../../src/show/drill/drill-show.ts';
import {startDrill} from '../../../src/talk/drill/drill.ts';
import {drillHelp} from '../../../src/talk/key/drill-keys.ts';
import {summarizeDrill} from '../../../src/talk/drill/drill-summary.ts';
import {makeCards} from '../../../src/talk/drill/card/make-cards.ts';
import {openShow} from '../../../src/show/open-show.ts';
import {dawn, deckOf} from '../practice/fixture.ts';

const tall = `## Tall\n\n${Array.from({length: 40}, (_item, index) => `- row ${index + 1}`).join('\n')}\n\n---\n\n## Small\n\nEnd.\n`;

function open(columns = 80): DrillShow {
	const deck = deckOf(tall);
	const cards = makeCards(deck, slideIds(deck));
	const size = {columns, rows: 24};
	const show = {...openShow(deck, 'default', noEvidence), size};
	return {drill: startDrill(cards, new Map(), false, dawn), cards, show, over: 'nothing', scroll: 0, size, now: dawn, isOver: false, message: ''};
}

const press = (shown: DrillShow, ...keys: readonly string[]) => keys.reduce((now, key) => pressDrill(now, key, dawn + 1000).state, shown);
const rows = (shown: DrillShow) => frameDrill(shown).lines.map(line => lineText(line).trim());

test('the last line tells the keys, and how to scroll while there is more of the answer', () => {
	expect(rows(open()).at(-1)).toBe('Space turn   s later   j its slide   q end   ? keys');
	const turned = press(open(), 'space');
	expect(rows(turned).at(-1)).toBe('↓ 25 more  1 again  2 hard  3 good  4 easy  j its slide  q end  ? keys');
	expect(rows(press(turned, 'down')).at(-1)).toContain('↓ 24 more');
	expect(rows(press(turned, 'pagedown', 'space', 'space', 'space')).at(-1)).toBe('1 again   2 hard   3 good   4 easy   j its slide   q end   ? keys');
});

test('on a narrow screen the keys that have room are told whole', () => {
	const line = frameDrill(press(open(40), 'space')).lines.at(-1)!;
	expect(lineText(line).trim()).toMatch(/^↓ \d+ more {2}1 again {2}2 hard/);
	expect(lineText(line)).not.toContain('…');
	expect(lineWidth(line)).toBeLessThanOrEqual(40);
});

test('? shows the keys of the drill; Esc, ? and q close it with the card as it was', () => {
	for (const side of [open(), press(open(), 'space')]) {
		const helped = press(side, '?');
		for (const {shown, help} of drillHelp) expect(rows(helped).some(row => row.startsWith(shown) && row.endsWith(help)), shown).toBe(true);
		for (const key of ['escape', '?', 'q']) expect(rows(press(helped, 'down', '3', key))).toEqual(rows(side));
	}
});

test('the help names every key of the line below a card', () => {
	for (const key of ['Space', 's', 'u', '1', '2', '3', '4', 'j', 'q', '?', '↓ ↑']) expect(drillHelp.filter(({shown}) => shown === key), key).toHaveLength(1);
});

test('what was learned just now is due on another day', () => {
	const done = press(open(), 'space', '3', 'space', '4');
	const text = drawDrillSummary(summarizeDrill(done.drill, done.cards, dawn + 2000), 100).map(lineText).join('\n');
	expect(text).toMatch(/(?:tomorrow|in \d+ days) +[12] cards?/);
	expect(text).not.toContain('today');
	expect(text).toMatch(/Tomorrow you will likely recall \d+% of the deck’s 2 cards\.$/m);
	const one = press(open(), 'space', '4', 'q');
	expect(drawDrillSummary(summarizeDrill(one.drill, one.cards, dawn + 2000), 120).map(lineText).join('\n')).toContain('2 cards. 1 of them was never asked: the next drill brings it.');
});

test('on a large screen the end of a drill says in large letters how sure it was', () => {
	const done = press(open(), 'space', '3', 'space', '2');
	const summary = summarizeDrill(done.drill, done.cards, dawn + 2000);
	const words = (rows: number) => layOutDrillSummary(summary, {size: {columns: rows * 4, rows}}).flat().flatMap(({word}) => (word?.row === 0 ? [word.text] : [])).join(' ');
	expect([words(50), words(24)]).toEqual(['2 cards, 50% sure', '']);
});

test('a card that was asked again is one card with two answers', () => {
	const done = press(open(), 'space', '3', 'space', '4');
	const summary = {...summarizeDrill(done.drill, done.cards, dawn + 2000), grades: {again: 1, hard: 0, good: 1, easy: 1}};
	expect(lineText(drawDrillSummary(summary, 100)[0]!)).toBe('2 cards, 3 answers: 1 again, 1 good, 1 easy');
});

test('an answer is not scrolled past its end, so that the first key back is seen', () => {
	const bottom = press(open(), 'space', ...Array.from({length: 9}, () => 'pagedown'));
	expect(rows(bottom).at(-1)).not.toContain('more');
	expect(rows(press(bottom, 'up')).at(-1)).toContain('↓ 1 more');
});

test('Ctrl-C ends the drill at once, wherever it is; q shows first what it came to', () => {
	for (const keys of [[], ['space'], ['?'], ['j'], ['q']]) expect(press(open(), ...keys, 'ctrl-c').isOver).toBe(true);
	expect(press(open(), 'q')).toMatchObject({isOver: false, drill: {isOver: true}});
});
