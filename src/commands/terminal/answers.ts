/** Parts what a terminal answers from the keys that are typed on it. Pure: who reads the terminal keeps what is returned. */

/** What came, parted: what is for the keys, what may be the beginning of an answer, the answers to OSC 11, and whether the last question was answered. */
export type Parted = {readonly keys: string; readonly held: string; readonly colors: readonly string[]; readonly isLast: boolean};

/** OSC 11 with its answer (ended by BEL, ST or C1 ST), and the answer to DA1, which every terminal gives (ECMA-48, xterm's ctlseqs). */
// eslint-disable-next-line no-control-regex
const answer = /\u001B\]11;([^\u0007\u001B\u009C]{0,64})(?:\u0007|\u001B\\|\u009C)|\u001B\[\?[\d;]*c/g;

/** The end of a text that may be the beginning of an answer; a key that begins so goes on with the next piece. */
// eslint-disable-next-line no-control-regex
const begun = /\u001B(?:\](?:1(?:1(?:;[^\u0007\u001B\u009C]{0,64}\u001B?)?)?)?|\[\??[\d;]*)$/;

/** Parts a text, with what was held back of the one before it at its start. */
export function partAnswers(text: string): Parted {
	if (!text.includes('\u001B')) return {keys: text, held: '', colors: [], isLast: false};
	const found = [...text.matchAll(answer)];
	const colors = found.flatMap(([, color]) => (color === undefined ? [] : [color]));
	const last = found.findLast(([, color]) => color === undefined);
	// The answers come in the order of the questions: what is left of an answer before the last one will never be whole.
	const rest = last === undefined ? text : broken(text.slice(0, last.index)) + text.slice(last.index);
	const keys = rest.replaceAll(answer, '');
	const held = begun.exec(keys)?.[0] ?? '';
	return {keys: keys.slice(0, keys.length - held.length), held, colors, isLast: last !== undefined};
}

/** The text without an answer that was never ended. */
function broken(text: string): string {
	const whole = text.replaceAll(answer, '');
	// eslint-disable-next-line no-control-regex
	return whole.replace(/\u001B\]11?;?[^\u0007\u001B\u009C]*\u001B?$/, '');
}
