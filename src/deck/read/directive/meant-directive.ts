/** Tells of a comment of one line that was meant as a directive, and is none for a slip of the pen. */
import type {Position} from '../../position.ts';
import {type Problem, problemAt} from '../../problem/problem.ts';
import {nearestWord} from '../../text/nearest-word.ts';
import {readYaml} from '../../yaml/yaml-record.ts';
import {directiveKeys, directiveSchema, keyOf} from './directive.ts';
import {whatWasMeant} from '../foreign/unknown-marker.ts';

/** The problem of a note of one line that was likely meant as a directive, or as another tool's; undefined for words, and for a directive. */
export function meantDirective(note: string, position: Position): Problem | undefined {
	const plain = slipIn(note);
	if (plain !== undefined) {
		const capital = /^[A-Z][A-Za-z]*/.exec(note)?.[0];
		const hint = `did you mean \`${plain}\`?`;
		return capital === undefined ? problemAt(position, 'directive', 'This comment is kept as a note.', {hint, severity: 'warning'}) : unknownDirective(capital, hint, position);
	}

	const marker = markerOf(note);
	const meant = marker === undefined ? undefined : whatWasMeant(marker, directiveKeys);
	if (meant !== undefined) return unknownDirective(marker!, meant, position);
	const key = keyOf(note);
	if (key === undefined || directiveKeys.includes(key)) return undefined;
	const nearest = nearestWord(key, directiveKeys);
	return unknownDirective(key, nearest === undefined ? 'a note that begins with a word and a colon begins with a capital' : `did you mean \`${nearest}\`?`, position);
}

/** What a comment of one line could have been meant by: its one or two bare words, or the word before its colon that is no directive's. */
function markerOf(line: string): string | undefined {
	if (/^\w{1,24}(?:[ -]\w{1,24})?$/.test(line)) return line;
	// A capital letter begins a note, unless a lone value stands behind it.
	const key = /^([_.]?[a-z]\w*):(?:\s|$)/.exec(line)?.[1] ?? /^([A-Z][a-z]+):\s*\S+$/.exec(line)?.[1];
	return key === undefined || directiveKeys.includes(key) ? undefined : key;
}

function unknownDirective(word: string, hint: string, position: Position): Problem {
	return problemAt(position, 'directive', `There is no directive \`${word}\`; the comment is kept as a note.`, {hint, severity: 'warning'});
}

/** How keys are written that stand alone, as an example. */
const examples: Readonly<Record<string, string>> = {steps: 'steps: true', backup: 'backup: true', columns: 'columns: [1, 1]', time: 'time: 45s', id: 'id: name', section: 'section: Close', keep: 'keep: drop', kind: 'kind: questions'};

/** Keys whose value may be any words, so that a note may well begin with them. */
const wordy = ['id', 'section', 'original', 'excuse'];

/** What a note was likely meant as that is a directive but for a slip: a key alone, with a capital, or without its colon; undefined for any other. */
function slipIn(note: string): string | undefined {
	if (Object.hasOwn(examples, note)) return examples[note];
	const [, key = '', sign, value = ''] = /^([A-Za-z]+)[ \t]*([:=]|[ \t])[ \t]*([^\n]{1,60})$/.exec(note) ?? [];
	const lower = key.toLowerCase();
	if (!directiveKeys.includes(lower) || (sign === ':' && key === lower) || (wordy.includes(lower) && sign !== '=')) return undefined;
	return readYaml(`${lower}: ${value}`, directiveSchema, {file: '', line: 1, column: 1}, 'directive').problems.length === 0 ? `${lower}: ${value}` : undefined;
}
