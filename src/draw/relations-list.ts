/** Draws relations one below the other in words, where arrows have no room. */
import type {Relations} from '../deck/block.ts';
import {citeSegments} from './cite-marks.ts';
import {indentLine, type Line, segment} from './line.ts';
import {relationLooks} from './relations-kind.ts';
import {sideRole} from './side.ts';
import {wrapSegments} from './wrap.ts';

/** A table of three columns when there is room for it, else each relation as a heading with its words below. */
export function relationsList(block: Relations, columns: number, sides: readonly string[]): readonly Line[] {
	return block.arrows.flatMap(({from, to, kind, what, cites}) => {
		const {role, mark} = relationLooks[kind];
		const head: Line = [
			segment(from, sideRole(from, sides), {isBold: true}),
			segment(' → '),
			segment(to, sideRole(to, sides), {isBold: true}),
			segment('  '),
			segment(mark === '' ? kind : `${mark} ${kind}`, role, {isBold: true}),
		];
		const words: Line = [segment(what), ...citeSegments(cites)];
		return [...wrapSegments(head, columns), ...wrapSegments(words, columns - 2).map(line => indentLine(line, 2))];
	});
}
