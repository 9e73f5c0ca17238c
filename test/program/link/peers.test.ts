/** A talk among peers that come and go, stall, flood, send rubbish or belong to somebody else: in the real program. */
import {chmodSync, chownSync, mkdirSync, readdirSync, statSync, writeFileSync} from 'node:fs';
import {connect, createServer, type Socket} from 'node:net';
import path from 'node:path';
import {onTestFinished, expect, test} from 'vitest';
import {linkVersion} from '../../../src/link/messages.ts';
import {eventually} from '../../eventually.ts';
import {talk, writeDeck} from '../decks.ts';
import {cli, start, temporaryFolder} from '../terminal.ts';
import {linkFolder, talksIn} from './link-folder.ts';

const isRoot = process.getuid?.() === 0;
/** A user that owns nothing here. */
const nobody = 65_534;

async function present(home = temporaryFolder()) {
	const stage = start([writeDeck(talk)], {home});
	await stage.waitFor(' 1/12');
	const socket = await eventually(() => {
		const [name] = talksIn(home).filter(one => !one.startsWith('.'));
		expect(name).toBeDefined();
		return path.join(linkFolder(home), name!);
	});
	return {stage, home, socket};
}

/** Connects to a talk without a word of its own. */
async function connectRaw(socket: string): Promise<Socket> {
	const raw = connect(socket);
	raw.on('error', () => raw.destroy());
	onTestFinished(() => void raw.destroy());
	await new Promise(resolve => raw.once('connect', resolve));
	return raw;
}

test('consoles and copies join late, leave, are killed and join again, and the talk goes on', async () => {
	const {stage, home} = await present();
	stage.press('3', 'enter', 'right', 'P');
	await stage.waitFor('banana');
	const [speaker, copy] = [start(['console'], {home}), start(['follow'], {home})];
	await speaker.waitFor(screen => screen.includes('Now 3/12') && screen.includes('paused'));
	await copy.waitFor(screen => screen.includes('banana') && !screen.includes('cherry'));
	copy.kill('SIGKILL');
	speaker.press('right');
	await stage.waitFor('cherry');
	speaker.press('q');
	await speaker.end();
	stage.press('shift-right');
	await stage.waitFor(' 4/12');
	const [again, other] = [start(['console'], {home}), start(['follow'], {home})];
	await again.waitFor('Now 4/12');
	await other.waitFor(' 4/12');
	again.kill('SIGKILL');
	stage.press('right');
	await other.waitFor(' 5/12');
	other.kill('SIGKILL');
	stage.press('left');
	await stage.waitFor(' 4/12');
	expect(talksIn(home)).toHaveLength(1);
});

test('a console that is started before its talk waits for it a moment', async () => {
	const home = temporaryFolder();
	const speaker = start(['console'], {home});
	const stage = start([writeDeck(talk)], {home});
	await stage.waitFor(' 1/12');
	await speaker.waitFor('Now 1/12');
});

test('peers that stall, flood, send rubbish, half a line or a huge one, or die, leave the talk as it is', async () => {
	const {stage, home, socket} = await present();
	const speaker = start(['console'], {home});
	await speaker.waitFor('Now 1/12');
	const hello = `{"type":"hello","v":${linkVersion},"program":"1","role":"console"}\n`;
	const begin = async (text: string, isRead = true) => {
		const raw = await connectRaw(socket);
		if (isRead) raw.resume();
		raw.write(text);
		return raw;
	};

	const silent = await connectRaw(socket);
	const stalled = await begin(hello, false);
	const flooding = await begin(hello + '{"type":"deck"}\n'.repeat(100_000), false);
	const half = await begin(hello + '{"type":"act","acti');
	const dying = await begin(`${hello}{"type":"act","action":{"type":"ne`);
	dying.destroy();
	for (const text of [`${hello}rubbish\n`, `${hello}${'x'.repeat(1_000_000)}`, 'GET / HTTP/1.1\r\n\r\n', '\0'.repeat(9000), '{"type":"act","action":{"type":"last"}}\n', `${hello}{"type":"act","action":{"type":"quit"}}\n`]) {
		const raw = await begin(text);
		// One that has not said who it is only goes unheard.
		if (!text.startsWith('{"type":"act"')) await new Promise(resolve => (raw.destroyed ? resolve(undefined) : raw.once('close', resolve)));
	}

	for (let slide = 2; slide <= 5; slide++) {
		const [one, other] = slide % 2 === 0 ? [speaker, stage] : [stage, speaker];
		one!.press('shift-right');
		await stage.waitFor(new RegExp(` ${slide}/12\\s*$`));
		await other!.waitFor(`${slide}/12`);
	}

	// What stalled hears the newest when it reads again.
	let heard = '';
	stalled.on('data', data => (heard += String(data)));
	await eventually(() => expect(heard).toContain('"place":{"slide":4,'));
	half.write('on":{"type":"back"}}\n');
	await stage.waitFor(/ 4\/12\s*$/);
	expect([silent, flooding].every(raw => !raw.destroyed)).toBe(true);
	stage.press('q', 'q');
	expect(await stage.end()).toEqual({exitCode: 0, signal: 0});
});

