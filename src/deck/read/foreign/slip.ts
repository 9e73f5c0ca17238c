/** What a slip of the pen is: how it is found in what is written, and what is told of it. */

/** Where a slip stands in a text, and what is told of it: the offset of its first character, how many it has, the message and how to mend it. */
export type SlipMatch = {readonly at: number; readonly length: number; readonly message: string; readonly hint: string};

/** Where a text stands: whether it is the slide's first, and in what. */
export type SlipPlace = {readonly isFirst: boolean; readonly within: 'slide' | 'listItem' | 'other'};

/** A kind of slip: finds the first of its kind in a text as it is written at a place. */
export type Slip = {readonly find: (written: string, place: SlipPlace) => SlipMatch | undefined};

/** What is told of a match: words, or what makes them of the match. */
type Words = string | ((match: RegExpExecArray) => string);

/** A slip that a pattern finds. Without a message the words that match are said to be shown as they are written. */
export function slip(pattern: RegExp, hint: Words, message: Words = shownRaw): Slip {
	return {
		find(written) {
			const match = pattern.exec(written);
			if (match === null) return undefined;
			const [firstLine = ''] = match[0].split('\n');
			return {at: match.index, length: Math.max(1, firstLine.length), message: wordsOf(message, match), hint: wordsOf(hint, match)};
		},
	};
}

/** A slip in texts that stand at some places alone. */
export function slipWhere(isThere: (place: SlipPlace) => boolean, {find}: Slip): Slip {
	return {find: (written, place) => (isThere(place) ? find(written, place) : undefined)};
}

const wordsOf = (words: Words, match: RegExpExecArray) => (typeof words === 'string' ? words : words(match));

/** A message names so many characters of what is written at the most. */
const mostNamed = 30;

function shownRaw([written]: RegExpExecArray): string {
	const [line = ''] = written.trim().split('\n');
	return `\`${line.length > mostNamed ? `${line.slice(0, mostNamed)}…` : line}\` is shown as it is written.`;
}
