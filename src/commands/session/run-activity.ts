/** Runs an activity on the terminal: the one runner of presenting, practising and drilling. */
import type {Deck} from '../../deck/deck.ts';
import {isTooSmall} from '../../draw/size.ts';
import type {Repertoire} from '../../draw/ascii/ascii-line.ts';
import type {Activity} from '../../show/activity.ts';
import {paintPicture} from '../../show/paint.ts';
import {layoutOf, update} from '../../show/show.ts';
import {groundOf} from '../terminal/ground.ts';
import {type OpenTerminal, openTerminal} from '../terminal/open-terminal.ts';
import {createMaps, type Maps} from '../maps/maps.ts';
import {fitPictures} from './fit-pictures.ts';
import type {HoldSetting} from './hold-stage.ts';
import {createKeeper, noKeeper} from './keep-records.ts';
import {beginSitting, type Sitting} from './sitting.ts';
import {watchEndings} from './watch-endings.ts';

/** What an activity is run with besides its state. */
export type RunSetting<State> = Pick<HoldSetting<State>, 'loaded' | 'history' | 'beside' | 'isSteady'> & {
	/** Where what is kept of the deck lies; none where nothing is kept. */
	readonly folder?: string;
	/** Whether clicks and the wheel come as keys. */
	readonly isMouseHeard?: boolean;
	/** With which characters is drawn; undefined for all. */
	readonly repertoire?: Repertoire | undefined;
	/** Gives ms since 1970. */
	readonly clock: () => number;
};

/** How an activity went: the exit code, and the id of what was kept of it, if anything was. */
export type Ended = {readonly exitCode: number; readonly id: string | undefined};

/** Runs an activity until it is over, whatever ends it. All that is to be kept is written then. */
export async function runActivity<State>(activity: Activity<State>, start: State, setting: RunSetting<State>): Promise<Ended> {
	const {clock, folder, isMouseHeard, repertoire} = setting;
	const fit = await fitPictures(repertoire);
	const asciiText = repertoire && (await import('../../draw/ascii/ascii-line.ts')).asciiText;
	const titleOf = ({title}: Deck) => (asciiText ? asciiText(title, repertoire) : title);
	const terminal = openTerminal(titleOf(setting.loaded.deck), isMouseHeard);
	const endings = watchEndings(terminal);
	const maps = createMaps();
	const keeper = folder === undefined ? noKeeper : createKeeper(folder);
	const sitting = beginSitting(activity, activity.resize(start, terminal.size(), clock()), {clock, ground: groundOf(process.env), fit});
	const onResize = () => sitting.store.set(activity.resize(sitting.store.get(), terminal.size(), clock()));
	// Before Ink's own listener, so that it already finds the frame of the new size.
	terminal.stdout.prependListener('resize', onResize);
	let exitCode: number;
	let trouble = '';
	try {
		await showFirst(sitting, terminal, maps);
		const shown = sitting.pictures.get();
		const [{openStage}, {holdStage}] = await Promise.all([import('../../screen/open-stage.tsx'), import('./hold-stage.ts')]);
		exitCode = await holdStage(sitting, {...setting, onDeck: deck => terminal.retitle(titleOf(deck)), onTrouble: one => (trouble = one), terminal, endings, maps, keeper, openStage, shown});
	} finally {
		maps.end();
		terminal.stdout.removeListener('resize', onResize);
		trouble = keeper.keep(activity.keeping(activity.end(sitting.store.get(), clock()))) || trouble;
		terminal.close();
		endings.stop();
	}

	trouble ||= await keeper.settled();
	if (trouble !== '') process.stderr.write(`lectern: ${trouble}\n`);
	return {exitCode, id: keeper.keptId()};
}

/** Writes the first frame, before anything is loaded that it does not need. A map on it is drawn before. */
async function showFirst<State>({shows, pictures}: Sitting<State>, terminal: OpenTerminal, maps: Maps): Promise<void> {
	shows.update(show => update(show, {drawMap: maps.drawer.get()}));
	const show = shows.get();
	if (show && !isTooSmall(show.size) && layoutOf(show)) {
		await maps.settled();
		shows.update(one => update(one, {drawMap: maps.drawer.get()}));
	}

	if (!terminal.isSpoken) terminal.enter(paintPicture(pictures.get()));
}