test('a folder that others can look into is closed to them, and a talk goes on without consoles where there can be none', async () => {
	const home = temporaryFolder();
	mkdirSync(linkFolder(home), {recursive: true, mode: 0o755});
	chmodSync(linkFolder(home), 0o777);
	const {socket} = await present(home);
	expect(statSync(linkFolder(home)).mode & 0o777).toBe(0o700);
	expect(statSync(socket).mode & 0o777).toBe(0o600);

	const other = temporaryFolder();
	mkdirSync(path.dirname(linkFolder(other)), {recursive: true});
	writeFileSync(linkFolder(other), 'a file in the place of the folder');
	const stage = start([writeDeck(talk)], {home: other, columns: 120});
	await stage.waitFor('No console can join this talk');
	stage.press('right');
	await stage.waitFor(/ 2\/12\s*$/);
	stage.press('q', 'q');
	expect((await stage.end()).exitCode).toBe(0);
});

test.skipIf(!isRoot)('another user finds no talk of ours, and we join none of theirs', async () => {
	const {home, socket} = await present();
	for (const folder of [home, path.join(home, 'state'), path.join(home, 'state', 'lectern')]) chmodSync(folder, 0o755);
	const theirs = start(['console'], {home, command: ['setpriv', `--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups', process.execPath, cli]});
	expect((await theirs.end()).exitCode).toBe(1);
	expect(theirs.text()).toContain('No talk is being given on this machine by you.');

	const trap = temporaryFolder();
	mkdirSync(linkFolder(trap), {recursive: true, mode: 0o700});
	const asked: unknown[] = [];
	const server = createServer(one => asked.push(one));
	const name = path.join(linkFolder(trap), '1-0a.sock');
	await new Promise<void>(resolve => server.listen(name, resolve));
	onTestFinished(() => void server.close());
	chownSync(name, nobody, nobody);
	const ours = start(['console'], {home: trap});
	expect((await ours.end()).exitCode).toBe(1);
	expect(ours.text()).toContain('No talk is being given');
	expect(asked).toEqual([]);
	// What is not ours is not taken away.
	expect(talksIn(trap)).toEqual(['1-0a.sock']);
	chownSync(linkFolder(trap), nobody, nobody);
	const stage = start([writeDeck(talk)], {home: trap, columns: 120});
	await stage.waitFor('No console can join this talk');
	expect(socket).not.toBe(name);
});

test('in a state folder whose path is too long for a socket a talk is found, also by a terminal that does not know that folder', async () => {
	const [home, long] = [temporaryFolder(), path.join(temporaryFolder(), 'x'.repeat(60), 'y'.repeat(60))];
	const stage = start([writeDeck(talk)], {home, env: {XDG_STATE_HOME: long}});
	await stage.waitFor(' 1/12');
	const speakers = [long, undefined].map(folder => start(['console'], {home, env: {XDG_STATE_HOME: folder}}));
	for (const speaker of speakers) await speaker.waitFor('Now 1/12');
	speakers[1]!.press('right');
	await stage.waitFor(/ 2\/12\s*$/);
	stage.press('q', 'q');
	await stage.end();
	expect(readdirSync(path.join(long, 'lectern', 'link'))).toEqual([]);
});
