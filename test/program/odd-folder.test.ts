/** Lectern is built and runs in a folder whose name is no plain word. */
import {spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, symlinkSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {run} from './run.ts';
import {root, start, temporaryFolder, testEnvironment} from './terminal.ts';

/** Europe wide, so that the shipped maps do not hold it. */
const wideMap = '## Wide\n\n```map\nalt: Europe.\nbounds: [-10, 35, 30, 60]\ncountries: [{name: Poland, style: shaded}]\n```\n';

test('it is built, presents, and draws maps in a folder named with a space, a letter beyond ASCII, % and #', async () => {
	const home = temporaryFolder();
	const folder = path.join(home, 'a talk, 100% é #1?');
	mkdirSync(folder);
	for (const name of ['src', 'slides', 'package.json']) cpSync(path.join(root, name), path.join(folder, name), {recursive: true});
	symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
	const built = spawnSync(process.execPath, [path.join('src', 'build', 'bundle.ts')], {cwd: folder, env: testEnvironment(home), encoding: 'utf8'});
	expect([built.stdout, built.stderr, built.status]).toEqual(['', '', 0]);

	const program = path.join(folder, 'dist', 'cli.js');
	const shown = spawnSync(process.execPath, [program, '--plain'], {cwd: home, env: testEnvironment(home), encoding: 'utf8'});
	expect(shown.stdout).toBe(run(['--plain', path.join(root, 'slides')]).stdout);
	writeFileSync(path.join(folder, 'wide é % #.md'), wideMap);
	const onStage = start(['wide é % #.md'], {cwd: folder, command: [process.execPath, program]});
	await onStage.waitFor(/Poland|POLAND/);
	writeFileSync(path.join(folder, 'wide é % #.md'), wideMap.replace('Wide', 'Changed'));
	await onStage.waitFor('Changed');
	onStage.press('q');
	expect((await onStage.end()).exitCode).toBe(0);
	const shipped = start(['--slide', '11'], {cwd: home, command: [process.execPath, program]});
	await shipped.waitFor('AFGHANISTAN');
});
