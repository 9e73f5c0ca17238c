/** Runs the real program without a terminal and collects what it prints. */
import {spawnSync} from 'node:child_process';
import {cli, root, temporaryFolder, testEnvironment} from './terminal.ts';

/** What a run printed, and its exit code. */
export type Printed = {readonly stdout: string; readonly stderr: string; readonly exitCode: number | null};

/** Runs `lectern` with words behind it to its end; `input` is what it finds on standard input. */
export function run(
	words: readonly string[],
	{input = '', env, cwd = root}: {readonly input?: string | Uint8Array; readonly env?: Readonly<Record<string, string | undefined>>; readonly cwd?: string} = {},
): Printed {
	const {stdout, stderr, status} = spawnSync(process.execPath, [cli, ...words], {cwd, input, env: testEnvironment(temporaryFolder(), env), encoding: 'utf8'});
	return {stdout, stderr, exitCode: status};
}
