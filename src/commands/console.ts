/** `lectern console`: the speaker's console of a talk, in another terminal of the machine. */
import {consoleActivity, openConsole} from '../show/console/console-activity.ts';
import {heedDeck, heedNews, loseTalk} from '../show/console/guest.ts';
import {chooseRepertoire} from './terminal/choose-repertoire.ts';
import {openGuest} from './link/open-guest.ts';
import {sitBeside} from './link/sit-beside.ts';
import {runActivity} from './session/run-activity.ts';
import type {Invocation} from './words/command.ts';

/** Drives a talk until the console is left; the talk goes on. */
export async function openTalkConsole(invocation: Invocation): Promise<number> {
	const {guest, session, clock} = await openGuest(invocation, 'console');
	const {found} = session.loaded;
	// Its files are watched for what is wrong with an edit, and e edits them.
	const watched = found.files.path === '-' ? {} : {watched: found.files.path};
	const {exitCode} = await runActivity(consoleActivity, openConsole(guest), {
		loaded: {...session.loaded, found: {...found, ...watched}},
		clock,
		repertoire: chooseRepertoire(invocation, true),
		beside: async sitting => sitBeside(session, sitting, {heedNews, heedDeck, loseTalk}),
	});
	return exitCode;
}
