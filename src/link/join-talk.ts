/** Joins a talk as a guest: hears what it shares, and sends what is to happen. */
import {connect} from 'node:net';
import {createLineBuffer} from './line-buffer.ts';
import {type GuestMessage, type HostMessage, linkVersion, mostHostBytes, readHostMessage, type Role, writeMessage} from './messages.ts';
import {trustedSocket} from './talk-folder.ts';

/** Why a talk could not be joined, or was left: nobody listens there, it is not ours to trust, it ended, it sent the guest away, it broke off. */
export type Parting = {readonly why: 'stale' | 'untrusted' | 'over' | 'refused' | 'broken'; readonly reason: string};

/** What a guest is told. */
export type GuestEars = {
	readonly onMessage: (message: HostMessage) => void;
	/** Called once, when the link is gone. */
	readonly onParting: (parting: Parting) => void;
};

/** A guest's end of a link. */
export type GuestLink = {readonly send: (message: GuestMessage) => void; readonly leave: () => void};

/** What a guest says of itself. */
export type GuestCard = {readonly role: Role; readonly program: string};

/** Joins the talk whose socket is found under a path. */
export function joinTalk(found: string, {role, program}: GuestCard, {onMessage, onParting}: GuestEars): GuestLink {
	let isParted = false;
	let parting: Parting | undefined;
	const part = (last: Parting) => {
		if (isParted) return;
		isParted = true;
		onParting(last);
	};

	const path = trustedSocket(found);
	if (path === undefined) {
		setImmediate(() => part({why: 'untrusted', reason: `\`${found}\` is not a socket of yours`}));
		return {send: () => {}, leave: () => part({why: 'broken', reason: ''})};
	}

	const socket = connect(path);
	const lines = createLineBuffer(mostHostBytes);
	const send = (message: GuestMessage) => void (socket.writable && socket.write(writeMessage(message)));
	const breakOff = (reason: string) => {
		parting = {why: 'broken', reason};
		socket.destroy();
	};

	socket.on('connect', () => send({type: 'hello', v: linkVersion, program, role}));
	socket.on('data', (chunk: Buffer) => {
		if (!lines.push(chunk)) return breakOff('the talk said too much');
		for (let line = lines.next(); line !== undefined && !isParted; line = lines.next()) {
			const message = readHostMessage(line);
			if (message === undefined) return breakOff('the talk said what this version does not know');
			if (message.type === 'refused') parting = {why: 'refused', reason: message.reason};
			if (message.type === 'over') parting = {why: 'over', reason: 'it is over by now'};
			onMessage(message);
		}
	});
	socket.on('error', (error: NodeJS.ErrnoException) => {
		const isStale = error.code === 'ECONNREFUSED' || error.code === 'ENOENT';
		parting ??= {why: isStale ? 'stale' : 'broken', reason: error.message};
	});
	socket.on('close', () => part(parting ?? {why: 'broken', reason: 'the talk is gone'}));
	return {
		send,
		leave() {
			isParted = true;
			socket.destroy();
		},
	};
}
