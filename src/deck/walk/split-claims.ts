/** Parts running text where its citations end: each piece is what the citation behind it is for. */
import type {Inline} from '../inline.ts';

/** A piece of text, the paragraphs cited behind it, and whether it is marked as background. */
export type Piece = {readonly text: string; readonly cites: readonly number[]; readonly isBackground: boolean};

/** The pieces of a text in their order; punctuation and white space between two citations belong to no piece. */
export function splitClaims(inline: Inline): readonly Piece[] {
	const pieces: {text: string; cites: number[]; isBackground: boolean}[] = [];
	let open: (typeof pieces)[number] | undefined;
	for (const {text, marks, target} of inline) {
		const isCite = marks.includes('cite');
		const isBackground = marks.includes('background');
		if (isCite || isBackground) {
			open ??= pieces.at(-1) ?? {text: '', cites: [], isBackground: false};
			if (!pieces.includes(open)) pieces.push(open);
			if (isCite) open.cites.push(Number(target?.slice(2)));
			open.isBackground ||= isBackground;
		} else {
			const isClosed = open !== undefined && (open.cites.length > 0 || open.isBackground);
			if (isClosed && !/[\p{L}\p{N}]/u.test(text)) continue;
			if (open === undefined || isClosed) {
				open = {text: '', cites: [], isBackground: false};
				pieces.push(open);
			}

			open.text += open.text === '' ? text.replace(/^[\s,;.:)]+/, '') : text;
		}
	}

	return pieces.map(piece => ({...piece, text: piece.text.replaceAll(/\s+/g, ' ').trim()})).filter(({text}) => /[\p{L}\p{N}]/u.test(text));
}
