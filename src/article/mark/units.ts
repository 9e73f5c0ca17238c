/** Tells the symbols of units from names: a megawatt is MW in every language. */

/** Symbols of the SI and those used with it (BIPM, The International System of Units, 9th edition, tables 2 to 8), as far as a capital begins them with or without a prefix. */
const symbol = /^(?:[kMGTP]?(?:Wh?|Hz|Pa|J|V|VA|eV|bps|B)|[MGT](?:t|l|L|m)|[kMGT]?bit|[kMG]Wp|MWe|BTU|TEU)$/;

/** Whether a word is a unit's symbol. */
export function isUnit(word: string): boolean {
	return symbol.test(word);
}
