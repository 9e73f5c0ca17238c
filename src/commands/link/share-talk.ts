/** Shares a talk with the consoles and audience copies on this machine, from its first frame on. */
import {openLink} from '../../link/open-link.ts';
import {roomOf} from '../../show/console/room.ts';
import {ownSpeaker} from '../../show/console/speaker-drawing.ts';
import {type Show, update} from '../../show/show.ts';
import type {TalkNews} from '../../talk/talk-news.ts';
import {programVersion} from '../host/version.ts';
import type {Beside, BesideReach} from '../session/hold-stage.ts';
import type {Sitting} from '../session/sitting.ts';
import {deckMark} from './deck-mark.ts';
import {talkFolders} from './talk-folders.ts';

/** Opens the link of a talk. Where that cannot be, the talk goes on without, and says so. */
export async function shareTalk<State>({activity, store, clock, shows}: Sitting<State>, {settle, found}: BesideReach<State>): Promise<Beside> {
	shows.update(show => update(show, {speaker: ownSpeaker}));
	const news = (): TalkNews => newsOf(activity.show(store.get())!, deckMark(found().files));
	const {deck} = activity.show(store.get())!;
	try {
		const link = await openLink(
			{
				program: programVersion(),
				talk: {title: deck.title, path: found().files.path, slides: deck.slides.length, process: process.pid, startedAt: clock()},
				state: news,
				deck() {
					const {files, folder} = found();
					return {mark: deckMark(files), deck: {path: files.path, folder, pages: [...files.pages]}};
				},
				act: action => settle(activity.act?.(store.get(), action, clock()) ?? {state: store.get()}),
				clock,
			},
			talkFolders(process.env),
		);
		const stop = store.subscribe(link.share);
		return {
			end() {
				stop();
				link.close();
			},
		};
	} catch (error) {
		settle({state: activity.say(store.get(), `No console can join this talk: ${(error as Error).message}`)});
		return {end() {}};
	}
}

function newsOf(show: Show, deck: string): TalkNews {
	const {place, curtain, clock} = show.state.talk;
	return {place, curtain, clock, room: roomOf(show), deck};
}
