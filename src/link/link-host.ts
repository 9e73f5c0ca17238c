/** What a talk gives to its link: what is told to those who join, and what they bring about. */
import type {DriveAction} from '../talk/action.ts';
import type {TalkNews, TalkCard} from '../talk/talk-news.ts';
import type {DeckText} from './messages.ts';

/** What a link tells of its talk, and what it is told. */
export type LinkHost = {
	/** The version of the program. */
	readonly program: string;
	readonly talk: TalkCard;
	readonly state: () => TalkNews;
	/** The text of the deck that is shown, and its mark. */
	readonly deck: () => {readonly mark: string; readonly deck: DeckText};
	readonly act: (action: DriveAction) => void;
	/** ms since 1970. */
	readonly clock: () => number;
};
