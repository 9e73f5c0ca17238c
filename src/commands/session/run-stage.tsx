/** Runs a stage: keys become actions, actions change the show, and what only the system can do is done here. */
import {isTooSmall} from '../../draw/size.ts';
import {advance, layoutOf, replaceDeck, resize, type Show, update} from '../../show/show.ts';
import {startSession, type Terminal} from '../../screen/session.tsx';
import {Stage} from '../../screen/stage.tsx';
import type {Action} from '../../talk/action.ts';
import {actionFor, type KeyName} from '../../talk/keys.ts';
import {createStore} from '../../talk/store.ts';
import type {SourceReading} from '../../deck/read/read-source.ts';
import type {FoundDeck} from '../host/find-deck.ts';
import {readDeckSource} from '../host/gather-evidence.ts';
import {createMaps} from '../maps/maps.ts';
import {prepareSlides} from './prepare-slides.ts';
import {runSession} from './run-session.ts';
import {tellProblems} from './tell-problems.ts';

/** Shows a deck until the talk is over; gives the exit code. */
export async function runStage(start: Show, found: FoundDeck, terminal: Terminal): Promise<number> {
	const {stdout} = terminal;
	const sizeNow = () => ({columns: stdout.columns, rows: stdout.rows});
	const maps = createMaps();
	const store = createStore(resize({...start, drawMap: maps.drawer.get()}, sizeNow()));
	if (!isTooSmall(sizeNow()) && layoutOf(store.get())) {
		await maps.settled();
		store.set(update(store.get(), {drawMap: maps.drawer.get()}));
	}

	let shown = {deck: start.deck, found, reading: {problems: []} as SourceReading};

	const reload = async () => {
		if (found.watched === undefined) return;
		const {reloadDeck} = await import('../host/reload.ts');
		const read = reloadDeck(found.watched, shown);
		const told = update(store.get(), {problem: read.problem});
		store.set(read.deck ? update(replaceDeck(told, read.deck), {evidence: {...told.evidence, source: read.reading.source}}) : told);
		if (read.deck) shown = read;
	};

	const say = (message: string) => {
		if (message !== '') store.set({...store.get(), state: {...store.get().state, message}});
	};

	const requests: Partial<Record<Action['type'], () => Promise<void>>> = {
		reload,
		async suspend() {
			const {suspendToShell} = await import('../host/suspend.ts');
			await suspendToShell(session);
		},
		async edit() {
			if (found.watched === undefined) {
				say('A deck from standard input cannot be edited.');
				return;
			}

			const {editPlace} = await import('../host/suspend.ts');
			const {deck, state} = store.get();
			const message = await editPlace(session, shown.found.folder, deck.slides.positionAt(state.place.slide));
			await reload();
			say(message);
		},
	};

	const perform = (action: Action) => {
		store.set(advance(store.get(), action));
		if (store.get().state.isOver) session.end();
		requests[action.type]?.().catch((error: unknown) => session.end(error as Error));
	};

	const onKey = (key: KeyName) => {
		const action = actionFor(key, store.get().state);
		if (action && !store.get().state.isOver) perform(action);
	};

	const onResize = () => store.set(resize(store.get(), sizeNow()));
	// Before Ink's own listener, so that it already finds the frame of the new size.
	stdout.prependListener('resize', onResize);
	const session = startSession(<Stage store={store} onKey={onKey} />, terminal);
	shown = {...shown, reading: readDeckSource(shown)};
	store.set(update(store.get(), {evidence: {...start.evidence, source: shown.reading.source}}));
	const stopWatching = await watchChanges(found, () => void reload().catch((error: unknown) => session.end(error as Error)));
	prepareSlides(store, maps, error => session.end(error));
	tellProblems(store, shown).catch((error: unknown) => session.end(error as Error));
	try {
		return await runSession(session);
	} finally {
		stdout.removeListener('resize', onResize);
		maps.end();
		await stopWatching?.();
	}
}

async function watchChanges(found: FoundDeck, onChange: () => void): Promise<(() => Promise<void>) | undefined> {
	if (found.watched === undefined) return undefined;
	const {watchDeck} = await import('../host/watch-deck.ts');
	return watchDeck(found.watched, onChange);
}
