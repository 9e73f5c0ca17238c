/** A guest's end of a talk's link, which is joined again when the talk comes back. */
import {readDeck} from '../../deck/read/read-deck.ts';
import type {DriveAction} from '../../talk/action.ts';
import type {TalkCard, TalkNews} from '../../talk/talk-news.ts';
import {findTalks, type FoundTalk} from '../../link/find-talks.ts';
import {type GuestLink, joinTalk, type Parting} from '../../link/join-talk.ts';
import {type HostMessage, mostHostBytes, type Role} from '../../link/messages.ts';
import {foundFiles, type FoundDeck} from '../files/find-deck.ts';
import type {LoadedDeck} from '../files/load-deck.ts';
import {programVersion} from '../host/version.ts';
import {Stop} from '../words/stop.ts';
import {talkFolders} from './talk-folders.ts';

/** What a guest hears once it is there. */
export type GuestListener = {
	readonly onNews: (news: TalkNews) => void;
	readonly onDeck: (loaded: LoadedDeck) => void;
	readonly onLost: (why: string) => void;
	readonly onMessage: (message: string) => void;
};

/** A guest that has joined: what it has heard first, and how it goes on. */
export type GuestSession = {
	readonly loaded: LoadedDeck;
	readonly news: TalkNews;
	readonly listen: (listener: GuestListener) => void;
	readonly act: (actions: readonly DriveAction[]) => void;
	readonly leave: () => void;
};

/** Why a deck's text was not sent. */
const tooLarge = `The talk’s deck is larger than the ${mostHostBytes / 1024 / 1024} MB that another terminal is sent`;

/** How long a lost talk is not looked for, in ms. */
const patience = 1000;

/** Joins a talk; `own` is a deck of the guest's own to show in the place of the talk's. A `Stop` where it cannot be joined. */
export async function joinSession({found, talk}: FoundTalk, role: Role, own: LoadedDeck | undefined): Promise<GuestSession> {
	const program = programVersion();
	let listener: GuestListener | undefined;
	let news: TalkNews | undefined;
	let loaded = own;
	let mark = '';
	/** What is said of another version of the program. */
	let other = '';
	/** What has become of the talk, '' while it is heard. */
	let lost = '';
	let link: GuestLink;
	let timer: NodeJS.Timeout | undefined;
	let isLeft = false;
	const {promise: joined, resolve: ready, reject: fail} = Promise.withResolvers<void>();
	const isJoined = () => news !== undefined && loaded !== undefined;
	/** Before it is there, what goes wrong is the end of it. */
	const giveUp = (why: string) => {
		isLeft = true;
		link.leave();
		fail(new Stop(why));
	};

	const hear = (message: HostMessage) => {
		switch (message.type) {
			case 'hello':
				other = message.program === program ? '' : `The talk is given with Lectern ${message.program}, this is ${program}.`;
				if (other !== '') listener?.onMessage(other);
				break;
			case 'state':
				news = message.state;
				lost = '';
				// Asked for until it is there: an answer may have been left out while much else was to be told.
				if (!own && news.deck !== mark) link.send({type: 'deck'});
				if (isJoined()) ready();
				listener?.onNews(news);
				break;
			case 'deck': {
				mark = message.mark;
				if (message.deck.pages.length === 0) {
					if (loaded) listener?.onMessage(`${tooLarge}; the slides are as they were.`);
					else giveUp(`${tooLarge}.\nGive it here too: lectern ${role} DECK`);
					break;
				}

				loaded = readText(message.deck);
				listener?.onDeck(loaded);
				if (isJoined()) ready();
				break;
			}

			case 'refused':
			case 'over':
				break;
		}
	};

	const onParting = ({why, reason}: Parting) => {
		if (isLeft) return;
		if (!isJoined()) return giveUp(`The talk could not be joined: ${reason.replace(/\.$/, '') || why}.`);
		lost = why === 'over' ? 'The talk is over; q leaves' : why === 'refused' ? reason : 'The talk is gone; it is waited for, q leaves';
		listener?.onLost(lost);
		timer = setTimeout(() => void lookAgain(), patience);
	};

	/** The talk may come back, on its own deck: after a crash, or an accidental quit. */
	const lookAgain = async () => {
		const again = (await findTalks(talkFolders(process.env), program)).find(one => isSameTalk(one.talk, talk));
		if (isLeft) return;
		if (again) link = joinTalk(again.found, {role, program}, {onMessage: hear, onParting});
		else timer = setTimeout(() => void lookAgain(), patience);
	};

	link = joinTalk(found, {role, program}, {onMessage: hear, onParting});
	await joined;
	return {
		loaded: loaded!,
		news: news!,
		listen(given) {
			listener = given;
			// What came meanwhile.
			given.onDeck(loaded!);
			given.onNews(news!);
			if (other !== '') given.onMessage(other);
			if (lost !== '') given.onLost(lost);
		},
		act(actions) {
			for (const action of actions) link.send({type: 'act', action});
		},
		leave() {
			isLeft = true;
			clearTimeout(timer);
			link.leave();
		},
	};
}

/** The title of a deck may have been edited; one that came through a pipe has nothing else to be known by. */
function isSameTalk(one: TalkCard, other: TalkCard): boolean {
	return one.path === other.path && (one.path !== '-' || one.title === other.title);
}

function readText({path, folder, pages}: {readonly path: string; readonly folder: string; readonly pages: FoundDeck['files']['pages']}): LoadedDeck {
	const found = foundFiles({path, pages}, folder);
	return {deck: readDeck(found.files), found};
}
