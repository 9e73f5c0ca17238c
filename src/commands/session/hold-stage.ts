/** Goes on with an activity whose first frame is on the screen: hands that to Ink, heeds keys and time, and prepares what comes next. */
import {basename, join} from 'node:path';
import type {Deck} from '../../deck/deck.ts';
import type {SourceReading} from '../../deck/read/read-source.ts';
import type {openStage as OpenStage} from '../../screen/open-stage.tsx';
import type {Outcome, Picture} from '../../show/activity.ts';
import {update} from '../../show/show.ts';
import type {DriveAction} from '../../talk/action.ts';
import {slowWheel} from '../../talk/key/slow-wheel.ts';
import type {KeyName} from '../../talk/key/key-table.ts';
import {askGround} from '../terminal/ask-ground.ts';
import {readDeckSource} from '../files/gather-evidence.ts';
import type {FoundDeck} from '../files/find-deck.ts';
import type {LoadedDeck} from '../files/load-deck.ts';
import type {OpenTerminal} from '../terminal/open-terminal.ts';
import type {Maps} from '../maps/maps.ts';
import type {Keeper} from './keep-records.ts';
import {checkWhileShown} from './check-while-shown.ts';
import {keepTime} from './keep-time.ts';
import {gatherWords} from './gather-words.ts';
import {prepareSlides} from './prepare-slides.ts';
import {createService} from './serve-requests.ts';
import type {Sitting} from './sitting.ts';
import {tellProblems} from './tell-problems.ts';
import type {Endings} from './watch-endings.ts';
import {whenShown} from './when-shown.ts';

/** What goes on beside an activity that is on its stage: a link to other terminals, say. */
export type Beside = {
	/** Sends what is to happen to the talk that is followed. */
	readonly send?: (actions: readonly DriveAction[]) => void;
	/** Gives what could not be kept, '' for nothing. */
	readonly end: () => string;
};

/** What one who stands beside an activity can do: settle what came of it, ask the host, look at the deck's files as they are shown, end it all by an error that is a bug. */
export type BesideReach<State> = {readonly settle: (outcome: Outcome<State>) => void; readonly found: () => FoundDeck; readonly fail: (error: unknown) => void};

/** What a stage is held with besides the sitting. */
export type HoldSetting<State> = {
	/** The deck that the activity is about, and its source where that has been read. */
	readonly loaded: LoadedDeck & {readonly reading?: SourceReading};
	/** Whether edits of the deck wait until the talk moves on. */
	readonly isSteady?: boolean;
	/** Begins what goes on beside the activity, when its first frame is on the screen. */
	readonly beside?: (sitting: Sitting<State>, reach: BesideReach<State>) => Promise<Beside>;
	/** The state with what is kept of the deck read again. */
	readonly history?: (state: State) => State;
	/** Hears of each deck that is put in the place of the one on show. */
	readonly onDeck: (deck: Deck) => void;
	/** Hears at the end what could not be kept, '' for nothing: no stage can say it any more. */
	readonly onTrouble: (trouble: string) => void;
	readonly terminal: OpenTerminal;
	readonly endings: Endings;
	readonly maps: Maps;
	readonly keeper: Keeper;
	/** Opens Ink's stage: loaded when the first frame is on the screen. */
	readonly openStage: typeof OpenStage;
	/** The picture that is on the screen. */
	readonly shown: Picture;
};

