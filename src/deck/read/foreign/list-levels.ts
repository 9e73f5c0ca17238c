/** Tells of items of a list that were to stand a level below the item above them, and lack blanks for it. */
import type {ListItem, Nodes} from 'mdast';
import {type Problem, problemAt} from '../../problem/problem.ts';
import type {FlowNode} from '../parse-markdown.ts';
import type {SlideReader} from '../slide-reader.ts';

/** The first item that stands further right than the item above it without being below it, as a problem; none where there is none. */
export function misplacedItems(nodes: readonly FlowNode[], reader: SlideReader): readonly Problem[] {
	const found: Problem[] = [];
	const look = (siblings: readonly Nodes[]): void => {
		let above: ListItem | undefined;
		for (const node of siblings) {
			if (found.length > 0) return;
			for (const item of node.type === 'list' ? node.children : []) {
				if (above && columnOf(item) > columnOf(above)) found.push(misplaced(item, above, reader));
				above = item;
			}

			if (node.type !== 'list' && node.type !== 'html') above = undefined;
			if ('children' in node) look(node.children);
		}
	};

	look(nodes);
	return found.slice(0, 1);
}

const columnOf = (node: Nodes) => node.position?.start.column ?? 1;

/** The problem of an item: a level below begins where the words of the item above do. */
function misplaced(item: ListItem, above: ListItem, reader: SlideReader): Problem {
	const wanting = Math.max(1, columnOf(above.children[0] ?? above) - columnOf(item));
	const hint = `set ${wanting === 1 ? 'one blank' : `${wanting} blanks`} more before it for a level below, none for the same`;
	return problemAt(reader.common(item).position, 'syntax', 'This item stands further right than the one above it, and on the same level all the same.', {hint, severity: 'warning'});
}
