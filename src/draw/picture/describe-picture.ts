/** Says in words what a picture shows, for the plain output, the screen reader, and where there is no room to draw. */
import type {Chart, Map as MapBlock, MapCountry, RelationArrow, RelationKind, Relations, Timeline} from '../../deck/block.ts';
import {relationWord} from '../../deck/relation-word.ts';
import {citeText} from '../cite-marks.ts';

/** The alternative text, then every fact of the picture in order on a line of its own, citations included. */
export function describePicture(block: Timeline | Relations | Chart | MapBlock): string {
	const facts = factsOf(block).map(fact => `• ${fact}`);
	const alt = block.alt.trim();
	return [...(alt === '' ? [] : [/[.!?…]$/.test(alt) ? alt : `${alt}.`]), ...facts].join('\n');
}

function factsOf(block: Timeline | Relations | Chart | MapBlock): readonly string[] {
	switch (block.type) {
		case 'timeline':
			return block.events.map(({when, side, claim, cites}) =>
				cited(`${when ?? 'Not dated'}${side === undefined ? '' : `, ${side}`}: ${claim}`, cites),
			);
		case 'relations':
			return block.arrows.map(arrow => cited(`${deed(arrow)}: ${arrow.what}`, arrow.cites));
		case 'chart':
			return block.bars.map(({label, value, cites}) => cited(`${label}: ${value}${block.unit === '' ? '' : ` ${block.unit}`}`, cites));
		case 'map':
			return mapFacts(block);
	}
}

/** What stands between the verb of a kind and the party that it is done to. */
const leads: Readonly<Record<RelationKind, string>> = {demands: 'of ', wants: 'of ', asks: '', answers: '', offers: '', refuses: '', allows: ''};

function deed(arrow: RelationArrow): string {
	const word = relationWord(arrow);
	// How the deck's own words go on is not known.
	return arrow.says === undefined ? `${arrow.from} ${word} ${leads[arrow.kind]}${arrow.to}` : `To ${arrow.to}, ${arrow.from} ${word}`;
}

function mapFacts({countries, places, waters, routes, caption, credit, cites}: MapBlock): readonly string[] {
	return [
		...listed('Shaded', countries.filter(({style}) => style === 'shaded').map(withSide)),
		...listed('Outlined', countries.filter(({style}) => style === 'outlined').map(withSide)),
		...places.flatMap(place => [
			...(place.notes.length === 0 ? [cited(`Place: ${place.name}`, place.cites)] : []),
			...place.notes.map(note => cited(`${place.name}: ${note.text}`, note.cites)),
		]),
		...listed('Waters', waters.map(({name}) => name)),
		...routes.map(route => cited(`Route ${route.label}: ${route.state}`, route.cites)),
		...(caption === undefined ? [] : [cited(caption, cites)]),
		...(credit === undefined ? [] : [credit]),
	];
}

function withSide({name, side}: MapCountry): string {
	return side === undefined || side === name ? name : `${name} (${side})`;
}

function listed(title: string, names: readonly string[]): readonly string[] {
	return names.length === 0 ? [] : [`${title}: ${names.join(', ')}`];
}

function cited(text: string, cites: readonly number[]): string {
	return cites.length === 0 ? text : `${text} ${citeText(cites)}`;
}
