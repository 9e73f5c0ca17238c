/** Finds by how many paragraphs most citations of a deck are off alike. */

/** Fewer citations than this may be off alike by chance. */
const fewest = 5;
/** The shares of the citations that are off, and of all citations, that are off alike. */
const [ofMoved, ofAll] = [0.7, 0.4];

/** A number of paragraphs further on (before, where it is below 0), and how many citations would fit there. */
export type Shift = {readonly by: number; readonly count: number};

/** The shift of citations each of which would fit a paragraph so many further on (0 for none), of so many citations in all; undefined where they have none in common. */
export function alikeShift(moves: readonly number[], citations: number): Shift | undefined {
	const counts = new Map<number, number>();
	for (const by of moves) if (by !== 0) counts.set(by, (counts.get(by) ?? 0) + 1);
	const [by, count] = [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0]);
	return count >= fewest && count >= moves.length * ofMoved && count >= citations * ofAll ? {by, count} : undefined;
}
