/** Where the program's talks are found by other terminals. */
import {readdirSync} from 'node:fs';
import path from 'node:path';

/** The folder of the sockets, below the state folder of a test's home. */
export function linkFolder(home: string): string {
	return path.join(home, 'state', 'lectern', 'link');
}

/** The names of the sockets in it, one a talk. */
export function talksIn(home: string): readonly string[] {
	return readdirSync(linkFolder(home));
}
