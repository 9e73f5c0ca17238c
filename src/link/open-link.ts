/** Opens the link of a talk: others join it over a socket, are told all that changes, and send what is to happen. */
import {chmodSync, renameSync, rmSync} from 'node:fs';
import {createServer, type Server} from 'node:net';
import path from 'node:path';
import {type Guest, welcome} from './guest.ts';
import type {LinkHost} from './link-host.ts';
import {folderFor, makePrivate, pointTo, socketName, type TalkFolders} from './talk-folder.ts';

/** A link that is open. */
export type Link = {
	/** Where its socket is. */
	readonly socket: string;
	/** Tells all guests the state as it is now; changes that follow at once are told together. */
	readonly share: () => void;
	/** How many have joined. */
	readonly guests: () => number;
	/** Tells the guests that the talk is over, and takes the socket away. */
	readonly close: () => void;
};

/** As many may join at once: more are sent away. */
const mostGuests = 32;

/** Opens the link of a talk, and has it found in all folders. Rejects where that cannot be. */
export async function openLink(host: LinkHost, folders: TalkFolders): Promise<Link> {
	if (process.platform === 'win32') throw new Error('there are no private sockets on Windows');
	const guests = new Set<Guest>();
	const server = createServer(socket => {
		const guest = welcome(socket, host, {isFull: guests.size >= mostGuests, onGone: () => guests.delete(guest)});
		guests.add(guest);
	});
	const name = socketName(process.pid);
	const folder = folderFor(name, folders);
	makePrivate(folder);
	const socket = path.join(folder, name);
	await listenAs(server, socket);
	const links = [folders.folder, ...folders.others].filter(one => one !== folder);
	const pointers = links.flatMap(one => pointFrom(one, socket));
	server.unref();
	let isTold = true;
	const remove = () => {
		for (const file of [socket, ...pointers]) rmSync(file, {force: true});
	};

	process.once('exit', remove);
	return {
		socket,
		guests: () => guests.size,
		share() {
			if (!isTold || guests.size === 0) return;
			isTold = false;
			// After the talk's own screen: what is drawn goes first.
			setImmediate(() => {
				isTold = true;
				for (const guest of guests) guest.tellState();
			});
		},
		close() {
			process.removeListener('exit', remove);
			remove();
			for (const guest of guests) guest.sayOver();
			server.close();
		},
	};
}

/** Listens on a path that is there only when someone does: another program takes one away that nobody listens on. */
async function listenAs(server: Server, socket: string): Promise<void> {
	const hidden = path.join(path.dirname(socket), `.${path.basename(socket)}`);
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(hidden, () => {
			server.removeListener('error', reject);
			resolve();
		});
	});
	chmodSync(hidden, 0o600);
	renameSync(hidden, socket);
}

/** Has the socket found in one folder more; where that cannot be, it is found in the others. */
function pointFrom(folder: string, socket: string): readonly string[] {
	try {
		pointTo(socket, folder);
		return [path.join(folder, path.basename(socket))];
	} catch {
		return [];
	}
}
