/** Gives each side of the story its role, so that one side looks the same on every picture. */
import type {Block} from '../deck/block.ts';
import {type Line, type Role, type Segment, segment} from './line.ts';

const sideRoles = ['side1', 'side2', 'side3'] as const;

/**
 * The role of a side: `side1` to `side3` by its index in `sides` (the sides in order of first appearance). No side, an
 * unknown one and any side after the third look like plain text.
 */
export function sideRole(side: string | undefined, sides: readonly string[]): Role {
	const index = side === undefined ? -1 : sides.indexOf(side);
	return sideRoles[index] ?? 'text';
}

/** A side's name in its own look; several named together (`NATO, Russia`) each in theirs. */
export function sideSegments(side: string, sides: readonly string[], look: Omit<Segment, 'text' | 'role'> = {}): Line {
	return splitSides(side).flatMap((name, index) => [
		...(index === 0 ? [] : [segment(', ')]),
		segment(name, sideRole(name, sides), look),
	]);
}

/** The sides that blocks name, each once, in order of first appearance; columns and lists are looked into. */
export function sidesOf(blocks: readonly Block[]): readonly string[] {
	return [...new Set(blocks.flatMap(sidesOfBlock))];
}

function sidesOfBlock(block: Block): readonly string[] {
	switch (block.type) {
		case 'players':
			return named(block.players);
		case 'timeline':
			return named(block.events);
		case 'relations':
			return block.parties;
		case 'map':
			return named([...block.countries, ...block.places]);
		case 'columns':
			return block.columns.flatMap(sidesOf);
		case 'list':
			return block.items.flatMap(item => sidesOf(item.blocks));
		default:
			return [];
	}
}

function named(records: readonly {readonly side?: string}[]): readonly string[] {
	return records.flatMap(({side}) => (side === undefined ? [] : splitSides(side)));
}

function splitSides(side: string): readonly string[] {
	return side.split(/\s*,\s*/).filter(name => name !== '');
}
