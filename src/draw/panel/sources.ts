/** Draws the sources of a slide: the cited paragraphs' gists, and the passages where the article is at hand. */
import {type Evidence, passageAt, type WordRange} from '../../deck/evidence.ts';
import {type Line, segment} from '../line.ts';
import {truncateLine, wrapSegments} from '../wrap.ts';

/** What a slide takes from a paragraph: its claims, and the words of the passage that they take up. */
export type Taken = {readonly claims: readonly string[]; readonly words: readonly WordRange[]};

/** The lines of the sources panel for the cited paragraphs, as far as there is evidence of them. */
export function drawSources(cites: readonly number[], evidence: Evidence, columns: number, takenFrom: (paragraph: number) => Taken = () => ({claims: [], words: []})): readonly Line[] {
	if (cites.length === 0) return wrapSegments([segment('This slide cites no paragraph of the article.')], columns);
	const {source} = evidence;
	const credit = [source?.publisher, source?.place, source?.year].filter(Boolean).join(', ');
	const head = credit === '' ? [] : [...wrapSegments([segment(credit, 'muted')], columns), []];
	return [...head, ...cites.flatMap((number, index) => [...(index > 0 ? [[]] : []), ...drawParagraph(number, evidence, columns, takenFrom(number))])];
}

function drawParagraph(number: number, evidence: Evidence, columns: number, {claims, words}: Taken): readonly Line[] {
	const mark = `¶${number}`.padEnd(4);
	const width = Math.max(1, columns - 4);
	const known = evidence.source?.paragraphs[number - 1];
	const passage = passageAt(evidence, number);
	const gist = wrapSegments([segment(known?.gist ?? 'The deck gives no gist of this paragraph.')], width);
	const text = passage ? wrapSegments(markWords(passage.text, words), width) : [];
	const warning = passage && !passage.isCited ? wrapSegments([segment('! This copy differs from the text that the deck cites.', 'warn')], width) : [];
	const said = claims.map(claim => truncateLine([segment('← ', 'accent'), segment(claim, 'muted')], width));
	return [...gist, ...said, ...warning, ...text].map((line, row) => [segment(row === 0 ? mark : '    ', 'accent'), ...line]);
}

/** A passage with the words that the slide takes up underlined. */
function markWords(text: string, words: readonly WordRange[]): Line {
	const ends = [0, ...words.flatMap(({start, end}) => [start, end]), text.length];
	return ends.slice(1).flatMap((end, index) => {
		const part = text.slice(ends[index], end);
		const isMarked = index % 2 === 1;
		return part === '' ? [] : [segment(part, isMarked ? 'strong' : 'quote', {isItalic: true, ...(isMarked ? {isUnderlined: true} : {})})];
	});
}
