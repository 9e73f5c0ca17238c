/** Finds Markdown in the data of a picture, where it is shown as it is written. */
import {type Position, positionWithin} from '../position.ts';
import {type Problem, problemAt} from '../problem/problem.ts';

const cite = /\[¶\s?(\d+)\](?:\(#?p?\d*\))?/;
const link = /(?<!!)\[[^\][\n]{1,200}\]\([^()\s]{1,200}\)/;
const strong = /\*\*[^*\n]{1,200}\*\*/;

/** A problem at the first citation, link and strong words of the data, which begin at a position. */
export function markdownInData(text: string, position: Position): readonly Problem[] {
	return [cite, link, strong].flatMap(pattern => {
		const match = pattern.exec(text);
		if (match === null || (pattern === link && cite.test(match[0]))) return [];
		const [written, number] = match;
		const hint = pattern === cite ? `cite it as \`cites: [${number}]\`` : pattern === link ? 'set the link in a paragraph below' : 'take the signs out';
		const message = `\`${written.length > 30 ? `${written.slice(0, 30)}…` : written}\` is shown as it is written: a picture’s data are no Markdown.`;
		return [problemAt(positionWithin(position, text, match.index), 'fence', message, {hint, severity: 'warning', length: written.length})];
	});
}
