/** What is wider than the screen is neither cut nor broken within its words. */
import {expect, test} from 'vitest';
import {drawBlocks} from '../../src/draw/slide/draw-block.ts';
import {lineText, lineWidth} from '../../src/draw/line.ts';
import {deckOf} from './markdown.ts';

const draw = (markdown: string, columns: number) => {
	const space = {columns, prose: columns, rows: 40, step: 0, air: 0, depth: 0, sides: [], isPlain: false};
	return drawBlocks(deckOf(`## Title\n\n${markdown}`).slides.at(0).blocks, space);
};

test('a long line of code goes on below, with every character kept', () => {
	const code = '\tcall(first, second,  third)';
	const lines = draw(`\`\`\`js\n${code}\n\`\`\``, 12);
	expect(lines.every(line => lineWidth(line) <= 12)).toBe(true);
	expect(lines.map(line => lineText(line).slice(2)).join('')).toBe(code.replace('\t', '    '));
	expect(lines.map(line => lineText(line)[0]).join('')).toBe(`│${'↪'.repeat(lines.length - 1)}`);
});

test('a column of a table keeps room for its longest word as long as all have it', () => {
	const lines = draw('| A | Population | Notes |\n|---|---|---|\n| Lithuania | 2,800,000 | ' + 'many words '.repeat(6) + '|', 44).map(lineText);
	expect(lines.join('\n')).toContain('2,800,000');
	expect(lines.join('\n')).toContain('Population');
});

test('a table too narrow for its words is told row by row, each cell behind its head', () => {
	const lines = draw('| Country | Population |\n|---|---|\n| Lithuania | 2,800,000 |\n| Latvia | 1,900,000 |', 18).map(lineText);
	expect(lines).toEqual(['Country: Lithuania', 'Population:', '2,800,000', '', 'Country: Latvia', 'Population:', '1,900,000']);
});
