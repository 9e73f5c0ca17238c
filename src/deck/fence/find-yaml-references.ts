/** Finds the paragraphs that a block of YAML cites and the sides that it names, each where it is written. */
import type {Reference} from '../deck.ts';
import type {Path, PlaceFinder} from '../yaml/yaml-places.ts';

/** The references of a value that was read from YAML, in their order; `placeOf` tells where its parts stand. */
export function findYamlReferences(value: unknown, placeOf: PlaceFinder, path: Path = []): readonly Reference[] {
	if (Array.isArray(value)) return value.flatMap((one, index) => findYamlReferences(one, placeOf, [...path, index]));
	if (value === null || typeof value !== 'object') return [];
	return Object.entries(value).flatMap(([key, inner]: [string, unknown]): readonly Reference[] => {
		const here = [...path, key];
		if (key === 'side' && typeof inner === 'string') return namedSides(inner).map(target => ({kind: 'side', target, ...placeOf(here)}));
		if (key === 'cites' && Array.isArray(inner)) return inner.map((number, index) => ({kind: 'cite', target: `#p${number}`, ...placeOf([...here, index])}));
		return findYamlReferences(inner, placeOf, here);
	});
}

/** Several sides stand in one text with commas between. */
function namedSides(text: string): readonly string[] {
	return text.split(',').map(side => side.trim()).filter(side => side !== '');
}
