/** Compiled code is kept, and so run, only where nobody but the user could have written it; in the real program. */
import {chmodSync, chownSync, cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {spawnSync} from 'node:child_process';
import {expect, test} from 'vitest';
import {root, temporaryFolder, testEnvironment} from './terminal.ts';

type Install = {readonly home: string; readonly beside: string; readonly xdg: string; readonly temporary: string; readonly run: (env?: Readonly<Record<string, string | undefined>>) => void};

/** A copy of the built program, and the places where a cache of it could lie. */
function install(): Install {
	const home = temporaryFolder();
	const program = path.join(home, 'program');
	const beside = path.join(program, 'dist', 'cache');
	const [xdg, temporary] = [path.join(home, 'xdg'), path.join(home, 'temporary')];
	cpSync(path.join(root, 'dist'), path.join(program, 'dist'), {recursive: true});
	cpSync(path.join(root, 'package.json'), path.join(program, 'package.json'));
	rmSync(beside, {recursive: true, force: true});
	mkdirSync(xdg);
	mkdirSync(temporary);
	const run: Install['run'] = env => {
		const all = testEnvironment(home, {XDG_CACHE_HOME: xdg, TMPDIR: temporary, ...env});
		const {stdout, stderr, status} = spawnSync(process.execPath, [path.join(program, 'dist', 'cli.js'), '--version'], {env: all, encoding: 'utf8'});
		expect([stdout, stderr, status]).toEqual([expect.stringMatching(/^lectern \d/), '', 0]);
		// Node's own choice, a folder for everybody under a name that everybody can guess, is never taken.
		expect(readdirSync(temporary)).toEqual([]);
	};
	return {home, beside, xdg, temporary, run};
}

const modeOf = (folder: string) => statSync(folder).mode & 0o777;

test('it is kept beside the program where the user may write there, closed to all others', () => {
	const {beside, xdg, run} = install();
	run();
	expect(modeOf(beside)).toBe(0o700);
	expect(readdirSync(beside)).toHaveLength(1);
	expect(readdirSync(xdg)).toEqual([]);
});

test('where the user may not write beside the program, it is kept in the user\'s own cache folder', () => {
	const {home, beside, xdg, run} = install();
	writeFileSync(beside, '');
	run();
	expect(modeOf(path.join(xdg, 'lectern'))).toBe(0o700);
	expect(readdirSync(path.join(xdg, 'lectern'))).toHaveLength(1);
	run({XDG_CACHE_HOME: undefined});
	expect(modeOf(path.join(home, '.cache', 'lectern'))).toBe(0o700);
	run({XDG_CACHE_HOME: undefined, HOME: path.join(home, 'nowhere')});
	expect(existsSync(path.join(home, 'nowhere'))).toBe(false);
	run({XDG_CACHE_HOME: 'relative', HOME: undefined});
});

/** What a stranger may have left where a cache is looked for; each gives the folder that must stay empty. */
const planted: Readonly<Record<string, (folder: string) => string>> = {
	'open to its group': folder => {
		mkdirSync(folder);
		chmodSync(folder, 0o770);
		return folder;
	},
	'readable, and so once made by something else': folder => {
		mkdirSync(folder);
		chmodSync(folder, 0o755);
		return folder;
	},
	'a link to another': folder => {
		mkdirSync(`${folder}-planted`, {mode: 0o700});
		symlinkSync(`${folder}-planted`, folder);
		return `${folder}-planted`;
	},
	...(process.getuid?.() === 0
		? {
				'of another user': (folder: string) => {
					mkdirSync(folder, {mode: 0o700});
					chownSync(folder, 12_345, 12_345);
					return folder;
				},
			}
		: {}),
};

for (const [what, plant] of Object.entries(planted)) {
	test(`a folder that is ${what} is not used`, () => {
		const {beside, xdg, run} = install();
		const first = plant(beside);
		const second = plant(path.join(xdg, 'lectern'));
		run();
		expect(readdirSync(first)).toEqual([]);
		expect(readdirSync(second)).toEqual([]);
	});
}

test('no cache is kept in a folder that others may put their own in the place of', () => {
	const {beside, xdg, run} = install();
	writeFileSync(beside, '');
	chmodSync(xdg, 0o777);
	run();
	expect(readdirSync(xdg)).toEqual([]);
	// As in the temporary folder: only its owner can move what lies in such a one.
	chmodSync(xdg, 0o1777);
	run();
	expect(readdirSync(path.join(xdg, 'lectern'))).toHaveLength(1);
});
