/** Makes a word equal to itself written with other capitals or without its accents. */

/** The word in small letters and without accents: “Doña” and “Dona” are one. */
export function foldWord(word: string): string {
	return word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
