/** Sets a slide's points in letters of several rows, where the screen is large and there is room: what they begin with, or all of few short ones. */
import type {List, ListItem} from '../../deck/block.ts';
import type {Inline} from '../../deck/inline.ts';
import {inlineSegments, isQuiet} from '../inline.ts';
import {type Line, segment} from '../line.ts';
import type {Space} from '../space.ts';
import {footed, type HeadlineRoom, setWords} from '../title/headline.ts';

/** An item's first words in large letters, and the blocks that are left of it. */
export type Lead = {readonly letters: readonly Line[]; readonly blocks: ListItem['blocks']};

/** The leads of all items of a list, each on one line; undefined where the screen is not large, or an item has none that can be set so. */
export function setLeads(list: List, space: Space): readonly Lead[] | undefined {
	if (!space.isLarge || space.depth > 0) return undefined;
	const leads = list.items.map(item => setLead(item, space.columns));
	return leads.every(lead => lead !== undefined) ? leads : setPoints(list, space);
}

/** The most points of a list that are set whole in large letters, those of which each may take more than a line, the lines of each, and the share of the rows that they may take. */
const mostPoints = 6;
const fewPoints = 3;
const pointLines = 3;
const mostRows = 0.85;

/** Few points whole in large letters, for nothing on the slide is louder; undefined where one of them has more than words and proofs, or they find no room. */
function setPoints({items, start}: List, {columns, rows}: Space): readonly Lead[] | undefined {
	if (items.length > mostPoints) return undefined;
	const points = items.map(item => setPoint(item, {columns, lines: items.length > fewPoints ? 1 : pointLines}));
	if (!points.every(point => point !== undefined)) return undefined;
	return points.flat().length + points.length - 1 <= rows * mostRows ? points.map(letters => ({letters: start === undefined ? letters.map(bulleted) : letters, blocks: []})) : undefined;
}

/** A question may take so many lines of large letters. */
const questionLines = 2;

/** The questions of a list in large letters, each above its answer; undefined where the screen is not large, or one of them cannot be set so. */
export function setQuestions({items}: List, {isLarge, depth, columns}: Space): readonly Lead[] | undefined {
	if (!isLarge || depth > 0) return undefined;
	const questions = items.map(({blocks: [question, ...answer]}) => {
		const letters = question?.type === 'paragraph' ? setWords(question.text, 'strong', {columns: columns - columnsForProofs, lines: questionLines}) : undefined;
		return letters && {letters, blocks: answer};
	});
	return questions.every(question => question !== undefined) ? questions : undefined;
}

/** A row of a point's letters behind a bullet of their size, which stands by the first line. */
function bulleted(line: Line, row: number): Line {
	return [segment(row === 1 ? '▄▄  ' : row === 2 ? '▀▀  ' : '    ', 'accent'), ...line];
}

/** What proves a point stands at the foot of its letters. */
function setPoint({blocks: [first, ...others], isDone}: ListItem, {columns, lines}: HeadlineRoom): readonly Line[] | undefined {
	if (first?.type !== 'paragraph' || others.length > 0 || isDone !== undefined) return undefined;
	const proofs = first.text.filter(isQuiet);
	const words = first.text.filter(span => !isQuiet(span));
	const letters = setWords(words, 'text', {columns: columns - columnsForProofs, lines});
	return letters && proofs.length > 0 ? footed(letters, [segment(' '), ...inlineSegments(proofs)]) : letters;
}

/** The columns kept free for a number before a point and for proofs behind it. */
const columnsForProofs = 20;

/** A paragraph in bold on one line of large letters; undefined where the screen is not large, it finds no room, or it is more than words in bold. */
export function setBold(text: Inline, {isLarge, columns}: Space): readonly Line[] | undefined {
	return isLarge && isBold(text) ? setWords(text, 'strong', {columns, lines: 1}) : undefined;
}

/** Whether a text is bold from its first letter to its last. */
export function isBold(text: Inline): boolean {
	return text.length > 0 && text.every(span => span.marks.includes('strong'));
}

function setLead({blocks: [first, ...others]}: ListItem, columns: number): Lead | undefined {
	if (first?.type !== 'paragraph') return undefined;
	const end = first.text.findIndex(span => !span.marks.includes('strong'));
	const [bold, rest] = end < 0 ? [first.text, []] : [first.text.slice(0, end), withoutSign(first.text.slice(end))];
	const letters = setWords(bold, 'strong', {columns, lines: 1});
	return letters && {letters, blocks: rest.length > 0 ? [{...first, text: rest}, ...others] : others};
}

/** The words behind a lead without the sign that parts them from it: the line does that. */
function withoutSign([first, ...others]: Inline): Inline {
	return first === undefined ? [] : [{...first, text: first.text.replace(/^\s*[,:;]?\s+/, '')}, ...others];
}
