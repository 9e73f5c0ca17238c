/** Watches a deck's files. */
import {statSync} from 'node:fs';
import path from 'node:path';
import {type FSWatcher, watch} from 'chokidar';
import {kindOf} from './read-file.ts';

/** Calls `onChange` soon after anything in the deck's folder or files changed; gives the function that ends that. */
export function watchDeck(watched: string | readonly string[], onChange: () => void): () => Promise<void> {
	let timer: NodeJS.Timeout | undefined;
	// An editor that saves writes, renames and touches: that is one change.
	const tell = () => {
		clearTimeout(timer);
		timer = setTimeout(onChange, 60);
	};

	const watcher = watch([watched].flat(), {ignoreInitial: true, depth: 0});
	watcher.on('all', tell);
	// What was saved between the reading of the deck and now has told nobody.
	watcher.on('ready', () => {
		if ([...[watched].flat(), ...watchedFiles(watcher)].some(file => changedAt(file) >= performance.timeOrigin)) tell();
	});
	// Watching is a convenience: where it fails (too many watches, say) `r` still reloads.
	watcher.on('error', () => watcher.close());
	return async () => {
		clearTimeout(timer);
		await watcher.close();
	};
}

function watchedFiles(watcher: FSWatcher): readonly string[] {
	const names = Object.entries(watcher.getWatched()).flatMap(([folder, inside]) => inside.map(name => path.join(folder, name)));
	return names.filter(name => kindOf(name) !== 'folder');
}

/** When a file was changed last, or a folder lost or got one, in ms since 1970; one that is gone, now. What cannot be told of was not changed. */
function changedAt(file: string): number {
	const kind = kindOf(file);
	return kind === 'nothing' ? Infinity : kind === 'file' || kind === 'folder' ? (statSync(file, {throwIfNoEntry: false})?.mtimeMs ?? Infinity) : 0;
}
