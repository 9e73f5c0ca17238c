/** Runs the built program once, so that the compile cache in dist/cache holds it before its first user starts it. */
import path from 'node:path';
import {root} from './project-root.ts';

/**
 * Presents the shipped deck in a pseudo-terminal until it falls silent, and quits: Node then keeps what was
 * compiled. Where there is no pseudo-terminal to be had, the first start by a user does the same.
 */
export async function warmCache(): Promise<void> {
	try {
		const {spawn} = await import('@lydell/node-pty');
		const {CI: _ci, ...env} = process.env;
		const program = spawn(process.execPath, [path.join(root, 'dist', 'cli.js'), 'present', path.join(root, 'slides', 'missile-shield')], {cols: 80, rows: 24, env});
		await new Promise<void>(resolve => {
			let quiet: NodeJS.Timeout;
			const wait = (milliseconds: number) => {
				clearTimeout(quiet);
				quiet = setTimeout(() => program.write('q'), milliseconds);
			};

			const limit = setTimeout(() => program.kill('SIGKILL'), 10_000);
			program.onData(() => wait(150));
			program.onExit(() => {
				clearTimeout(quiet);
				clearTimeout(limit);
				resolve();
			});
			wait(2000);
		});
	} catch {
		// The program is whole without.
	}
}
