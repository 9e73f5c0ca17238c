/** Gives the terminal away for a while: to the shell, or to an editor. */
import {spawn} from 'node:child_process';
import path from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {cleanLine} from '../../deck/text/clean-text.ts';
import type {Position} from '../../deck/position.ts';
import type {Session} from '../../screen/session.tsx';

/** Stops the program as Ctrl-Z does elsewhere; comes back when the shell continues it. */
export async function suspendToShell(session: Session): Promise<void> {
	await session.suspend(async () => {
		// The whole process group, as the terminal itself would: npm, which may stand between us and the shell, stops too.
		process.kill(0, 'SIGTSTP');
		// While stopped no timer runs; where nothing can stop us (no shell to continue us) we are back after this.
		await setTimeout(50);
	});
}

/** Opens a place of the deck in the user's editor and comes back when it closes. Gives a message where there is no editor. */
export async function editPlace(session: Session, folder: string, position: Position): Promise<string> {
	const editor = process.env['VISUAL'] || process.env['EDITOR'];
	if (!editor) return 'Set $EDITOR to edit slides from here.';
	const file = path.join(folder, position.file);
	let message = '';
	await session.suspend(async () => {
		message = await runEditor(editor, file, position.line);
	});
	return message;
}

/** Editors are told the line in their own way; what is not known gets `+LINE FILE`, which most understand. */
function runEditor(editor: string, file: string, line: number): Promise<string> {
	const [command = '', ...words] = editor.trim().split(/\s+/);
	const name = path.basename(command).replace(/\.exe$/, '');
	const place =
		name === 'code' || name === 'codium' ? ['--wait', '--goto', `${file}:${line}`] : name === 'hx' || name === 'subl' || name === 'zed' ? [`${file}:${line}`] : [`+${line}`, file];
	return new Promise(resolve => {
		const child = spawn(command, [...words, ...place], {stdio: 'inherit'});
		child.once('error', error => resolve((error as NodeJS.ErrnoException).code === 'ENOENT' ? `There is no editor \`${cleanLine(command)}\`; set $EDITOR to one.` : `The editor did not start: ${error.message}`));
		child.once('exit', code => resolve(code ? `The editor ended with ${code}.` : ''));
	});
}
