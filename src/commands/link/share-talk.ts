/** Shares a talk with the consoles and audience copies on this machine, from its first frame on. */
import {type Link, openLink} from '../../link/open-link.ts';
import {roomOf} from '../../show/console/room.ts';
import {ownSpeaker} from '../../show/console/speaker-drawing.ts';
import {type Show, update} from '../../show/show.ts';
import {noTiming, type Timing} from '../../talk/delivery/timing.ts';
import type {TalkNews} from '../../talk/talk-news.ts';
import {programVersion} from '../host/version.ts';
import type {Beside, BesideReach} from '../session/hold-stage.ts';
import type {Sitting} from '../session/sitting.ts';
import {deckMark} from '../files/deck-mark.ts';
import {type DeliveryWishes, followDelivery} from './follow-delivery.ts';
import {talkFolders} from './talk-folders.ts';

/** How often those who follow are told how the talk keeps time, in ms, where it runs. */
const tellMs = 1000;

/** Opens the link of a talk, and follows how it keeps time. Where no link can be, the talk goes on without, and says so. */
export async function shareTalk<State>(sitting: Sitting<State>, reach: BesideReach<State>, wishes: DeliveryWishes): Promise<Beside> {
	const {activity, store, shows} = sitting;
	shows.update(show => update(show, {speaker: ownSpeaker}));
	const delivery = followDelivery(sitting, wishes);
	let timing: (() => Timing) | undefined;
	// There are no private sockets on Windows; nobody there misses what `lectern console` says it cannot do.
	const opening = process.platform === 'win32' ? Promise.resolve(undefined) : openTalkLink(sitting, reach, () => timing?.());
	// Caught at once: what fails meanwhile must not end the talk.
	const linking = opening.catch((error: Error) => {
		store.set(activity.say(store.get(), `No console can join this talk: ${error.message}`));
		return undefined;
	});
	const followed = await delivery;
	timing = followed.timing;
	const link = await linking;
	link?.share();
	const stop = tellTime(sitting, link, followed.timing);
	return {
		end() {
			stop();
			link?.close();
			followed.end();
		},
	};
}

/** Tells screens that show it how the talk keeps time; where none does, nothing is reckoned. */
function tellTime<State>({shows}: Sitting<State>, link: Link | undefined, timing: () => Timing): () => void {
	let isTelling = false;
	const tell = () => {
		const show = shows.get();
		if (isTelling || !show?.state.view.speaker.isShown) return;
		isTelling = true;
		shows.update(one => update(one, {timing: timing()}));
		isTelling = false;
	};

	let place: Show['state']['talk'] | undefined;
	const stop = shows.subscribe(() => {
		link?.share();
		const talk = shows.get()?.state.talk;
		if (talk !== place || !shows.get()?.timing) tell();
		place = talk;
	});
	const timer = setInterval(() => {
		const clock = shows.get()?.state.talk.clock;
		if (clock?.startedAt !== undefined && clock.pausedSince === undefined) link?.share();
		tell();
	}, tellMs);
	timer.unref();
	return () => {
		stop();
		clearInterval(timer);
	};
}

async function openTalkLink<State>({activity, store, clock}: Sitting<State>, {settle, found}: BesideReach<State>, timing: () => Timing | undefined): Promise<Link> {
	const {deck} = activity.show(store.get())!;
	return openLink(
		{
			program: programVersion(),
			talk: {title: deck.title, path: found().files.path, slides: deck.slides.length, process: process.pid, startedAt: clock()},
			state: () => newsOf(activity.show(store.get())!, deckMark(found().files), timing() ?? noTiming),
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
