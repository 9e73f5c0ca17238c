/** Says in a line what the keys of a screen do. */
import {helpOf, type KeyTable} from '../../talk/key/key-table.ts';
import {type Line, segment} from '../line.ts';

/** Each key with what it does behind it. */
export function keyLine(keys: KeyTable<unknown>): Line {
	return helpOf(keys).flatMap(({shown, help}, index): Line => [segment(`${index === 0 ? '' : '   '}${shown}`, 'accent', {isBold: true}), segment(` ${help}`, 'muted')]);
}
