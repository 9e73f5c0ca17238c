/** Marks what is drawn with the block that it is of, so that screens of different sizes can show the same block. */
import type {Position} from '../deck/position.ts';
import type {Line} from './line.ts';

/** The line as one of a block, by where that stands in its file; what is already of a block within it stays so. */
export function ofBlock(line: Line, origin: Position): Line {
	return line.map(part => (part.origin === undefined ? {...part, origin} : part));
}
