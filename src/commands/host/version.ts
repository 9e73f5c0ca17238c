/** The version of the program. */
import {readFileSync} from 'node:fs';
import path from 'node:path';

/** The version that package.json gives, which stands beside the built program's folder. */
export function programVersion(): string {
	return (JSON.parse(readFileSync(path.join(import.meta.dirname, '..', 'package.json'), 'utf8')) as {version: string}).version;
}
