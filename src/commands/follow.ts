/** `lectern follow`: a copy of a talk for the audience, in another terminal of the machine. */
import {followActivity} from '../show/console/follow-activity.ts';
import {heedDeck, heedNews, loseTalk} from '../show/console/guest.ts';
import {chooseRepertoire} from './terminal/choose-repertoire.ts';
import {openGuest} from './link/open-guest.ts';
import {sitBeside} from './link/sit-beside.ts';
import {runActivity} from './session/run-activity.ts';
import type {Invocation} from './words/command.ts';

/** Follows a talk until the copy is left. */
export async function follow(invocation: Invocation): Promise<number> {
	const {guest, session, clock} = await openGuest(invocation, 'follow');
	const {exitCode} = await runActivity(followActivity, guest, {
		loaded: session.loaded,
		clock,
		repertoire: chooseRepertoire(invocation, true),
		beside: async sitting => sitBeside(session, sitting, {heedNews, heedDeck, loseTalk}),
	});
	return exitCode;
}
