/** Finds the claims of a slide: on it, in its title, in its notes. */
import type {Block} from '../../deck/block.ts';
import type {Slides} from '../../deck/deck.ts';
import {type Inline, inlineText} from '../../deck/inline.ts';
import type {Position} from '../../deck/position.ts';
import {citesOf, slideCites} from '../../deck/walk/cites.ts';
import {innerBlocks} from '../../deck/walk/inner-blocks.ts';
import {splitClaims} from '../../deck/walk/split-claims.ts';
import {type PartName, type Statement, statementsOf} from '../../deck/walk/statements.ts';
import {findPlace} from '../text/find-place.ts';
import {sentencesOf} from '../text/sentences.ts';
import {titlePlace} from '../text/title-place.ts';
import type {Claim, ClaimRole} from './claim.ts';


/** What stands around the text that is read now. */
type Around = {readonly cites: readonly number[]; readonly isCovered: boolean; readonly role: ClaimRole};

/** The claims of the slide at an index, in the order in which they are read. */
export function findClaims(slides: Slides, index: number, language: string): readonly Claim[] {
	const slide = slides.at(index);
	const cites = slideCites(slide);
	const at = (words: string, from: Position) => findPlace(slides, index, words.slice(0, 60), from);
	const finder = {slide: index, at};
	const head = [slide.title, slide.subtitle ?? []].flatMap(text => inTitle(text, titlePlace(slides, index), cites, finder));
	const isAsking = slide.kind === 'questions';
	const shown = slide.blocks.flatMap(block => inBlock(block, {cites, isCovered: false, role: 'claim'}, {...finder, isAsking}));
	return [...head, ...shown, ...slide.notes.flatMap(block => inNotes(block, cites, language, finder))];
}

type Finder = {readonly slide: number; readonly at: (words: string, from: Position) => Position; readonly isAsking?: boolean};

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

function inBlock(block: Block, around: Around, finder: Finder): readonly Claim[] {
	if (block.type === 'list') {
		return block.items.flatMap(({blocks}) => {
			const inner = closer(citesOf(blocks), around);
			const [first] = blocks;
			const asked = finder.isAsking && first?.type === 'paragraph' ? inlineText(first.text) : undefined;
			return blocks.flatMap((one, at) => {
				const claims = inBlock(one, finder.isAsking && at === 0 ? {...inner, role: 'question'} : inner, finder);
				return asked === undefined || at === 0 ? claims : claims.map(claim => ({...claim, asked}));
			});
		});
	}

	if (block.type === 'columns') return block.columns.flatMap(column => column.flatMap(one => inBlock(one, closer(citesOf(column), around), finder)));
	if (block.type === 'quote') return inQuote(block, around, finder);
	if (block.type === 'table') {
		let from = block.position;
		return statementsOf(block).flatMap((statement, row) => {
			const claims = inRow(statement, row === 0 ? {...around, role: 'label'} : closer(statement.cites, around), from, finder);
			from = behindLine(claims.at(-1)?.position ?? from);
			return claims;
		});
	}

	if (block.type === 'paragraph' || block.type === 'heading') return inText(block.text, {...around, role: block.type === 'heading' ? 'label' : around.role}, block.position, finder);
	if (block.type === 'code' || block.type === 'image') return [];
	let from = block.position;
	return statementsOf(block).map((statement): Claim => {
		const claim = inPicture(statement, around, from, finder);
		if (statement.cites.length > 0) from = claim.position;
		return claim;
	});
}

const behindLine = ({file, line}: Position): Position => ({file, line: line + 1, column: 1});
const closer = (cites: readonly number[], around: Around): Around => (cites.length > 0 ? {...around, cites, isCovered: true} : around);

function inText(text: Inline, around: Around, position: Position, {slide, at}: Finder): readonly Claim[] {
	const pieces = splitClaims(withoutPointers(text));
	const isPointer = onlyPoints(text);
	const own = pieces.flatMap(({cites}) => cites);
	let from = position;
	return pieces.map((piece): Claim => {
		from = at(piece.text, from);
		const role = around.role === 'claim' && isPointer ? 'label' : around.role === 'claim' && piece.text.endsWith('?') ? 'question' : around.role;
		return {role, slide, ...piece, around: own.length > 0 ? own : around.cites, isCovered: around.isCovered || own.length > 0, position: from};
	});
}

const leadsToSlide = ({marks, target}: Inline[number]) => marks.includes('link') && target?.startsWith('#') === true;

/** A text without the links behind its sentences that only send to another slide: “It is not so. [Who says so](#who)”. */
function withoutPointers(text: Inline): Inline {
	return text.filter((span, index) => !(leadsToSlide(span) && /^\p{Lu}/u.test(span.text) && /[.!?]\s*$/.test(text[index - 1]?.text ?? '')));
}

/** Whether a text only sends to another slide: “See [the quay](#quay)”. */
function onlyPoints(text: Inline): boolean {
	const words = (isLink: boolean) => text.filter(span => leadsToSlide(span) === isLink).flatMap(span => span.text.match(/\p{L}+/gu) ?? []).length;
	return words(true) > 0 && words(false) <= 2;
}

function inQuote(block: Extract<Block, {type: 'quote'}>, around: Around, {slide, at}: Finder): readonly Claim[] {
	const quoted = innerBlocks(block).flatMap(statementsOf).flatMap(({parts}) => parts.map(({text}) => inlineText(text))).join(' ');
	const speaker = block.speaker ? inlineText(block.speaker) : '';
	const cites = citesOf([block]);
	const text = speaker === '' ? quoted : `${quoted} — ${speaker}`;
	return text === '' ? [] : [{role: 'claim', slide, text, cites, around: around.cites, isCovered: around.isCovered, isBackground: false, quoted, position: at(quoted, block.position)}];
}

function inRow({parts}: Statement, around: Around, position: Position, finder: Finder): readonly Claim[] {
	let from = position;
	return parts.flatMap(({text}) => {
		const claims = inText(text, around, from, finder);
		from = claims.at(-1)?.position ?? from;
		return claims;
	});
}

/** Parts of a picture that say nothing of their own: colours, ends of arrows that are named beside it, names of lands and seas. */
const silent: readonly PartName[] = ['side', 'country', 'water', 'credit', 'state', 'party', 'to'];

function inPicture({parts, cites}: Statement, around: Around, position: Position, {slide, at}: Finder): Claim {
	const said = parts.filter(({name}) => !silent.includes(name));
	const [first] = said.length > 0 ? said : parts;
	const text = said.map(part => inlineText(part.text)).join('. ');
	const isClaim = said.some(({name}) => ['stance', 'claim', 'what', 'value', 'note', 'route'].includes(name));
	return {role: isClaim ? 'claim' : 'picture', slide, text, cites, around: around.cites, isCovered: around.isCovered || cites.length > 0, isBackground: false, position: at(first ? inlineText(first.text) : '', position)};
}
