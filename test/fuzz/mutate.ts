/** Changes decks as accidents and attackers do. */
import type {Random} from './random.ts';

/** What is put into decks: tokens of the grammar, numbers at the edge, what steers a terminal. */
const tokens: readonly string[] = [
	...['---\n', '\n', '\n\n', '# ', '## ', '- ', '1. ', '> ', '```', '~~~', '```map\n', '```players\n', '```timeline\n', '```relations\n', '```chart\n', '| a |\n| - |\n', '<!--', '-->', '[¶1](#p1)', '](', '*', '_', '`', '<div>', '<![CDATA[', '&#x9b;'],
	...['time: 4s', 'steps: true', 'columns: [1, 2]', '<!-- column -->', '<!-- pause -->', 'kind: questions', 'kind: title', 'section: x', 'id: x', ': ', '{', '}', '[', ']', '"', "'", '&a', '*a', '<<: ', '? ', '!!binary ', '|\n', '- - -'],
	...['-1', '0', '1e309', '99999999999999999999', '.nan', '-.inf', '0x7fffffff', 'null', '1e-320', '[999, 999]', '[-180, -90, 180, 90]', '[180, 90, -180, -90]', '[0, 0, 0, 0]'],
	...['\u001B[2J', '\u001B]0;x\u0007', '\u009B1m', '\u202E', '\u2028', '\u0085', '\r', '\t', '\0', '\uFEFF', '\uD800', '👩‍🚀', '文', 'e\u0301', '\u200D', 'ﷺ', ' '.repeat(300), 'x'.repeat(300)],
];

/** The text after one to eight changes: pieces taken out, doubled, moved, cut in the middle, and tokens put in. */
export function mutate(text: string, {below, of}: Random): string {
	let changed = text;
	for (let times = 1 + below(8); times > 0; times--) {
		const at = below(changed.length + 1);
		const end = Math.min(changed.length, at + below(of([3, 30, 300])));
		const piece = changed.slice(at, end);
		const change = below(6);
		if (change === 0) changed = changed.slice(0, at) + changed.slice(end);
		else if (change === 1) changed = changed.slice(0, at) + piece.repeat(1 + below(4)) + changed.slice(end);
		else if (change === 2) changed = changed.slice(0, at) + of(tokens).repeat(1 + below(of([2, 2, 40]))) + changed.slice(at);
		else if (change === 3) changed = changed.slice(0, at) + of(tokens) + changed.slice(end);
		else if (change === 4) changed = changed.slice(0, at) + changed.slice(end) + piece;
		else changed = changed.split('\n').toSpliced(below(20), below(3), of(tokens)).join('\n');
	}

	return changed;
}
