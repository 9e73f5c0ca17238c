/** Finds programs as a shell does. */
import {accessSync, constants, statSync} from 'node:fs';
import path from 'node:path';

/** Whether a command can be started: one with a slash by its path, any other from the folders of `PATH`. */
export function isProgram(command: string, environment: NodeJS.ProcessEnv): boolean {
	if (command.includes('/')) return isExecutable(command);
	return (environment['PATH'] ?? '').split(path.delimiter).some(folder => folder !== '' && isExecutable(path.join(folder, command)));
}

function isExecutable(file: string): boolean {
	try {
		accessSync(file, constants.X_OK);
		return statSync(file).isFile();
	} catch {
		// Whatever keeps it from being started, another one is looked for.
		return false;
	}
}
