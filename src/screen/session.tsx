/** Runs an Ink program on a terminal, and gives the terminal back as it was, however the program ends. */
import {setImmediate} from 'node:timers/promises';
import type {ReadStream, WriteStream} from 'node:tty';
import {render, type SuspendTerminal, useApp} from 'ink';
import {type ReactNode, useEffect} from 'react';

/** A program on the terminal. */
export type Session = {
	/** The terminal that the program is on. */
	readonly terminal: Terminal;
	/** Settles when the terminal has been given back; rejects with the error that ended the program, if one did. */
	readonly ended: Promise<void>;
	/** Ends the program. */
	readonly end: (error?: Error) => void;
	/** Gives the terminal away while `during` runs, then takes it again and draws everything anew. */
	readonly suspend: (during: () => Promise<void>) => Promise<void>;
};

/** The streams of a terminal. */
export type Terminal = {readonly stdin: ReadStream; readonly stdout: WriteStream};

/** Starts a program on a terminal, on a screen of its own unless it is read by a screen reader. */
export function startSession(node: ReactNode, terminal: Terminal): Session {
	const {stdin, stdout} = terminal;
	let suspendTerminal: SuspendTerminal | undefined;
	let isSuspended = false;
	// Ink takes the keys only after its first frame: until then the terminal would echo them onto it.
	stdin.setRawMode(true);
	const isSpoken = process.env['INK_SCREEN_READER'] === 'true';
	const tree = (
		<Control
			onMount={suspend => {
				suspendTerminal = suspend;
			}}
		>
			{node}
		</Control>
	);
	const instance = render(tree, {
		stdin,
		stdout,
		interactive: true,
		alternateScreen: !isSpoken,
		incrementalRendering: true,
		isScreenReaderEnabled: isSpoken,
		exitOnCtrlC: false,
		patchConsole: false,
		// Ink draws at most once in 1000/maxFps ms; a key is answered at once, and a held key cannot outrun a terminal.
		maxFps: 250,
	});
	// Ink draws a frame relative to the one before, which a terminal that was resized in the meantime may have cut or moved. So each
	// resize begins on a cleared screen, also one that led back to the size known before Node looked.
	const forget = () => {
		if (isSuspended || isSpoken) return;
		stdout.write('\u001B[?2026h');
		instance.clear();
		stdout.write('\u001B[H\u001B[J');
	};

	const redraw = () => {
		if (!isSuspended && !isSpoken) instance.rerender(tree);
	};

	process.prependListener('SIGWINCH', forget).on('SIGWINCH', redraw);
	let failure: Error | undefined;
	const ended = instance
		.waitUntilExit()
		.finally(() => {
			process.removeListener('SIGWINCH', forget).removeListener('SIGWINCH', redraw);
			if (stdin.isRaw) stdin.setRawMode(false);
		})
		.then(() => {
			if (failure) throw failure;
		});
	return {
		terminal,
		ended,
		end(error) {
			failure ??= error;
			instance.unmount();
		},
		async suspend(during) {
			// Two presses of Ctrl-Z may arrive in one piece; the second means nothing any more.
			if (isSuspended) return;
			isSuspended = true;
			try {
				await suspendTerminal?.(async () => {
					// Ink stops listening, but the stream would read on and take the editor's keys; it can be paused once it knows.
					await setImmediate();
					stdin.pause();
					await setImmediate();
					await during();
				});
			} finally {
				isSuspended = false;
				// Nobody tells a stopped program that its terminal was resized.
				process.emit('SIGWINCH', 'SIGWINCH');
			}
		},
	};
}

/** Hands out Ink's way to suspend, which only a component can get. */
function Control({children, onMount}: {readonly children: ReactNode; readonly onMount: (suspend: SuspendTerminal) => void}) {
	const {suspendTerminal} = useApp();
	useEffect(() => {
		onMount(suspendTerminal);
	}, [suspendTerminal, onMount]);
	return children;
}
