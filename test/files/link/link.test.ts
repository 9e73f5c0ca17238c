/** The link of a talk on this machine's disk and sockets: found, joined, bounded, cleaned up. */
import {spawnSync} from 'node:child_process';
import {chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {connect, createServer, type Socket} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {onTestFinished, expect, test} from 'vitest';
import {findTalks} from '../../../src/link/find-talks.ts';
import {joinTalk, type Parting} from '../../../src/link/join-talk.ts';
import type {LinkHost} from '../../../src/link/link-host.ts';
import {type HostMessage, linkVersion, type Role} from '../../../src/link/messages.ts';
import {type Link, openLink} from '../../../src/link/open-link.ts';
import {makePrivate, type TalkFolders} from '../../../src/link/talk-folder.ts';
import {noTiming} from '../../../src/talk/delivery/timing.ts';
import type {DriveAction} from '../../../src/talk/action.ts';
import {eventually} from '../../eventually.ts';

function temporary(): string {
	const folder = mkdtempSync(path.join(tmpdir(), 'lectern-link-'));
	onTestFinished(() => rmSync(folder, {recursive: true, force: true}));
	return folder;
}

function folders(): TalkFolders {
	const root = temporary();
	return {folder: path.join(root, 'state', 'link'), others: [], short: path.join(root, 'short')};
}

async function open(where: TalkFolders, title = 'A talk') {
	const actions: DriveAction[] = [];
	let slide = 0;
	const host: LinkHost = {
		program: '1.2.3',
		talk: {title, path: '/talk.md', slides: 9, process: process.pid, startedAt: 1},
		state: () => ({place: {slide, step: 0}, curtain: 'none', clock: {pausedMs: 0}, dropped: [], timing: noTiming, room: {page: 1, pages: 1, block: 0, part: 0}, deck: 'abc'}),
		deck: () => ({mark: 'abc', deck: {path: '/talk.md', folder: '/', pages: [{name: 'talk.md', text: '# One'}]}}),
		act(action) {
			actions.push(action);
			slide++;
			link.share();
		},
		clock: () => performance.now(),
	};
	const link: Link = await openLink(host, where);
	onTestFinished(link.close);
	return {link, actions, host};
}

function join(socket: string, role: Role = 'console') {
	const heard: HostMessage[] = [];
	const partings: Parting[] = [];
	const link = joinTalk(socket, {role, program: '1.2.3'}, {onMessage: message => heard.push(message), onParting: parting => partings.push(parting)});
	onTestFinished(link.leave);
	return {link, heard, partings};
}

async function rawSocket(socket: string): Promise<Socket> {
	const raw = connect(socket);
	onTestFinished(() => void raw.destroy());
	raw.on('error', () => raw.destroy());
	await new Promise(resolve => raw.once('data', resolve));
	return raw;
}

test('a console hears what the talk is and its state, acts, and hears the next state', async () => {
	const {link, actions} = await open(folders());
	const {heard, link: guest} = join(link.socket);
	await eventually(() => expect(heard.map(({type}) => type)).toEqual(['hello', 'state']));
	guest.send({type: 'act', action: {type: 'next'}});
	await eventually(() => expect(heard.at(-1)).toMatchObject({type: 'state', state: {place: {slide: 1}}}));
	expect(actions).toEqual([{type: 'next'}]);
	guest.send({type: 'deck'});
	await eventually(() => expect(heard.at(-1)).toMatchObject({type: 'deck', mark: 'abc', deck: {pages: [{text: '# One'}]}}));
});

test('an audience copy follows and cannot act', async () => {
	const {link, actions} = await open(folders());
	const [copy, other] = [join(link.socket, 'follow'), join(link.socket)];
	await eventually(() => expect([...copy.heard, ...other.heard]).toHaveLength(4));
	copy.link.send({type: 'act', action: {type: 'next'}});
	copy.link.send({type: 'deck'});
	await eventually(() => expect(copy.heard.at(-1)?.type).toBe('deck'));
	expect(actions).toEqual([]);
});

test('folder and socket are the user’s alone, and the socket is gone with the talk', async () => {
	const where = folders();
	const {link} = await open(where);
	expect(statSync(where.folder).mode & 0o777).toBe(0o700);
	expect(statSync(link.socket).mode & 0o777).toBe(0o600);
	const {partings} = join(link.socket);
	await eventually(() => expect(link.guests()).toBe(1));
	link.close();
	await eventually(() => expect(partings).toEqual([{why: 'over', reason: 'it is over by now'}]));
	expect(readdirSync(where.folder)).toEqual([]);
});

test('all talks are found, in each of the folders once, and one whose path would be too long by a short one', async () => {
	const root = temporary();
	const long = path.join(root, 'x'.repeat(90), 'link');
	const other = path.join(root, 'other', 'link');
	const where = {folder: long, others: [other], short: path.join(root, 's')};
	const {link} = await open(where, 'Far down');
	expect(path.dirname(link.socket)).toBe(where.short);
	for (const [folder, others] of [[long, [other]], [other, []], [long, []]] as const) expect((await findTalks({folder, others, short: ''}, '1')).map(({talk}) => talk.title)).toEqual(['Far down']);
	const [talk] = await findTalks({...where, folder: other, others: []}, '1');
	const {heard} = join(talk!.found);
	await eventually(() => expect(heard[0]).toMatchObject({type: 'hello', talk: {title: 'Far down'}}));
	link.close();
	expect([readdirSync(long), readdirSync(other), readdirSync(where.short)]).toEqual([[], [], []]);
});

test('a socket that nobody listens on any more is cleared away, and what else lies there is not', async () => {
	const where = folders();
	makePrivate(where.folder);
	const stale = path.join(where.folder, '99-0a.sock');
	const left = spawnSync(process.execPath, ['-e', `require('net').createServer().listen(${JSON.stringify(stale)}, () => process.kill(process.pid, 'SIGKILL'))`]);
	expect(left.signal).toBe('SIGKILL');
	writeFileSync(path.join(where.folder, 'notes.txt'), 'mine');
	expect(existsSync(stale)).toBe(true);
	expect(await findTalks(where, '1')).toEqual([]);
	expect(readdirSync(where.folder)).toEqual(['notes.txt']);
});

test('a socket in a folder that others can look into, or that is a plain file, is not joined', async () => {
	const where = folders();
	const {link} = await open(where);
	chmodSync(where.folder, 0o755);
	const {partings} = join(link.socket);
	await eventually(() => expect(partings[0]?.why).toBe('untrusted'));
	chmodSync(where.folder, 0o700);
	writeFileSync(path.join(where.folder, '7-0b.sock'), '');
	expect((await findTalks(where, '1')).map(({talk}) => talk.title)).toEqual(['A talk']);
});

test.skipIf(process.getuid?.() !== 0)('a process of another user can neither look for the talk nor connect to it', async () => {
	const {link} = await open(folders());
	chmodSync(path.dirname(path.dirname(path.dirname(link.socket))), 0o755);
	chmodSync(path.dirname(path.dirname(link.socket)), 0o755);
	const code = `require('net').connect(${JSON.stringify(link.socket)}).on('error', error => { console.log(error.code); }).on('connect', () => { console.log('in'); process.exit(); })`;
	const other = spawnSync(process.execPath, ['-e', code], {uid: 65_534, gid: 65_534, cwd: '/', encoding: 'utf8'});
	expect(other.stdout.trim()).toBe('EACCES');
});

test('rubbish sends its sender away, and nobody else', async () => {
	const {link, actions} = await open(folders());
	const good = join(link.socket);
	for (const text of ['hello\n', '\u0000\u0000\n', `${'x'.repeat(9000)}`, '{"type":"act","action":{"type":"quit"}}\n']) {
		const raw = await rawSocket(link.socket);
		raw.write(text);
		await new Promise(resolve => raw.once('close', resolve));
	}

	good.link.send({type: 'act', action: {type: 'next'}});
	await eventually(() => expect(actions).toHaveLength(1));
});

test('another version of the link is refused, with both named', async () => {
	const {link} = await open(folders());
	const raw = await rawSocket(link.socket);
	const said = new Promise<string>(resolve => raw.once('data', data => resolve(String(data))));
	raw.write(`{"type":"hello","v":${linkVersion + 1},"program":"9.9.9","role":"console"}\n`);
	expect(await said).toContain('1.2.3, which speaks another version of the link than 9.9.9');
});

test('10,000 messages, cut and changed at random, harm neither the talk nor the others', async () => {
	const {link} = await open(folders());
	const good = join(link.socket);
	let seed = 7;
	const random = (most: number) => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) % most;
	let raw = await rawSocket(link.socket);
	for (let count = 0; count < 10_000; count++) {
		if (raw.destroyed || !raw.writable) raw = await rawSocket(link.socket);
		const line = [...'{"type":"act","action":{"type":"go","place":{"slide":1,"step":2}}}'];
		for (let change = random(4); change > 0; change--) line[random(line.length)] = String.fromCodePoint(random(256));
		raw.write(`${line.slice(0, 10 + random(line.length)).join('')}\n`);
		if (count % 50 === 0) await new Promise(setImmediate);
	}

	good.link.send({type: 'deck'});
	await eventually(() => expect(good.heard.some(({type}) => type === 'deck')).toBe(true));
	expect(good.partings).toEqual([]);
});

