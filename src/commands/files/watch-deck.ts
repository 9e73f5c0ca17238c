/** Watches a deck's files. */
import {statSync} from 'node:fs';
import path from 'node:path';
import {type FSWatcher, watch} from 'chokidar';
import {kindOf} from './read-file.ts';

/** The times that file systems keep may be so many ms behind the clock. */
const lagMs = 20;

/** Calls `onChange` soon after anything in the deck's folder or files changed; gives the function that ends that. */
export function watchDeck(watched: string | readonly string[], onChange: () => void): () => Promise<void> {
	const paths = [watched].flat();
	const isMissing = () => paths.some(one => kindOf(one) === 'nothing');
	let wasMissing = false;
	let timer: NodeJS.Timeout | undefined;
	// An editor that saves writes, renames and touches: that is one change.
	const tell = () => {
		clearTimeout(timer);
		timer = setTimeout(() => {
			const [before, since] = [wasMissing, Date.now() - lagMs];
			wasMissing = isMissing();
			// Of a folder that is made anew chokidar tells only that, and of one that is gone not always that it is back.
			if (before || wasMissing) {
				void watcher.close();
				watcher = open(since);
			}

			onChange();
		}, 60);
	};

	/** What was saved since a moment, between the reading of the deck and the beginning of the watching, has told nobody. */
	const open = (since: number): FSWatcher => {
		const opened = watch(paths, {ignoreInitial: true, depth: 0});
		opened.on('all', tell);
		opened.on('ready', () => {
			if (isMissing() !== wasMissing || [...paths, ...watchedFiles(opened)].some(file => changedAt(file) >= since)) tell();
		});
		// Watching is a convenience: where it fails (too many watches, say) `r` still reloads.
		opened.on('error', () => opened.close());
		return opened;
	};

	let watcher = open(performance.timeOrigin);
	return async () => {
		clearTimeout(timer);
		await watcher.close();
	};
}

function watchedFiles(watcher: FSWatcher): readonly string[] {
	const names = Object.entries(watcher.getWatched()).flatMap(([folder, inside]) => inside.map(name => path.join(folder, name)));
	return names.filter(name => kindOf(name) !== 'folder');
}

/** When a file was changed last or came to its name, or a folder lost or got one, in ms since 1970. Of what cannot be told of, never. */
function changedAt(file: string): number {
	const kind = kindOf(file);
	return kind === 'file' || kind === 'folder' ? (statSync(file, {throwIfNoEntry: false})?.ctimeMs ?? 0) : 0;
}
