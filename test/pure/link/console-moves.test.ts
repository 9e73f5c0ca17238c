/** What a console sends to the talk for moves with a number before them, jumps back and links. */
import {expect, test} from 'vitest';
import {noEvidence} from '../../../src/deck/evidence.ts';
import {consoleActivity, openConsole} from '../../../src/show/console/console-activity.ts';
import {openShow} from '../../../src/show/open-show.ts';
import type {DriveAction} from '../../../src/talk/action.ts';
import {newClock} from '../../../src/talk/clock.ts';
import {noTiming} from '../../../src/talk/delivery/timing.ts';
import {deckOf} from '../markdown.ts';

const deck = deckOf('# Talk', '## One\n\n[two](#two)', '## Two', '## Three');
const news = {place: {slide: 1, step: 0}, curtain: 'none', clock: newClock, dropped: [], timing: noTiming, room: {page: 1, pages: 1, block: 0, part: 0}, deck: ''} as const;

/** All that a console on the second slide sends for keys that nobody answers. */
function sent(...keys: readonly string[]): readonly DriveAction[] {
	const show = openShow(deck, 'default', noEvidence);
	let guest = openConsole({show: {...show, state: {...show.state, talk: {...show.state.talk, place: news.place}}}, news, lost: ''});
	return keys.flatMap(key => {
		const {state, send = []} = consoleActivity.press(guest, key, 0);
		guest = state;
		return send;
	});
}

test('a number before a move is so many moves, of which no more than a hundred are sent', () => {
	expect(sent('3', 'right')).toEqual([{type: 'next'}, {type: 'next'}, {type: 'next'}]);
	expect(sent('9', '9', '9', 'left')).toHaveLength(100);
});

test('a link that is followed is a slide to go to, which is its own screen until then', () => {
	expect(sent('f')).toEqual([]);
	expect(sent('f', 'return')).toEqual([{type: 'go', place: {slide: 2, step: 0}}]);
});
