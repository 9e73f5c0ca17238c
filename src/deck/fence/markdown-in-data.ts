/** Finds Markdown in YAML, in the data of a picture or in front matter, where it is shown as it is written. */
import {type Position, positionWithin} from '../position.ts';
import {type Problem, problemAt} from '../problem/problem.ts';

const cite = /\[¶\s?(\d+)\](?:\(#?p?\d*\))?/;
const link = /(?<!!)\[[^\][\n]{1,200}\]\([^()\s]{1,200}\)/;
const strong = /\*\*[^*\n]{1,200}\*\*/;

/** What the YAML is: of what kind a problem is, and what is told of it. */
const owners = {fence: 'a picture’s data are no Markdown', 'front-matter': 'front matter is no Markdown'} as const;

/** A problem at the first citation, link and strong words of the YAML, which begins at a position. */
export function markdownInData(text: string, position: Position, rule: keyof typeof owners = 'fence'): readonly Problem[] {
	return [cite, link, strong].flatMap(pattern => {
		const match = pattern.exec(text);
		if (match === null || (pattern === link && cite.test(match[0]))) return [];
		const [written, number] = match;
		const hint = pattern === cite ? rule === 'fence' ? `cite it as \`cites: [${number}]\`` : 'cite it on a slide' : pattern === link ? `set the link in a paragraph${rule === 'fence' ? ' below' : ''}` : 'take the signs out';
		const message = `\`${written.length > 30 ? `${written.slice(0, 30)}…` : written}\` is shown as it is written: ${owners[rule]}.`;
		return [problemAt(positionWithin(position, text, match.index), rule, message, {hint, severity: 'warning', length: written.length})];
	});
}
