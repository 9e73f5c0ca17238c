/** Finds the known word that somebody most likely meant. */
import {closest, distance} from 'fastest-levenshtein';

/**
 * The known word nearest to `word` by edit distance, or undefined where none is near: at most a third of the word's letters,
 * and at least two, may differ.
 */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
	if (known.length === 0) return undefined;
	const lower = word.toLowerCase();
	const prefixed = known.find(one => lower.length >= 2 && one.toLowerCase().startsWith(lower));
	const nearest = closest(
		lower,
		known.map(one => one.toLowerCase()),
	);
	// Two letters of which none is the same are no slip of the finger.
	const most = Math.min(Math.max(2, Math.floor(word.length / 3)), Math.max(lower.length, nearest.length) - 1);
	if (distance(lower, nearest) <= most) return known.find(one => one.toLowerCase() === nearest);
	return prefixed;
}

/** A hint that names the nearest known word, or else all of them. */
export function nearestHint(word: string, known: readonly string[]): string {
	const nearest = nearestWord(word, known);
	return nearest === undefined ? `known: ${known.join(', ')}` : `did you mean \`${nearest}\`?`;
}

/** Whether a word has the letters of another, in any order: a short word is a slip of the pen where it has those of a known one. */
export function hasLettersOf(word: string, other: string): boolean {
	return lettersOf(word) === lettersOf(other);
}

/** A word's letters in the alphabet's order. */
const lettersOf = (word: string) => [...word].toSorted().join('');
