/** Finds what in YAML has no end, or no bottom that can be reached. */
import {type Document, visit} from 'yaml';

/** What is told where YAML is nested too deeply. */
export const tooDeep = 'This YAML is nested too deeply to be read.';

/** Whether a message of the parser says that it ran out of room, which it does in the words of the engine. */
export function isTooDeep(message: string): boolean {
	return message.includes('call stack');
}

/** The first alias that stands within what it names, and its offset; undefined where there is none. */
export function findEndless(document: Document): {readonly name: string; readonly offset: number} | undefined {
	let found: {readonly name: string; readonly offset: number} | undefined;
	visit(document, {
		Alias(_key, node, path) {
			const target = node.resolve(document);
			if (target !== undefined && path.includes(target)) found ??= {name: node.source, offset: node.range?.[0] ?? 0};
		},
	});
	return found;
}
