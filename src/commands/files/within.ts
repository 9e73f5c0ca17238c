/** Tells whether a path lies in a folder. */
import path from 'node:path';

/** Whether a path leads to a folder itself or into it, by their names alone: symbolic links are not followed. */
export function isWithin(folder: string, file: string): boolean {
	const way = path.relative(folder, file);
	return !path.isAbsolute(way) && way.split(path.sep)[0] !== '..';
}