/** Holds the stage until the activity is over; gives the exit code, or throws the error that ended it. */
export async function holdStage<State>(sitting: Sitting<State>, {terminal, endings, maps, keeper, openStage, shown, loaded, history, beside, onDeck, onTrouble, isSteady = false}: HoldSetting<State>): Promise<number> {
	const {activity, store, pictures, shows, clock, ground, hyperlinks} = sitting;
	let joined: Beside | undefined;
	const settle = ({state, request, send}: Outcome<State>) => {
		// Another screen shows it sooner where it is sent before this one is drawn.
		if (send && joined) joined.send?.(send);
		else if (send) besides?.then(one => one.send?.(send)).catch(endings.fail);
		store.set(state);
		// Who watches the state may have changed it again by now.
		store.set(activity.say(store.get(), keeper.keep(activity.keeping(state))));
		if (activity.isOver(state)) stage.end();
		else if (request) serve(request).catch(endings.fail);
	};

	const counts = slowWheel();
	const onKey = (key: KeyName) => {
		if (!counts(key, clock())) return;
		if (!activity.isOver(store.get())) settle(activity.press(store.get(), key, clock()));
	};

	// The rows are the same, so that Ink's first frame changes nothing on the screen; what came meanwhile (a resize) begins on a clear one.
	const before = `\u001B[H${pictures.get() === shown ? '' : '\u001B[J'}`;
	const {leave, enter, isSpoken, stdin, stdout} = terminal;
	const stage = openStage(pictures, onKey, {terminal, isSpoken, before, leave, enter});
	// Asked when the first frame is there; where nothing is in colour, nothing depends on the answer.
	const question = isSpoken || process.env['NO_COLOR'] ? undefined : askGround(stdin, stdout, ground.set);
	const knowing = isSpoken ? undefined : import('../terminal/hyperlinks.ts').then(({knowsHyperlinks}) => hyperlinks.set(knowsHyperlinks(stdout)));
	knowing?.catch(endings.fail);
	endings.listen(ending => stage.end('error' in ending ? ending.error : undefined));
	const suspend = async (during: () => Promise<void>) => {
		await question?.settled();
		await stage.suspend(during);
	};

	const checked = {deck: loaded.deck, reading: loaded.reading ?? readDeckSource(loaded)};
	const deck = {checked, found: loaded.found};
	const serve = createService(sitting, {deck, suspend, lend: endings.lend, history, onDeck, isSteady});
	// Nothing is to be written yet, but that nothing could be is told now.
	store.set(activity.say(store.get(), keeper.keep(activity.keeping(store.get()))));
	// Ink writes a frame in three pieces; as one, a key is answered half a millisecond sooner.
	store.subscribe(terminal.gather);
	const stopTime = keepTime(sitting, () => settle(activity.tick(store.get(), clock())));
	let isOn = true;
	const deckNow = () => (isOn ? deck : undefined);
	whenShown(shows, () => {
		shows.update(show => update(show, {evidence: {...show.evidence, source: deck.checked.reading.source}}));
		prepareSlides(sitting, maps, endings.fail);
		// What is checked is held against the article.
		gatherWords(shows, deck.checked.deck, deck.found).then(() => checkWhileShown(shows, deckNow, endings.fail)).catch(endings.fail);
		tellProblems(shows, deckNow).catch(endings.fail);
	});
	const besides = beside?.(sitting, {settle, found: () => deck.found, fail: endings.fail});
	besides?.then(one => (joined = one), endings.fail);
	const following = followFiles(loaded, () => void serve('changed').catch(endings.fail));
	try {
		await stage.ended;
		const ending = endings.first();
		return ending && 'exitCode' in ending ? ending.exitCode : 0;
	} finally {
		isOn = false;
		stopTime();
		onTrouble((await besides?.catch(() => undefined))?.end() ?? '');
		await question?.drain();
		await (await following)?.();
	}
}

/** Calls `onChange` when a file of the deck, or its source, has changed; gives the function that ends that. */
async function followFiles({deck, found: {watched, folder}}: LoadedDeck, onChange: () => void): Promise<(() => Promise<void>) | undefined> {
	if (watched === undefined) return undefined;
	const {watchDeck} = await import('../files/watch-deck.ts');
	const note = deck.sourceNote;
	// Beside a deck of a single file its source is a file of its own.
	return watchDeck(note && 'file' in note ? [watched, join(folder, basename(note.file))] : watched, onChange);
}