test('a flood waits its turn, and a guest that does not read is told only the newest', async () => {
	const {link, actions} = await open(folders());
	const good = join(link.socket);
	const raw = await rawSocket(link.socket);
	raw.pause();
	raw.write(`{"type":"hello","v":${linkVersion},"program":"1","role":"console"}\n${'{"type":"act","action":{"type":"next"}}\n'.repeat(2000)}`);
	await eventually(() => expect(actions.length).toBeGreaterThan(200));
	expect(actions.length).toBeLessThan(1000);
	expect(link.guests()).toBe(2);
	const before = actions.length;
	good.link.send({type: 'act', action: {type: 'last'}});
	await eventually(() => expect(actions.some(({type}) => type === 'last')).toBe(true));
	expect(actions.findIndex(({type}) => type === 'last') - before).toBeLessThan(100);
});

test('so many may join that a class may, and the next is told that there is no room', async () => {
	const {link} = await open(folders());
	const guests = Array.from({length: 33}, () => join(link.socket, 'follow'));
	await eventually(() => expect(guests.filter(({partings}) => partings[0]?.why === 'refused')).toHaveLength(1));
	expect(link.guests()).toBe(32);
});

test('a host that says rubbish is left', async () => {
	const root = temporary();
	chmodSync(root, 0o700);
	const socket = path.join(root, '1-1.sock');
	const server = createServer(one => one.write('no\n'));
	await new Promise<void>(resolve => server.listen(socket, resolve));
	onTestFinished(() => void server.close());
	const {partings} = join(socket);
	await eventually(() => expect(partings[0]?.why).toBe('broken'));
});

test('a guest that stalls hears the newest state, and not all between, when it reads again', async () => {
	const {link} = await open(folders());
	const {heard, link: guest} = join(link.socket);
	await eventually(() => expect(heard).toHaveLength(2));
	const raw = await rawSocket(link.socket);
	raw.write(`{"type":"hello","v":${linkVersion},"program":"1","role":"follow"}\n`);
	await new Promise(resolve => raw.once('data', resolve));
	raw.pause();
	for (let action = 0; action < 200; action++) guest.send({type: 'act', action: {type: 'next'}});
	await eventually(() => expect(heard.at(-1)).toMatchObject({state: {place: {slide: 200}}}));
	let text = '';
	raw.on('data', data => (text += String(data)));
	raw.resume();
	await eventually(() => expect(text).toContain('"slide":200'));
});
