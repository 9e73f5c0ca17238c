/** One who has joined a talk, as the talk sees it: bounded in what it may send, and never waited for. */
import type {Socket} from 'node:net';
import {createLineBuffer} from './line-buffer.ts';
import {type GuestMessage, type HostMessage, linkVersion, mostGuestBytes, mostHostBytes, readGuestMessage, type Role, writeMessage} from './messages.ts';
import type {LinkHost} from './link-host.ts';
import {fullAllowance, spendOne, usualRate} from './rate.ts';

/** A guest. */
export type Guest = {
	/** Tells it the state as it is now; one that does not read is told when it does, and then only the newest. */
	readonly tellState: () => void;
	/** Tells it that the talk is over. */
	readonly sayOver: () => void;
};

/** Whether there is no room for one more, and what is done when the guest has gone. */
export type WelcomeSetting = {readonly isFull: boolean; readonly onGone: () => void};

/** Greets one who has connected; nothing is told before it has said who it is. */
export function welcome(socket: Socket, host: LinkHost, {isFull, onGone}: WelcomeSetting): Guest {
	const lines = createLineBuffer(mostGuestBytes);
	let role: Role | undefined;
	let allowance = fullAllowance(usualRate, host.clock());
	let waiting: NodeJS.Timeout | undefined;
	/** Lines that the system has not taken yet, and what is to be told when it has. */
	let unsent = 0;
	let isBehind = false;
	let isDeckWanted = false;
	const send = (line: string) => {
		if (!socket.writable) return;
		unsent++;
		socket.write(line, () => {
			unsent--;
			if (unsent === 0) catchUp();
		});
	};

	const say = (message: HostMessage) => send(writeMessage(message));
	const catchUp = () => {
		if (isDeckWanted) tellDeck();
		else if (isBehind) tellState();
	};

	const refuse = (reason: string) => {
		say({type: 'refused', reason});
		socket.end();
		socket.destroySoon();
	};

	const tellState = () => {
		// What is not read yet is old by the time it is: nothing more is added to it.
		isBehind = role !== undefined && unsent > 0;
		if (role !== undefined && unsent === 0) say({type: 'state', state: host.state(), at: host.clock()});
	};

	const tellDeck = () => {
		isDeckWanted = unsent > 0;
		if (isDeckWanted) return;
		const line = writeMessage({type: 'deck', ...host.deck()});
		if (Buffer.byteLength(line) <= mostHostBytes) send(line);
		else say({type: 'deck', ...withoutPages(host)});
	};

	const heed = (message: GuestMessage) => {
		switch (message.type) {
			case 'hello':
				if (message.v !== linkVersion) return refuse(`The talk is given with Lectern ${host.program}, which speaks another version of the link than ${message.program}.`);
				role = message.role;
				return tellState();
			case 'deck':
				return tellDeck();
			case 'act':
				// An audience copy may look on only; nobody acts before saying who it is.
				if (role === 'console') host.act(message.action);
		}
	};

	const heedLines = () => {
		for (;;) {
			const spent = spendOne(allowance, usualRate, host.clock());
			if (typeof spent === 'number') {
				// It waits, and so does the rest of what it sends.
				socket.pause();
				waiting = setTimeout(() => {
					socket.resume();
					heedLines();
				}, spent);
				waiting.unref();
				return;
			}

			const line = lines.next();
			if (line === undefined) return;
			allowance = spent;
			const message = readGuestMessage(line);
			if (message === undefined) return refuse('That was no message of Lectern’s.');
			heed(message);
			if (socket.writableEnded) return;
		}
	};

	socket.on('data', (chunk: Buffer) => {
		if (socket.writableEnded) return;
		if (lines.push(chunk)) heedLines();
		else refuse('That was more than a message of Lectern’s has.');
	});
	// A guest that is gone is no trouble of the talk's.
	socket.on('error', () => socket.destroy());
	socket.on('close', () => {
		clearTimeout(waiting);
		onGone();
	});
	socket.unref();
	if (isFull) refuse('So many have joined this talk that there is no room for one more.');
	else say({type: 'hello', v: linkVersion, program: host.program, talk: host.talk});
	return {
		tellState,
		sayOver() {
			say({type: 'over'});
			socket.destroySoon();
		},
	};
}

function withoutPages(host: LinkHost) {
	const {mark, deck} = host.deck();
	return {mark, deck: {...deck, pages: []}};
}
