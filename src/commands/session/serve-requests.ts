/** Does for an activity what only the host can do: read the deck again, edit it, suspend, read what is kept. */
import path from 'node:path';
import type {Deck} from '../../deck/deck.ts';
import {cleanLine} from '../../deck/text/clean-text.ts';
import {update} from '../../show/show.ts';
import {nextTrouble} from '../../show/trouble.ts';
import {tellTrouble} from '../../show/activity.ts';
import {deckMark} from '../files/deck-mark.ts';
import type {CheckedDeck} from '../files/find-problems.ts';
import type {Reloaded} from '../files/reload.ts';
import type {FoundDeck} from '../files/find-deck.ts';
import type {Outcome} from '../../show/activity.ts';
import {stageEdit, tellReading} from './stage-edit.ts';
import type {Sitting} from './sitting.ts';
import type {Endings} from './watch-endings.ts';

/** What an activity may ask of the host; `changed` is that a file of the deck was saved. */
export type Request = NonNullable<Outcome<unknown>['request']> | 'changed';

/** What serving needs besides the sitting. */
export type ServiceSetting<State> = {
	/** The deck as it was read last, with its files; a deck read again takes its place. */
	readonly deck: {checked: CheckedDeck; found: FoundDeck};
	/** Gives the terminal away meanwhile. */
	readonly suspend: (during: () => Promise<void>) => Promise<void>;
	/** Leaves the terminal's signals to another program meanwhile. */
	readonly lend: Endings['lend'];
	/** The state with what is kept of the deck read again. */
	readonly history: ((state: State) => State) | undefined;
	/** Hears of each deck that is put in the place of the one on show. */
	readonly onDeck: (deck: Deck) => void;
	/** Whether edits wait until the talk moves on. */
	readonly isSteady: boolean;
};

/** Serves one request; it settles when that is done. */
export type Service = (request: Request) => Promise<void>;

/** The services of a sitting. */
export function createService<State>({activity, store, clock, shows}: Sitting<State>, {deck, suspend, lend, history, onDeck, isSteady}: ServiceSetting<State>): Service {
	const say = (message: string) => store.set(activity.say(store.get(), message));

	let isAway = false;
	/** Whatever is done away from the slides. */
	const away = async (work: () => Promise<void>) => {
		isAway = true;
		store.set(activity.away(store.get(), true, clock()));
		try {
			await suspend(work);
		} finally {
			isAway = false;
			store.set(activity.away(store.get(), false, clock()));
		}
	};

	/** An edit that is not shown yet, and the slide that the room sees meanwhile. */
	let waiting: {readonly read: Reloaded; readonly slide: number | undefined} | undefined;
	const slideNow = () => shows.get()?.state.talk.place.slide;

	/** With a steady deck an edit waits; else it is shown at once. */
	const heedChange = async () => {
		if (!isSteady || deck.found.watched === undefined) return void (await reload());
		const {reloadDeck} = await import('../files/reload.ts');
		const read = reloadDeck(deck.found.watched, deck.checked);
		if (read.deck) waiting = {read, slide: slideNow()};
		return stageEdit(shows, read, deck.checked);
	};

	shows.subscribe(() => {
		if (waiting && slideNow() !== waiting.slide) show(waiting.read);
	});

	/** Shows the deck as it is now; gives what came of it in one sentence. */
	const reload = async (): Promise<string> => {
		const {watched} = deck.found;
		if (watched === undefined) return '';
		const {reloadDeck} = await import('../files/reload.ts');
		const read = reloadDeck(watched, deck.checked);
		const told = tellReading(read, deck.checked.deck);
		// The room sees no problem of an edit that it does not see.
		if (!isSteady || read.deck) return show(read) || told;
		stageEdit(shows, read, deck.checked);
		return told;
	};

	/** Puts the deck read on the screen; gives what is to be said where nothing of it can be shown, as where it has no cards any more. */
	const show = (read: Reloaded): string => {
		waiting = undefined;
		// A console's are told by the talk: its own look at the files may come later than what that says.
		if (isSteady) shows.update(one => update(one, {staged: undefined}));
		const fresh = read.deck && activity.reload(store.get(), {deck: read.deck, source: read.reading.source, mark: deckMark(read.found.files)}, clock());
		if (read.deck) {
			deck.checked = read;
			deck.found = read.found;
			onDeck(read.deck);
		}

		store.set(tellTrouble(activity, fresh ?? store.get(), one => nextTrouble(read.problems, one, {isHeld: read.deck === undefined, wasCalm: read.wasCalm})));
		const kept = read.deck && !fresh ? 'The deck has nothing left to show here: what was there stays.' : '';
		store.set(activity.say(store.get(), kept));
		return kept;
	};

	/** Whether the speaker was told which editor is started where none is named. */
	let isOffered = false;
	const edit = async () => {
		const show = shows.get();
		if (show === undefined) return;
		if (deck.found.watched === undefined) return say('A deck that came through a pipe cannot be edited.');
		const {findEditor, runEditor} = await import('../host/editor.ts');
		const editor = findEditor(process.env);
		if (editor === undefined) return say('Set $EDITOR to edit slides from here.');
		if (!editor.isNamed && !isOffered) {
			isOffered = true;
			return say(`No $EDITOR is set: e again starts ${editor.command}.`);
		}

		const {found} = deck;
		const {file, line} = show.deck.slides.positionAt(show.state.talk.place.slide);
		// Problems call a file by its name without what could steer a terminal; on the disk it has all of it.
		const name = found.files.pages.find(page => cleanLine(page.name) === file)?.name ?? file;
		// The key may come twice in one piece; the second means nothing any more.
		if (isAway) return;
		let message = '';
		await lend(() =>
			away(async () => {
				message = await runEditor(editor.command, path.join(found.folder, name), line);
			}),
		);
		await heedChange();
		say(message);
	};

	const services: Readonly<Record<Request, () => Promise<void>>> = {
		reload: async () => say((await reload()) || 'A deck that came through a pipe cannot be read again.'),
		changed: heedChange,
		edit,
		suspend: async () => {
			const {stopProgram} = await import('../terminal/suspend.ts');
			if (!isAway) await away(stopProgram);
		},
		history: async () => {
			if (history) store.set(history(store.get()));
		},
	};
	return request => services[request]();
}
