/** Finds the line of broken YAML that is indented as no line around it is. */

/** A line's offset, the spaces that it begins with, and how many it should begin with. */
export type MisplacedLine = {readonly offset: number; readonly indent: number; readonly wanted: number};

/**
 * The first line that stands deeper than the one above, which opens nothing, or between two depths; undefined where there is none
 * beside the line of the offset `near`, at which the parser gave up.
 */
export function findMisplacedLine(text: string, near: number): MisplacedLine | undefined {
	const found = firstMisplaced(text);
	if (found === undefined) return undefined;
	const between = text.slice(Math.min(found.offset, near), Math.max(found.offset, near));
	return between.split('\n').length <= 2 ? found : undefined;
}

function firstMisplaced(text: string): MisplacedLine | undefined {
	let depths: readonly number[] = [];
	let opens = true;
	let offset = 0;
	for (const line of text.split('\n')) {
		const words = line.trim();
		const indent = line.length - line.trimStart().length;
		if (words !== '' && !words.startsWith('#')) {
			const around = depths.filter(depth => depth <= indent);
			const nearest = depths[around.length];
			const last = around.at(-1) ?? 0;
			if (last !== indent && !(opens && around.length === depths.length)) {
				const wanted = nearest !== undefined && nearest - indent <= indent - last ? nearest : last;
				return {offset, indent, wanted};
			}

			// Within an item, `- key: value` opens a depth behind its hyphen.
			const hyphens = /^(?:- +)+(?=[^{[]*:(?: |$))/.exec(words)?.[0].length ?? 0;
			depths = [...around.filter(depth => depth < indent), indent, ...(hyphens > 0 ? [indent + hyphens] : [])];
			opens = /(?::|(?:^|\s)-)(?: [|>][+-]?)?$/.test(words);
		}

		offset += line.length + 1;
	}

	return undefined;
}
