/** Opens a place of a deck in the user's editor. */
import {spawn} from 'node:child_process';
import path from 'node:path';
import {cleanLine} from '../../deck/text/clean-text.ts';
import type {Position} from '../../deck/position.ts';

/** The editor that the environment names; undefined where it names none. */
export function findEditor(environment: NodeJS.ProcessEnv): string | undefined {
	return environment['VISUAL'] || environment['EDITOR'] || undefined;
}

/**
 * Runs an editor on a file of the folder, at its line, until it closes; gives what went wrong in one sentence, '' for nothing. Editors
 * are told the line in their own way; what is not known gets `+LINE FILE`, which most understand.
 */
export function runEditor(editor: string, folder: string, {file: name, line}: Position): Promise<string> {
	const file = path.join(folder, name);
	const [command = '', ...words] = editor.trim().split(/\s+/);
	const program = path.basename(command).replace(/\.exe$/, '');
	const place =
		program === 'code' || program === 'codium' ? ['--wait', '--goto', `${file}:${line}`] : program === 'hx' || program === 'subl' || program === 'zed' ? [`${file}:${line}`] : [`+${line}`, file];
	return new Promise(resolve => {
		const child = spawn(command, [...words, ...place], {stdio: 'inherit'});
		child.once('error', error => resolve((error as NodeJS.ErrnoException).code === 'ENOENT' ? `There is no editor \`${cleanLine(command)}\`; set $EDITOR to one.` : `The editor did not start: ${error.message}`));
		child.once('exit', code => resolve(code ? `The editor ended with ${code}.` : ''));
	});
}
