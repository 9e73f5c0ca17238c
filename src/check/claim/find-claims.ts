/** Finds the claims of a slide: on it, in its title, in its notes. */
import type {Block, FencedBlock} from '../../deck/block.ts';
import type {Slides} from '../../deck/deck.ts';
import {fenceWords} from '../../deck/fence/readers.ts';
import {type Inline, inlineText} from '../../deck/inline.ts';
import type {Position} from '../../deck/position.ts';
import {citesOf, slideCites} from '../../deck/walk/cites.ts';
import {innerBlocks} from '../../deck/walk/inner-blocks.ts';
import {statementsOf} from '../../deck/walk/statements.ts';
import {findPlace} from '../../deck/text/find-place.ts';
import {sentencesOf} from '../text/sentences.ts';
import {titlePlace} from '../text/title-place.ts';
import {aroundPicture, withNumbersJoined, withTitleJoined} from './caption.ts';
import type {Claim} from './claim.ts';
import {type Around, closer, type Finder} from './finder.ts';
import {pictureClaims} from './picture-claims.ts';
import {tableClaims} from './table-claims.ts';
import {textClaims} from './text-claims.ts';

/** The claims of the slide at an index, in the order in which they are read. */
export function findClaims(slides: Slides, index: number, language: string): readonly Claim[] {
	const slide = slides.at(index);
	const cites = slideCites(slide);
	const at: Finder['at'] = (words, from, key) => findPlace(slides, index, words.slice(0, 60), from, key);
	const finder = {slide: index, at};
	const {heads, blocks} = withTitleJoined(slide);
	const head = heads.flatMap(text => inTitle(text, titlePlace(slides, index), cites, finder));
	const shown = inBlocks(blocks, {cites, isCovered: false, role: 'claim'}, {...finder, isAsking: slide.kind === 'questions'});
	return [...head, ...shown, ...slide.notes.flatMap(block => inNotes(block, cites, language, finder))];
}

function inTitle(text: Inline, place: Position, cites: readonly number[], {slide, at}: Finder): readonly Claim[] {
	const words = inlineText(text);
	return words === '' ? [] : [{role: 'title', slide, text: words, cites: [], around: cites, isCovered: true, isBackground: false, position: at(words, place)}];
}

function inNotes(block: Block, cites: readonly number[], language: string, {slide, at}: Finder): readonly Claim[] {
	let from = block.position;
	return statementsOf(block).flatMap(({parts, cites: own}) =>
		parts.flatMap(({text}) =>
			sentencesOf(inlineText(text), language).map((sentence): Claim => {
				from = at(sentence, from);
				return {role: 'notes', slide, text: sentence, cites: own, around: cites, isCovered: true, isBackground: text.some(span => span.marks.includes('background')), position: from};
			}),
		),
	);
}

/** The claims of blocks that stand below one another. */
function inBlocks(blocks: readonly Block[], around: Around, finder: Finder): readonly Claim[] {
	const joined = withNumbersJoined(blocks);
	return joined.flatMap((block, index) => inBlock(block, isFenced(block) || block.type === 'table' ? aroundPicture(around, joined[index + 1]) : around, finder));
}

function inBlock(block: Block, around: Around, finder: Finder): readonly Claim[] {
	if (isFenced(block)) return pictureClaims(block, around, finder).map(claim => ({...claim, within: block.type}));
	switch (block.type) {
		case 'list':
			return block.items.flatMap(({blocks}) => inItem(blocks, closer(citesOf(blocks), around), finder));
		case 'columns':
			return block.columns.flatMap(column => inBlocks(column, closer(citesOf(column), around), finder));
		case 'quote':
			return inQuote(block, around, finder);
		case 'table':
			return tableClaims(block, around, finder).map(claim => ({...claim, within: 'table'}));
		case 'paragraph':
			return textClaims(block.text, around, block.position, finder);
		case 'heading':
			return textClaims(block.text, {...around, role: 'label'}, block.position, finder);
		default:
			return [];
	}
}

function inItem(blocks: readonly Block[], around: Around, finder: Finder): readonly Claim[] {
	const [first, ...rest] = blocks;
	if (!finder.isAsking || first === undefined) return inBlocks(blocks, around, finder);
	const asked = first.type === 'paragraph' ? inlineText(first.text) : undefined;
	// What one answer cites is nothing to another.
	const own = around.isCovered ? around : {...around, cites: []};
	const claims = inBlocks(rest, own, finder);
	return [...inBlock(first, {...own, role: 'question'}, finder), ...(asked === undefined ? claims : claims.map(claim => ({...claim, asked})))];
}

function isFenced(block: Block): block is FencedBlock {
	return fenceWords.includes(block.type);
}

function inQuote(block: Extract<Block, {type: 'quote'}>, around: Around, {slide, at}: Finder): readonly Claim[] {
	const quoted = innerBlocks(block).flatMap(statementsOf).flatMap(({parts}) => parts.map(({text}) => inlineText(text))).join(' ');
	const speaker = block.speaker ? inlineText(block.speaker) : '';
	const cites = citesOf([block]);
	const text = speaker === '' ? quoted : `${quoted} — ${speaker}`;
	return text === '' ? [] : [{role: 'claim', slide, text, cites, around: around.cites, isCovered: around.isCovered, isBackground: false, quoted, position: at(quoted, block.position)}];
}
