/** Finds where the data of a picture cites paragraphs. */

/** A number behind `cites:`, and where it stands in the text. */
export type FenceCite = {readonly number: number; readonly offset: number; readonly length: number};

/** A number, numbers in brackets, or a list below: the ways in which YAML is written by hand. */
const cites = /(?<![\p{L}\p{N}])cites["']?:[ \t]*(?:\[[^\]]*\]|\d+|(?:\s*\n[> \t]*-[ \t]+\d+)+)/gu;

/** The numbers that a fence's text cites, in their order. */
export function findFenceCites(text: string): readonly FenceCite[] {
	return [...text.matchAll(cites)].flatMap(({0: whole, index}) => [...whole.matchAll(/\d+/g)].map(({0: digits, index: inner}) => ({number: Number(digits), offset: index + inner, length: digits.length})));
}
