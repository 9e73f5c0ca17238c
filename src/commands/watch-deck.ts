/** Watches a deck's files. */
import {watch} from 'chokidar';

/** Calls `onChange` soon after anything in the deck's folder or file changed; gives the function that ends that. */
export function watchDeck(watched: string, onChange: () => void): () => Promise<void> {
	let timer: NodeJS.Timeout | undefined;
	let isReady = false;
	const watcher = watch(watched, {alwaysStat: true, depth: 0});
	watcher.on('ready', () => {
		isReady = true;
	});
	watcher.on('all', (_event, _path, stats) => {
		// What is found while the watcher looks around is news only if it was saved after the program began.
		if (!isReady && (stats?.mtimeMs ?? 0) < performance.timeOrigin) return;
		// An editor that saves writes, renames and touches: that is one change.
		clearTimeout(timer);
		timer = setTimeout(onChange, 60);
	});
	// Watching is a convenience: where it fails (too many watches, say) `r` still reloads.
	watcher.on('error', () => watcher.close());
	return async () => {
		clearTimeout(timer);
		await watcher.close();
	};
}
