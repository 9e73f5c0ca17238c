/** What is said to the speaker costs a frame only where something is said. */
import {expect, test} from 'vitest';
import {noEvidence} from '../../src/deck/evidence.ts';
import type {Activity} from '../../src/show/activity.ts';
import {consoleActivity, openConsole} from '../../src/show/console/console-activity.ts';
import {followActivity} from '../../src/show/console/follow-activity.ts';
import type {Guest} from '../../src/show/console/guest.ts';
import {openShow} from '../../src/show/open-show.ts';
import {presentActivity} from '../../src/show/present-activity.ts';
import {newClock} from '../../src/talk/clock.ts';
import {noTiming} from '../../src/talk/delivery/timing.ts';
import {deckOf} from './markdown.ts';

const show = openShow(deckOf('# Talk', '## One'), 'default', noEvidence);
const news = {place: {slide: 0, step: 0}, curtain: 'none', clock: newClock, dropped: [], timing: noTiming, room: {page: 1, pages: 1, block: 0, part: 0}, deck: ''} as const;
const guest: Guest = openConsole({show, news, lost: ''});

/** Whether an activity's state is the same one after nothing was said, and what its show says after something was. */
function said<State>(activity: Activity<State>, state: State): readonly unknown[] {
	return [activity.say(state, '') === state, activity.show(activity.say(state, 'Saved.'))?.state.view.message];
}

test('where nothing is said to the speaker, nothing is drawn again', () => {
	expect(said(presentActivity, show)).toEqual([true, 'Saved.']);
	expect(said(consoleActivity, guest)).toEqual([true, 'Saved.']);
	expect(said(followActivity, guest)).toEqual([true, 'Saved.']);
});
