/** `lectern follow`: a copy of a talk for the audience, in another terminal of the machine. */
import {noEvidence} from '../deck/evidence.ts';
import {followActivity} from '../show/console/follow-activity.ts';
import {type Guest, heedDeck, heedNews, loseTalk} from '../show/console/guest.ts';
import {openShow} from '../show/open-show.ts';
import {findTalks} from '../link/find-talks.ts';
import {chooseRepertoire} from './host/choose-repertoire.ts';
import {chooseTheme} from './host/choose-theme.ts';
import {canShowSlides} from './host/open-terminal.ts';
import {programVersion} from './host/version.ts';
import {chooseTalk} from './link/choose-talk.ts';
import {joinSession} from './link/guest-session.ts';
import {sitBeside} from './link/sit-beside.ts';
import {talkFolders} from './link/talk-folders.ts';
import {steadyClock} from './record/clock.ts';
import {runActivity} from './session/run-activity.ts';
import {type Invocation, optionValue} from './words/command.ts';
import {Stop} from './words/stop.ts';

/** Follows a talk until the copy is left. */
export async function follow(invocation: Invocation): Promise<number> {
	if (process.platform === 'win32') throw new Stop('A talk cannot be followed on Windows: there are no private sockets there.');
	if (!canShowSlides()) throw new Stop('Following needs a terminal to show the slides on.');
	const clock = steadyClock();
	const talk = await chooseTalk(await findTalks(talkFolders(process.env), programVersion()), {named: optionValue(invocation, 'talk'), deck: invocation.operands[0]});
	const session = await joinSession(talk, 'follow', undefined);
	const show = openShow(session.loaded.deck, chooseTheme(invocation, session.loaded.deck), noEvidence);
	const guest: Guest = heedNews({show: {...show, now: clock()}, news: session.news, lost: '-'}, session.news);
	const {exitCode} = await runActivity(followActivity, guest, {loaded: session.loaded, clock, repertoire: chooseRepertoire(invocation, true), beside: async sitting => sitBeside(session, sitting, {heedNews, heedDeck, loseTalk})});
	return exitCode;
}
