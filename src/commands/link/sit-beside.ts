/** Has a guest's activity heed what its talk tells, and the talk what the activity sends. */
import type {Deck} from '../../deck/deck.ts';
import type {TalkNews} from '../../talk/talk-news.ts';
import type {Beside} from '../session/hold-stage.ts';
import type {Sitting} from '../session/sitting.ts';
import type {GuestSession} from './guest-session.ts';

/** What an activity makes of what it hears. */
export type Heeding<State> = {
	readonly heedNews: (state: State, news: TalkNews) => State;
	readonly heedDeck: (state: State, deck: Deck) => State;
	readonly loseTalk: (state: State, why: string) => State;
};

/** Listens to a talk from now on. */
export function sitBeside<State>(session: GuestSession, {activity, store}: Sitting<State>, {heedNews, heedDeck, loseTalk}: Heeding<State>): Beside {
	session.listen({
		onNews: news => store.set(heedNews(store.get(), news)),
		onDeck: ({deck}) => store.set(heedDeck(store.get(), deck)),
		onLost: why => store.set(loseTalk(store.get(), why)),
		onMessage: message => store.set(activity.say(store.get(), message)),
	});
	return {
		send: session.act,
		end() {
			session.leave();
			return '';
		},
	};
}
