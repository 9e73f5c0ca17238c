/** Draws a quotation: a bar beside its words, and below them who said it. */
import type {Quote} from '../../deck/block.ts';
import {inlineSegments} from '../inline.ts';
import {type Line, segment} from '../line.ts';
import type {Space} from '../space.ts';
import {setWords} from '../title/headline.ts';
import {wrapSegments} from '../wrap.ts';
import {type DrawBlock, stackBlocks} from './stack.ts';

/** The lines of a quotation, its words in the role `quote`, its speaker behind a dash. */
export function drawQuote(quote: Quote, space: Space, drawBlock: DrawBlock): readonly Line[] {
	const inner = {...space, columns: Math.max(1, space.columns - 2), prose: Math.max(1, space.prose - 2)};
	const [only] = quote.blocks;
	const large = space.isLarge && quote.blocks.length === 1 && only?.type === 'paragraph' ? setWords(only.text, 'quote', {columns: inner.columns, lines: 4}) : undefined;
	const words = large ?? stackBlocks(quote.blocks, {...inner, isLarge: false}, drawBlock).map(line =>
		line.map(part => (part.role === 'text' ? {...part, role: 'quote' as const, isItalic: true} : part)),
	);
	// The voice is heard before its name is read: where points stand apart, so do these.
	const pause: readonly Line[] = quote.speaker && space.air > 0 ? [[]] : [];
	const speaker = quote.speaker ? wrapSegments([segment('— '), ...inlineSegments(quote.speaker)], inner.prose) : [];
	return [...words, ...pause, ...speaker].map(line => [segment(space.columns > 2 ? '▎ ' : '', 'accent'), ...line]);
}
