/** Runs a drill on the terminal; each grade is kept when it is given. */
import {type DrillShow, pressDrill, resizeDrill} from '../../show/drill-show.ts';
import {DrillStage} from '../../screen/drill-stage.tsx';
import {startSession} from '../../screen/session.tsx';
import type {KeyName} from '../../talk/keys.ts';
import {createStore} from '../../talk/store.ts';
import {createMaps} from '../maps/maps.ts';
import {closeTerminal, openTerminal} from '../host/open-terminal.ts';
import {prepareSlides} from './prepare-slides.ts';
import {appendLines} from '../record/append-lines.ts';
import {reviewsFile} from '../record/read-kept.ts';
import {runSession} from './run-session.ts';
import {showStore} from './show-store.ts';
import {suspendToShell} from '../host/suspend.ts';

/** Drills until the speaker leaves; gives the exit code. `folder` is the deck's, `clock` gives ms since 1970. */
export async function runDrill(start: DrillShow, folder: string, clock: () => number): Promise<number> {
	const terminal = openTerminal();
	const {stdout} = terminal;
	const size = () => ({columns: stdout.columns, rows: stdout.rows});
	const store = createStore(resizeDrill(start, size()));
	let written = 0;
	const keep = (): string => {
		const {reviews} = store.get().drill;
		try {
			appendLines(reviewsFile(folder), reviews.slice(written));
			written = reviews.length;
			return '';
		} catch (error) {
			return `Grades cannot be kept: ${(error as Error).message}`;
		}
	};

	const onKey = (key: KeyName) => {
		if (key === 'ctrl-z') {
			suspendToShell(session).catch((error: unknown) => session.end(error as Error));
			return;
		}

		store.set(pressDrill(store.get(), key, clock()));
		const problem = keep();
		if (problem !== store.get().problem) store.set({...store.get(), problem});
		if (store.get().isOver) session.end();
	};

	const onResize = () => store.set(resizeDrill(store.get(), size()));
	stdout.prependListener('resize', onResize);
	const session = startSession(<DrillStage store={store} onKey={onKey} />, terminal);
	const lens = {read: ({show}: DrillShow) => show, write: (shown: DrillShow, show: DrillShow['show']) => ({...shown, show})};
	const maps = createMaps();
	prepareSlides(showStore(store, start.show, lens), maps, error => session.end(error));
	// Only the hostile audience has a clock to be seen.
	const timer = start.drill.isHostile ? setInterval(() => store.set({...store.get(), now: clock()}), 500) : undefined;
	try {
		return await runSession(session);
	} finally {
		clearInterval(timer);
		stdout.removeListener('resize', onResize);
		maps.end();
		if (store.get().problem !== '') process.stderr.write(`lectern: ${store.get().problem}\n`);
		closeTerminal(terminal);
	}
}
