/** Gives each side of the story its role, so that one side looks the same on every picture. */
import type {Block} from '../deck/block.ts';
import {inlineText} from '../deck/inline.ts';
import {statementsOf} from '../deck/walk/statements.ts';
import {type Line, type Role, type Segment, segment} from './line.ts';

const sideRoles = ['side1', 'side2', 'side3'] as const;
const shapeRoles = ['shape1', 'shape2', 'shape3'] as const;

/**
 * The role of a side: `side1` to `side3` by its index in `sides` (the sides in order of first appearance). No side, an
 * unknown one and any side after the third look like plain text.
 */
export function sideRole(side: string | undefined, sides: readonly string[]): Role {
	const index = side === undefined ? -1 : sides.indexOf(side);
	return sideRoles[index] ?? 'text';
}

/** The role of what is drawn for a side and is no word, so that it is not underlined as a word is: its borders, marks and fills. */
export function shapeRole(side: string | undefined, sides: readonly string[]): Role {
	const index = side === undefined ? -1 : sides.indexOf(side);
	return shapeRoles[index] ?? 'text';
}

/** A side's name in its own look; several named together (`NATO, Russia`) each in theirs. */
export function sideSegments(side: string, sides: readonly string[], look: Omit<Segment, 'text' | 'role'> = {}): Line {
	return splitSides(side).flatMap((name, index) => [
		...(index === 0 ? [] : [segment(', ')]),
		segment(name, sideRole(name, sides), look),
	]);
}

/** The sides that blocks name, each once, in order of first appearance; the parties of relations are sides. */
export function sidesOf(blocks: readonly Block[]): readonly string[] {
	const parts = blocks.flatMap(statementsOf).flatMap(statement => statement.parts);
	const named = parts.flatMap(({name, text}) => (name === 'side' ? splitSides(inlineText(text)) : name === 'party' ? [inlineText(text)] : []));
	return [...new Set(named)];
}

function splitSides(side: string): readonly string[] {
	return side.split(',').map(name => name.trim()).filter(name => name !== '');
}
