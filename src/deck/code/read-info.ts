/** Reads what stands behind the backticks of a fence of code: `ts [file.ts] numbers {1|3-5|all}`. */
import {addAll} from '../long-lists.ts';
import {type Fault, readFrames} from './read-frames.ts';

/** What is said of code besides its text; `faults` are what is wrong, with its place in the info string. */
export type CodeInfo = {
	readonly language: string;
	readonly title?: string;
	readonly hasNumbers?: boolean;
	/** The lines highlighted (from 1) at each step in turn. */
	readonly frames: readonly (readonly number[])[];
	readonly faults: readonly Fault[];
};

/** The words of presenterm, Slidev, VitePress and others that ask for line numbers, besides our own. */
const numberWords = new Set(['numbers', '+line_numbers', 'linenumbers', 'line-numbers', ':line-numbers', 'shownumbers', 'showlinenumbers', 'linenos']);

/** The most characters in braces: more steps than that name, nobody presses through. */
const longest = 200;

/** Stands before the attributes of pandoc and others, which are let be. */
const isAttribute = (words: string) => /^\s*[.#]|[=:]/.test(words);

/** What an info string says of code of so many lines. Words that say nothing to us, as those of other tools, are let be. */
export function readInfo(info: string, lines: number): CodeInfo {
	const language = /^[^\s{[]*/.exec(info)![0].toLowerCase();
	let frames: CodeInfo['frames'] = [];
	let title: string | undefined;
	let hasNumbers = false;
	const faults: Fault[] = [];
	for (const {0: part, index} of info.slice(language.length).matchAll(/\{[^}]*\}?|\[[^\]]*\]?|[^\s{[]+/g)) {
		const words = part.slice(1).replace(/[\]}]$/, '').trim();
		const at = language.length + index;
		const fault = (message: string) => faults.push({message, at, length: part.length});
		const wrong = part.startsWith('{') || part.startsWith('[') ? undefined : wrongWord(part);
		if (wrong) faults.push({...wrong, at, length: part.length});
		const named = /^title=["']?([^"']+)["']?$/i.exec(part)?.[1];
		if (part.startsWith('[')) title = words;
		else if (named !== undefined) title = named;
		else if (!part.startsWith('{')) hasNumbers ||= numberWords.has(part.toLowerCase());
		else if (part.length > longest) fault('What stands in the braces is too long');
		else if (!part.endsWith('}')) fault(`The brace of \`${part}\` is not closed`);
		else if (isAttribute(words)) hasNumbers ||= /\blines\s*:\s*true\b|\.numberLines\b/.test(words);
		else {
			if (frames.length > 0) fault('Lines are highlighted here a second time, and these alone count');
			const read = readFrames(part.slice(1, -1), lines);
			frames = read.frames;
			addAll(faults, read.faults.map(one => ({...one, at: at + 1 + one.at})));
		}
	}

	return {language, ...(title ? {title} : {}), ...(hasNumbers ? {hasNumbers} : {}), frames, faults};
}

/** A word that does something in another tool alone, or is nearly one of ours. */
function wrongWord(word: string): Pick<Fault, 'message' | 'hint'> | undefined {
	if (/^\+(?:exec|render|acquire_terminal|validate)/.test(word)) return {message: `\`${word}\` does nothing here: a deck runs no code`, hint: 'take it out'};
	if (/^\([\d,|-]+\)$/.test(word)) return {message: `\`${word}\` highlights no lines`, hint: `write \`{${word.slice(1, -1)}}\``};
	if (/^[\w./-]*\w\.[a-z]\w{0,4}$/i.test(word)) return {message: `\`${word}\` is not shown`, hint: `write a title as \`[${word}]\``};
	const isNear = !numberWords.has(word.toLowerCase()) && ['number', 'numbered', 'numers', 'nubmers', 'line_numbers', 'linenumber', 'lines'].includes(word.toLowerCase());
	return isNear ? {message: `\`${word}\` says nothing here`, hint: 'line numbers are asked for with `numbers`'} : undefined;
}
