/** Finds where the parts of a YAML text stand, by the path that leads to them. */
import {type Document, isMap, isNode, isPair, isScalar, isSeq} from 'yaml';
import {type Position, positionsIn} from '../position.ts';

/** The keys, and the numbers of items from 0, that lead to a part of the data. */
export type Path = readonly (string | number)[];

/** Where a part stands, and its length where it is written on one line. */
export type YamlPlace = {readonly position: Position; readonly length?: number};

/** Where the value at a path stands; what has no place of its own stands where the nearest thing above it does. */
export type PlaceFinder = (path: Path) => YamlPlace;

/** Finds the places of a document that is parsed from a text when the first is asked for; the text begins at a position. */
export function findPlaces(parse: () => Document, text: string, position: Position): PlaceFinder {
	let document: Document | undefined;
	const at = positionsIn(text, position);
	return path => {
		document ??= parse();
		const {node, offset} = follow(document, path);
		const [start, end] = isScalar(node) && node.range ? node.range : [offset];
		const length = end === undefined || text.slice(start, end).includes('\n') ? undefined : end - start;
		return {position: at(start), ...(length ? {length} : {})};
	};
}

/** The offset in the YAML of the key or item that a path names, else of the nearest thing above it. */
export function offsetOf(document: Document, path: Path): number {
	return follow(document, path).offset;
}

/** Takes what a path leads to out of the document, so that the items behind it count as they do in data that lost the same. */
export function removeNode(document: Document, path: Path): void {
	const {node} = follow(document, path.slice(0, -1));
	if (isSeq(node) || isMap(node)) node.delete(path.at(-1));
}

/** What a path leads to, and the offset of its key or item; the last node on the way where the path goes on and the document does not. */
function follow(document: Document, path: Path): {readonly node: unknown; readonly offset: number} {
	let node: unknown = document.contents;
	let offset = (isNode(node) ? node.range?.[0] : 0) ?? 0;
	for (const key of path) {
		if (isMap(node)) {
			const pair = node.items.find(item => isPair(item) && String(item.key) === String(key));
			if (!pair) break;
			offset = (isNode(pair.key) ? pair.key.range?.[0] : undefined) ?? offset;
			node = pair.value;
		} else if (isSeq(node)) {
			node = node.get(key, true);
			offset = (isNode(node) ? node.range?.[0] : undefined) ?? offset;
		} else {
			break;
		}
	}

	return {node, offset};
}
