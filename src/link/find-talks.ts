/** Finds the talks that are given on this machine, and clears away what is left of those that were killed. */
import {existsSync} from 'node:fs';
import type {TalkCard} from '../talk/talk-news.ts';
import {joinTalk} from './join-talk.ts';
import {removeSocket, socketsIn, type TalkFolders, trustedSocket} from './talk-folder.ts';

/** A talk that is being given, and the path its socket is found under. */
export type FoundTalk = {readonly found: string; readonly talk: TalkCard};

/** How long a talk may take to say what it is, in ms: one that was stopped never does. */
const patience = 1500;

/** The talks being given, the one that began last first. */
export async function findTalks({folder, others}: TalkFolders, program: string): Promise<readonly FoundTalk[]> {
	const sockets = [folder, ...others].flatMap(socketsIn);
	// One talk may be found in several folders.
	const byReal = new Map(sockets.map(found => [trustedSocket(found) ?? found, found]));
	const talks = await Promise.all([...byReal.values()].map(found => askTalk(found, program)));
	return talks.filter(talk => talk !== undefined).toSorted((a, b) => b.talk.startedAt - a.talk.startedAt);
}

function askTalk(found: string, program: string): Promise<FoundTalk | undefined> {
	return new Promise(resolve => {
		const finish = (talk?: TalkCard) => {
			clearTimeout(timer);
			link.leave();
			resolve(talk && {found, talk});
		};

		const link = joinTalk(found, {role: 'follow', program}, {
			onMessage: message => finish(message.type === 'hello' ? message.talk : undefined),
			onParting({why}) {
				// A name that leads nowhere is left of a talk as well; what belongs to another user is not ours to take away.
				if (why === 'stale' || (why === 'untrusted' && !existsSync(found))) removeStale(found);
				finish();
			},
		});
		const timer = setTimeout(finish, patience);
	});
}

function removeStale(found: string): void {
	try {
		removeSocket(found);
	} catch {
		// Whoever cannot take it away meets it again the next time, and nothing worse.
	}
}
