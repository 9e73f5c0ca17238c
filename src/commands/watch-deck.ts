/** Watches a deck's files. */
import {watch} from 'chokidar';

/** Calls `onChange` soon after anything in the deck's folder or file changed; gives the function that ends that. */
export function watchDeck(watched: string, onChange: () => void): () => Promise<void> {
	let timer: NodeJS.Timeout | undefined;
	const watcher = watch(watched, {ignoreInitial: true, depth: 0});
	watcher.on('all', () => {
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
