/** Finds the claims of running text: a piece up to each citation. */
import type {Inline} from '../../deck/inline.ts';
import type {Position} from '../../deck/position.ts';
import {splitClaims} from '../../deck/walk/split-claims.ts';
import type {Claim} from './claim.ts';
import type {Around, Finder} from './finder.ts';

/** The claims of a text that begins at a position. */
export function textClaims(text: Inline, around: Around, position: Position, {slide, at}: Finder): readonly Claim[] {
	const isPointer = onlyPoints(text);
	const pieces = splitClaims(isPointer ? text.filter(span => !leadsOut(span)) : withoutPointers(text));
	const own = pieces.flatMap(({cites}) => cites);
	let from = position;
	return pieces.map((piece): Claim => {
		from = at(piece.text, from);
		const role = around.role !== 'claim' ? around.role : piece.text.endsWith('?') ? 'question' : isPointer ? 'label' : 'claim';
		const isBackground = piece.isBackground || (piece.cites.length === 0 && around.isBackground === true);
		return {role, slide, ...piece, isBackground, around: own.length > 0 ? own : around.cites, isCovered: around.isCovered || own.length > 0, position: from};
	});
}

const leadsToSlide = ({marks, target}: Inline[number]) => marks.includes('link') && target?.startsWith('#') === true;

/** A text without the links behind its sentences that only send to another slide: “It is not so. [Who says so](#who)”. */
function withoutPointers(text: Inline): Inline {
	return text.filter((span, index) => !(leadsToSlide(span) && /^\p{Lu}/u.test(span.text) && /[.!?]\s*$/.test(text[index - 1]?.text ?? '')));
}

const leadsOut = ({marks, target}: Inline[number]) => marks.includes('link') && target?.startsWith('#') === false;

/**
 * Whether a text only sends to other slides or pages: “Back to [the quay](#quay), or [the Review](https://…)”, with hardly a word
 * besides, and none that could be looked up. What is called by more than a name out there may be told of the news.
 */
function onlyPoints(text: Inline): boolean {
	const wordsOf = (spans: Inline) => spans.flatMap(span => span.text.match(/[\p{L}\p{N}]+/gu) ?? []);
	const out = text.filter(leadsOut);
	const besides = wordsOf(text.filter(span => !leadsToSlide(span) && !leadsOut(span)));
	if (text.some(({marks}) => marks.includes('cite')) || besides.length > 6 || besides.slice(1).some(word => /^[\p{Lu}\p{N}]/u.test(word))) return false;
	if (out.some(span => wordsOf([span]).length > 4 || /\d/.test(span.text))) return false;
	return text.some(leadsToSlide) || (out.length > 0 && besides.length > 0 && !leadsOut(text[0]!));
}
