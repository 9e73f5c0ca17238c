/** Shares a talk with the consoles and audience copies on this machine, from its first frame on. */
import {type Link, openLink} from '../../link/open-link.ts';
import {roomOf} from '../../show/console/room.ts';
import {ownSpeaker} from '../../show/console/speaker-drawing.ts';
import {type Show, update} from '../../show/show.ts';
import type {Timing} from '../../talk/delivery/timing.ts';
import type {Talk} from '../../talk/state.ts';
import type {TalkNews} from '../../talk/talk-news.ts';
import {programVersion} from '../host/version.ts';
import type {Beside, BesideReach} from '../session/hold-stage.ts';
import type {Sitting} from '../session/sitting.ts';
import {deckMark} from '../files/deck-mark.ts';
import type {DeliveryWishes} from './delivered.ts';
import {followDelivery} from './follow-delivery.ts';
import {talkFolders} from './talk-folders.ts';

/** How often those who follow are told how the talk keeps time, in ms, where it runs. */
const tellMs = 1000;

/** Opens the link of a talk, and follows how it keeps time. Where no link can be, the talk goes on without, and says so. */
export async function shareTalk<State>(sitting: Sitting<State>, reach: BesideReach<State>, wishes: DeliveryWishes): Promise<Beside> {
	const {activity, store, shows} = sitting;
	shows.update(show => update(show, {speaker: ownSpeaker}));
	const delivery = followDelivery(sitting, wishes);
	let link: Link | undefined;
	const time = tellTime(sitting, () => link?.share(), delivery.timing);
	delivery.settled.then(time.tell).catch(reach.fail);
	try {
		// There are no private sockets on Windows; nobody there misses what `lectern console` says it cannot do.
		if (process.platform !== 'win32') link = await openTalkLink(sitting, reach, delivery.timing);
	} catch (error) {
		store.set(activity.say(store.get(), `No console can join this talk: ${(error as Error).message}`));
	}

	return {
		end() {
			time.stop();
			link?.close();
			return delivery.end();
		},
	};
}

/** Tells all screens how the talk keeps time, after each change and as long as its clock runs; where none shows it, nothing is reckoned. */
function tellTime<State>({shows}: Sitting<State>, share: () => void, timing: () => Timing): {readonly tell: () => void; readonly stop: () => void} {
	const tellHere = () => {
		if (shows.get()?.state.view.speaker.isShown) shows.update(show => update(show, {timing: timing()}));
	};

	let told: Talk | undefined;
	const stop = shows.subscribe(() => {
		share();
		const show = shows.get();
		if (show?.state.talk === told && show?.timing) return;
		// At once: telling it changes the show as well, and comes by here.
		told = show?.state.talk;
		tellHere();
	});
	const timer = setInterval(() => {
		const clock = shows.get()?.state.talk.clock;
		if (clock?.startedAt !== undefined && clock.pausedSince === undefined) share();
		tellHere();
	}, tellMs);
	timer.unref();
	return {
		tell() {
			share();
			tellHere();
		},
		stop() {
			stop();
			clearInterval(timer);
		},
	};
}

async function openTalkLink<State>({activity, store, clock}: Sitting<State>, {settle, found}: BesideReach<State>, timing: () => Timing): Promise<Link> {
	const {deck} = activity.show(store.get())!;
	return openLink(
		{
			program: programVersion(),
			talk: {title: deck.title, path: found().files.path, slides: deck.slides.length, process: process.pid, startedAt: clock()},
			state: () => newsOf(activity.show(store.get())!, deckMark(found().files), timing()),
			deck() {
				const {files, folder} = found();
				return {mark: deckMark(files), deck: {path: files.path, folder, pages: [...files.pages]}};
			},
			act: action => settle(activity.act?.(store.get(), action, clock()) ?? {state: store.get()}),
			clock,
		},
		talkFolders(process.env),
	);
}

function newsOf(show: Show, deck: string, timing: Timing): TalkNews {
	const {place, curtain, clock, dropped = []} = show.state.talk;
	return {place, curtain, clock, dropped, timing, room: roomOf(show), deck, ...(show.staged ? {staged: show.staged} : {})};
}
