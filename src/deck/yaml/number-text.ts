/** Reads numbers that are written as text, and says how one that YAML cannot read is written right. */

/** The number that a text is: in quotes, or with the minus sign of typography (U+2212); undefined where it is none. */
export function readNumber(text: string): number | undefined {
	const bare = text.trim().replace(/^\u2212/, '-');
	return /^[-+]?\d+(?:\.\d+)?$/.test(bare) ? Number(bare) : undefined;
}

/** A degree with its point of the compass: `35.09 E`, `11.2°S`. */
const degree = /(?<number>\d+(?:\.\d+)?) ?°? ?(?<point>[NESW])\b/gi;

/** How to write a number that holds commas, blanks, a unit or a point of the compass; undefined where there is no number in the text. */
export function numberHint(text: string): string | undefined {
	const [only, ...others] = degreesIn(text);
	if (only && others.length === 0) return `write the number alone: \`${only.number}\``;
	const bare = text.replace(/^\u2212/, '-').replaceAll(/[\s_%]|m(?:in(?:utes)?)?$/g, '');
	if (/^[-+]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(bare)) return `write digits alone: \`${bare.replaceAll(',', '')}\``;
	if (/^[-+]?[1-9]\d{0,2}(?:\.\d{3})+,\d+$/.test(bare)) return `write a decimal point: \`${bare.replaceAll('.', '').replace(',', '.')}\``;
	if (/^[-+]?\d+,\d+$/.test(bare)) return `write a decimal point: \`${bare.replace(',', '.')}\``;
	return /^-?\d+(?:\.\d+)?$/.test(bare) ? `write the number alone: \`${bare}\`` : undefined;
}

/** A place as [longitude, latitude] where a text names it by points of the compass, or two numbers with no comma between; undefined for any other text. */
export function placeList(text: string): string | undefined {
	const [one, other, ...more] = degreesIn(text);
	if (one && other && more.length === 0 && one.isLatitude !== other.isLatitude) return `[${(one.isLatitude ? [other, one] : [one, other]).map(({number}) => number).join(', ')}]`;
	const pair = /^([-\u2212]?\d+(?:\.\d+)?)°?[,;]?\s+([-\u2212]?\d+(?:\.\d+)?)°?$/.exec(text.trim());
	return pair ? `[${[pair[1]!, pair[2]!].map(number => number.replace('\u2212', '-')).join(', ')}]` : undefined;
}

function degreesIn(text: string): readonly {readonly number: string; readonly isLatitude: boolean}[] {
	return [...text.matchAll(degree)].map(({groups}) => {
		const point = groups!['point']!.toUpperCase();
		return {number: `${point === 'S' || point === 'W' ? '-' : ''}${groups!['number']!}`, isLatitude: point === 'N' || point === 'S'};
	});
}
