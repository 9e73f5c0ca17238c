/** The words beside or below a map: what is told of its places, the legend, the key, the caption and the credit. */
import type {Map as MapBlock} from '../../deck/block.ts';
import {citeSegments} from '../cite-marks.ts';
import {indentLine, type Line, lineWidth, segment} from '../line.ts';
import {shapeRole, sideRole} from '../side.ts';
import {wrapSegments} from '../wrap.ts';
import {shadedSides, stateRoles} from './ground/draw-ground.ts';
import type {KeyEntry} from './label/names.ts';
import {textureOf, textureSample} from './ground/texture.ts';
import {addAll} from '../../deck/long-lists.ts';

const routeSamples = {open: '⠶⠶⠶►', closed: '⠶⠆✕⠰⠶', threatened: '⠆⠆!⠆⠆'} as const;
const stateWords = {open: 'open route', closed: 'closed route', threatened: 'threatened route'} as const;

/** What the words of a map are made of: the names that found no room on it, the deck's sides, and the width to keep to. */
export type NotesInput = {
	readonly key: readonly KeyEntry[];
	readonly sides: readonly string[];
	readonly width: number;
	/** The sides whose shading is seen; all that the map shades unless told. */
	readonly shaded?: readonly string[];
	/** Rows to fill: the parts are set apart by an empty line when there is room. Without it they follow one another. */
	readonly rows?: number;
};

/** The map's words in lines of at most `width` columns, in the order a reader wants them. */
export function mapNotes(block: MapBlock, {key, sides, width, rows = 0, shaded = shadedSides(block)}: NotesInput): readonly Line[] {
	const caption: Line = [...(block.caption ? [segment(block.caption)] : []), ...citeSegments(block.cites)];
	const numbered = key.flatMap(({mark, name}): readonly Line[] => (mark === undefined ? [] : [[segment(mark, 'accent', {isBold: true}), segment(' '), ...name]]));
	const parts = [
		placeNotes(block, sides).flatMap(entry => hanging(entry, width)),
		flowing(block.hasLegend ? legend(block, sides, shaded) : [], width),
		flowing(numbered, width),
		leftOut(key, width),
		caption.length > 0 ? wrapSegments(caption, width) : [],
		block.credit ? wrapSegments([segment(block.credit, 'muted')], width) : [],
	].filter(part => part.length > 0);
	const lines = parts.flat();
	return lines.length + parts.length - 1 <= rows ? parts.flatMap((part, index) => (index === 0 ? part : [[], ...part])) : lines;
}

/** `● Kaliningrad` and below it, a little in, what is told of it. */
function placeNotes({places}: MapBlock, sides: readonly string[]): readonly Line[] {
	return places
		.filter(({notes}) => notes.length > 0)
		.flatMap(({name, side, notes}) => {
			const role = side === undefined ? 'accent' : sideRole(side, sides);
			return [
				[segment('● ', side === undefined ? role : shapeRole(side, sides), {isBold: true}), segment(name, role, {isBold: true})],
				...notes.map(({text, cites}): Line => [segment('– '), segment(text), ...citeSegments(cites)]),
			];
		});
}

/** The first line at the margin, the others two columns in. */
function hanging(entry: Line, width: number): readonly Line[] {
	const [first, ...rest] = entry;
	if (!first) return [];
	return wrapSegments(rest, Math.max(1, width - 2)).map((line, index) => (index === 0 ? [first, ...line] : indentLine(line, 2)));
}

/** What the textures and the lines of routes mean; only those that are drawn. */
function legend(block: MapBlock, sides: readonly string[], seen: readonly string[]): readonly Line[] {
	const shaded = shadedSides(block);
	const states = (['open', 'closed', 'threatened'] as const).filter(state => block.routes.some(route => route.state === state));
	return [
		...shaded.filter(side => seen.includes(side)).map((side): Line => [
			segment(textureSample(textureOf(shaded.indexOf(side)), 3), shapeRole(side, sides)),
			segment(` ${side}`),
		]),
		...states.map((state): Line => [segment(routeSamples[state], stateRoles[state]), segment(` ${stateWords[state]}`)]),
	];
}

/** The names of which not even a number found room, or whose place the map does not show. */
function leftOut(key: readonly KeyEntry[], width: number): readonly Line[] {
	const names = key.filter(({mark}) => mark === undefined).flatMap(({name}, index): Line => [...(index === 0 ? [] : [segment(', ')]), ...name]);
	return names.length === 0 ? [] : wrapSegments([segment('Not on the map: ', 'muted'), ...names], width);
}

/** Short entries one after another, as many to a line as there is room for. */
function flowing(entries: readonly Line[], width: number): readonly Line[] {
	const lines: Line[] = [];
	let used = Infinity;
	for (const entry of entries) {
		const [first, ...rest] = wrapSegments(entry, width);
		const size = lineWidth(first!);
		if (used + 3 + size <= width) lines[lines.length - 1] = [...lines.at(-1)!, segment('   '), ...first!];
		else lines.push(first!);
		used = rest.length > 0 ? Infinity : used + 3 + size <= width ? used + 3 + size : size;
		addAll(lines, rest);
	}
	return lines;
}

