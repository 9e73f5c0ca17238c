/** Runs the stage on a terminal with Ink, and stops it, however the program ends. */
import {setImmediate} from 'node:timers/promises';
import type {ReadStream, WriteStream} from 'node:tty';
import {render, type SuspendTerminal, useApp} from 'ink';
import {type ReactNode, useEffect} from 'react';

/** The streams of a terminal. */
export type Terminal = {readonly stdin: ReadStream; readonly stdout: WriteStream};

/** Where and how a stage is started. */
export type InkSetting = {
	readonly terminal: Terminal;
	/** Whether slides are read aloud: then they are text, one below the other. */
	readonly isSpoken: boolean;
	/** What is written before Ink's first frame, in one update of the screen with it: the stage is on a screen that is drawn already. */
	readonly before: string;
	/** Leaves the screen of its own that the stage is on, and takes it again; both by what they write. */
	readonly leave: () => void;
	readonly enter: () => void;
};

/** A stage on the terminal. */
export type RunningStage = {
	/** Settles when Ink has ended; rejects with the error that ended it, if one did. */
	readonly ended: Promise<void>;
	readonly end: (error?: Error) => void;
	/** Gives the terminal away while `during` runs, then takes it again and draws everything anew; a stage that has ended does neither. */
	readonly suspend: (during: () => Promise<void>) => Promise<void>;
};

/** Begins an update of the screen that is shown at once when it ends; Ink ends its own, and this with it. */
const beginUpdate = '\u001B[?2026h';

/** Starts a component on a terminal that is raw already. */
export function startStage(node: ReactNode, {terminal, isSpoken, before, leave, enter}: InkSetting): RunningStage {
	const {stdin, stdout} = terminal;
	let suspendTerminal: SuspendTerminal | undefined;
	let isSuspended = false;
	const tree = (
		<Control
			onMount={suspend => {
				suspendTerminal = suspend;
			}}
		>
			{node}
		</Control>
	);
	if (!isSpoken) stdout.write(beginUpdate + before);
	const instance = render(tree, {
		stdin,
		stdout,
		interactive: true,
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
		stdout.write(beginUpdate);
		instance.clear();
		stdout.write('\u001B[H\u001B[J');
	};

	const redraw = () => {
		if (!isSuspended && !isSpoken) instance.rerender(tree);
	};

	process.prependListener('SIGWINCH', forget).on('SIGWINCH', redraw);
	// Ink draws at once when it hears of another size, and where React has not come to the picture of that size yet, the one before.
	stdout.on('resize', forget);
	let failure: Error | undefined;
	let isOver = false;
	const ended = instance
		.waitUntilExit()
		.finally(() => {
			process.removeListener('SIGWINCH', forget).removeListener('SIGWINCH', redraw);
			stdout.removeListener('resize', forget);
		})
		.then(() => {
			if (failure) throw failure;
		});
	return {
		ended,
		end(error) {
			isOver = true;
			failure ??= error;
			instance.unmount();
		},
		async suspend(during) {
			// Two presses of Ctrl-Z may arrive in one piece; the second means nothing any more.
			if (isSuspended || isOver) return;
			isSuspended = true;
			let isBack = false;
			try {
				await suspendTerminal?.(async () => {
					leave();
					// Ink stops listening, but the stream would read on and take the editor's keys; it can be paused once it knows.
					await setImmediate();
					stdin.pause();
					await setImmediate();
					try {
						await during();
					} finally {
						if (!isOver) enter();
						// From here on the stage is seen again, though Ink waits until all of it is written: a key that comes meanwhile counts.
						isSuspended = false;
						isBack = true;
					}
				});
			} finally {
				if (!isBack) isSuspended = false;
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
