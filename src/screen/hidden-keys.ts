/** The keys that Ink hears and tells no one of. */
import {useStdin} from 'ink';
import {useEffect, useEffectEvent} from 'react';
import type {KeyName} from '../talk/key/key-table.ts';

/** What terminals send for F1: xterm and most others, older ones, the Linux console, and those that tell modifiers. */
const hidden: Readonly<Record<string, KeyName>> = {'\u001BOP': 'f1', '\u001B[P': 'f1', '\u001B[11~': 'f1', '\u001B[[A': 'f1'};

/** What Ink's context holds besides what it shows the type of: where each key comes as the terminal sent it. */
type Input = {readonly internal_eventEmitter: {readonly on: (name: 'input', listener: (sequence: string) => void) => void; readonly removeListener: (name: 'input', listener: (sequence: string) => void) => void}};

/** Tells of the keys for which `useInput` has neither a letter nor a flag. */
export function useHiddenKeys(onKey: (key: KeyName) => void): void {
	const {internal_eventEmitter: input} = useStdin() as unknown as Input;
	const listen = useEffectEvent((sequence: string) => {
		const name = hidden[sequence];
		if (name) onKey(name);
	});
	useEffect(() => {
		input.on('input', listen);
		return () => input.removeListener('input', listen);
	}, [input]);
}
