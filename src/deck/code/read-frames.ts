/** Reads which lines of code are highlighted, as `{1,3-5}` and `{1|3-5|all}` say. */

/** What is wrong in a text, in words, the characters that it is about (the offset of the first, and how many), and how to mend it where that is known. */
export type Fault = {readonly message: string; readonly at: number; readonly length: number; readonly hint?: string};

/** The lines highlighted (from 1, in order) at each step in turn, and what is wrong with what was written. */
export type Frames = {readonly frames: readonly (readonly number[])[]; readonly faults: readonly Fault[]};

/** The frames that the words between the braces name, for code of so many lines; what is wrong in them is left out. */
export function readFrames(words: string, lines: number): Frames {
	const faults: Fault[] = [];
	let offset = 0;
	const frames = words.split('|').map(frame => {
		const chosen = new Set<number>();
		for (const part of frame.split(',')) {
			const {first, last, fault} = readRange(part.trim(), lines);
			const at = offset + part.length - part.trimStart().length;
			offset += part.length + 1;
			if (fault !== undefined) faults.push({message: fault, at, length: Math.max(1, part.trim().length)});
			else for (let line = first; line <= last; line++) chosen.add(line);
		}

		return [...chosen].toSorted((a, b) => a - b);
	});
	return {frames: frames.filter(frame => frame.length > 0), faults};
}

type Range = {readonly first: number; readonly last: number; readonly fault?: string};

function readRange(part: string, lines: number): Range {
	if (part === 'all' || part === '*') return {first: 1, last: lines};
	const [, from, to = from] = /^(\d{1,7})(?:\s*-\s*(\d{1,7}))?$/.exec(part) ?? [];
	const [first, last] = [Number(from), Number(to)];
	if (from === undefined) return {first, last, fault: part === '' ? 'A line number is missing' : `\`${part}\` is no line number`};
	if (first < 1 || last > lines) return {first, last, fault: `There is no line ${first < 1 ? first : last}, the code has ${lines === 1 ? 'one line' : `${lines} lines`}`};
	return first > last ? {first, last, fault: `\`${part}\` ends before it begins`} : {first, last};
}
