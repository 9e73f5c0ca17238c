/** Opens a second terminal on a talk: finds it, joins it, and gives what the activity there begins with. */
import {resolve} from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {noEvidence} from '../../deck/evidence.ts';
import type {Role} from '../../link/messages.ts';
import {findTalks, type FoundTalk} from '../../link/find-talks.ts';
import {type Guest, heedNews} from '../../show/console/guest.ts';
import {openShow} from '../../show/open-show.ts';
import {chooseTheme} from '../host/choose-theme.ts';
import {loadDeck} from '../files/load-deck.ts';
import {chooseRepertoire} from '../terminal/choose-repertoire.ts';
import {canShowSlides} from '../terminal/open-terminal.ts';
import {programVersion} from '../host/version.ts';
import {steadyClock} from '../record/clock.ts';
import {type Invocation, optionValue} from '../words/command.ts';
import {Stop} from '../words/stop.ts';
import {chooseTalk} from './choose-talk.ts';
import {deckMark} from '../files/deck-mark.ts';
import {type GuestSession, joinSession} from './guest-session.ts';
import {talkFolders} from './talk-folders.ts';

/** A guest that has joined, its session, and the clock of its terminal. */
export type OpenedGuest = {readonly session: GuestSession; readonly guest: Guest; readonly clock: () => number};

/** Joins the talk that the words want; a `Stop` where there is none, or no terminal to show it on. */
export async function openGuest(invocation: Invocation, role: Role): Promise<OpenedGuest> {
	if (process.platform === 'win32') throw new Stop('A talk cannot be joined on Windows yet: there are no private sockets there.');
	if (!canShowSlides()) throw new Stop('Joining a talk needs a terminal to show it on.');
	const clock = steadyClock();
	const [deck] = invocation.operands;
	const chosen = await chooseTalk(await lookForTalks(), {named: optionValue(invocation, 'talk'), deck});
	// A deck that is not the talk's own is a copy of the guest's.
	const own = deck === undefined || isShown(chosen.talk.path, deck) ? undefined : await loadDeck(deck);
	const session = await joinSession(chosen, role, own);
	const {loaded, news} = session;
	const show = {...openShow(loaded.deck, chooseTheme(invocation, loaded.deck), noEvidence, chooseRepertoire(invocation, true) !== undefined), now: clock()};
	return {session, clock, guest: heedNews({show, news, lost: '-', own: own && deckMark(own.found.files)}, news)};
}

/** The talks that there are; where there is none yet, one may be about to begin. */
async function lookForTalks(): Promise<readonly FoundTalk[]> {
	for (let look = 0; ; look++) {
		const talks = await findTalks(talkFolders(process.env), programVersion());
		if (talks.length > 0 || look === 10) return talks;
		await setTimeout(100);
	}
}

function isShown(path: string, deck: string): boolean {
	return path === resolve(deck);
}
