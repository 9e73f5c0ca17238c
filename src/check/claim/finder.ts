/** What is known while the claims of a slide are found: which slide it is, what stands around the text, and where words stand. */
import type {Position} from '../../deck/position.ts';
import type {ClaimRole} from './claim.ts';

/** Whose claims are found, and how to find the place of words from a position on; a `key` is that of YAML that they stand behind. */
export type Finder = {readonly slide: number; readonly at: (words: string, from: Position, key?: string) => Position; readonly isAsking?: boolean};

/** What stands around a text: what it is held against unless it cites itself, whether that covers it, and whether all of it is background. */
export type Around = {readonly cites: readonly number[]; readonly isCovered: boolean; readonly role: ClaimRole; readonly isBackground?: boolean};

/** What stands around a text within something that cites: that is nearer. */
export function closer(cites: readonly number[], around: Around): Around {
	return cites.length > 0 ? {...around, cites, isCovered: true} : around;
}
