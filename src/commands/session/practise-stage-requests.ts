/** Does for a practice run what only the system can do: suspend, edit, read the deck again. */
import {slideIds} from '../../deck/slide-ids.ts';
import type {Session} from '../../screen/session.tsx';
import type {PractiseSession} from '../../show/frame-practise.ts';
import {sayInSession} from '../../show/practise-phase.ts';
import {reloadPractise, withBand} from '../../show/practise-show.ts';
import {update} from '../../show/show.ts';
import {actionFor, type KeyName} from '../../talk/keys.ts';
import {pickDeck} from '../../deck/part/pick-deck.ts';
import {reduceRun} from '../../talk/practice/run/reduce-run.ts';
import type {Store} from '../../talk/store.ts';
import type {KeptDeck} from '../record/kept-deck.ts';

/** Serves keys; `serve` tells whether a key was one of its own, `end` stops watching the deck's files. */
export type StageRequests = {readonly serve: (key: KeyName) => boolean; readonly end: () => Promise<void>};

/** Serves the session's requests, and reads the deck again whenever its files change. */
export async function serveStage(store: Store<PractiseSession>, session: Session, {found, deck, reading}: KeptDeck, clock: () => number): Promise<StageRequests> {
	// The whole deck as it was read last: the run's own may be a part of it.
	let whole = {deck, reading};
	const say = (message: string) => store.set(sayInSession(store.get(), message));
	const reload = async () => {
		const {phase} = store.get();
		if (found.watched === undefined || phase.name !== 'run') return;
		const {reloadDeck} = await import('../host/reload.ts');
		const read = reloadDeck(found.watched, whole);
		if (read.deck) whole = read;
		const {practise} = phase;
		const wanted = new Set(practise.run.kept.slides.map(({id}) => id));
		const ids = read.deck ? slideIds(read.deck) : [];
		const indexes = ids.flatMap((id, index) => (practise.run.kept.kind === 'whole' || wanted.has(id) ? [index] : []));
		// A deck that has lost all slides of this run is not shown in place of the one that has them.
		const changed =
			!read.deck || indexes.length === 0
				? {...practise, show: update(practise.show, {problem: read.problem})}
				: reloadPractise({...practise, show: update(practise.show, {problem: read.problem})}, pickDeck(read.deck, indexes), indexes.map(index => ids[index]!), clock());
		store.set({...store.get(), phase: {name: 'run', practise: changed}});
	};

	/** What is done away from the slides is not part of the talk: the run pauses meanwhile. */
	const away = async (work: () => Promise<void>) => {
		const wasPaused = togglePause(false);
		try {
			await work();
		} finally {
			if (!wasPaused) togglePause(true);
		}
	};

	/** Pauses, or ends the pause, where that changes anything; gives whether the run was paused before. */
	const togglePause = (isPaused: boolean): boolean => {
		const {phase} = store.get();
		if (phase.name !== 'run') return true;
		const {practise} = phase;
		const before = practise.run.pausedSince !== undefined;
		if (before === isPaused) store.set({...store.get(), phase: {name: 'run', practise: withBand({...practise, run: reduceRun(practise.run, {type: 'pause'}, clock())}, clock())}});
		return before;
	};

	const requests: Partial<Record<string, () => Promise<void>>> = {
		reload,
		async suspend() {
			const {suspendToShell} = await import('../host/suspend.ts');
			await away(() => suspendToShell(session));
		},
		async edit() {
			const {phase} = store.get();
			if (found.watched === undefined || phase.name !== 'run') return say('A deck from standard input cannot be edited.');
			const {editPlace} = await import('../host/suspend.ts');
			const {deck, state} = phase.practise.show;
			let message = '';
			await away(async () => {
				message = await editPlace(session, found.folder, deck.slides.positionAt(state.place.slide));
			});
			await reload();
			say(message);
		},
	};

	const perform = (request: () => Promise<void>) => void request().catch((error: unknown) => session.end(error as Error));
	const stop = found.watched === undefined ? undefined : (await import('../host/watch-deck.ts')).watchDeck(found.watched, () => perform(reload));
	return {
		serve(key) {
			const {phase} = store.get();
			const type = phase.name === 'run' ? actionFor(key, phase.practise.show.state)?.type : key === 'ctrl-z' ? 'suspend' : undefined;
			const request = type && requests[type];
			if (request) perform(request);
			return request !== undefined;
		},
		async end() {
			await stop?.();
		},
	};
}
