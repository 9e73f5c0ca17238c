/** A slide's parts use the room that its screen gives them. */
import {expect, test} from 'vitest';
import {lineText, segment} from '../../src/draw/line.ts';
import {frameBig} from '../../src/draw/slide/big-frame.ts';
import {drawSteps} from '../../src/draw/slide/draw-block.ts';
import {findAir} from '../../src/draw/slide/find-air.ts';
import {layOutSlide} from '../../src/draw/slide/lay-out-slide.ts';
import {deckOf} from './markdown.ts';

const slideOf = (markdown: string) => deckOf(`## Title\n\n${markdown}`).slides.at(0);
const draw = (markdown: string, air: number, columns = 120) =>
	drawSteps(slideOf(markdown).blocks, {columns, prose: 76, rows: 40, air, depth: 0, sides: ['Union', 'Port'], isPlain: false}).map(line => lineText(line).trimEnd());
const rowsOf = (markdown: string, columns: number, rows: number) => layOutSlide(slideOf(markdown), {columns, rows}, {sides: [], bottom: 1}).rowsAt(9, 0).map(line => lineText(line).trimEnd());

test('the speaker stands apart from a quotation where points stand apart', () => {
	const quote = '> We will be back.\n>\n> — Ana';
	expect(draw(quote, 0)).toEqual(['▎ We will be back.', '▎ — Ana']);
	expect(draw(quote, 1)).toEqual(['▎ We will be back.', '▎', '▎ — Ana']);
});

test('few points stand farther apart than many, on a low screen too', () => {
	const height = (points: number) => (air: number) => points + (points - 1) * air;
	expect([3, 6, 8, 17].map(points => findAir(18, false, height(points)))).toEqual([2, 1, 1, 0]);
	expect([3, 6, 8, 17].map(points => findAir(50, false, height(points)))).toEqual([3, 3, 3, 1]);
});

test('players face each other with air below their side, and an office on a line of its own, where there is room', () => {
	const players = '```players\n- {name: Ana, office: Crane driver, side: Union, stance: Wants talks}\n- {name: Jan, office: Director, side: Port, stance: Waits}\n```';
	expect(draw(players, 1).map(line => line.split(/ {2,}/)[0]!.replaceAll('━', ''))).toEqual(['Union', '', 'Ana, Crane driver', 'Wants talks']);
	expect(draw(players, 2).map(line => line.split(/ {2,}/)[0]!.replaceAll('━', ''))).toEqual(['Union', '', '', 'Ana', 'Crane driver', 'Wants talks']);
});

test('a table of eight rows of which three wrap stands on one page of 80x24', () => {
	const rows = Array.from({length: 8}, (_row, index) => `| Port ${index} | Country | ${index % 3 === 0 ? 'a note that is so long that it has to go on in a second line of its cell' : 'short'} |`);
	expect(layOutSlide(slideOf(['| Port | Country | Note |', '| - | - | - |', ...rows].join('\n')), {columns: 80, rows: 24}, {sides: [], bottom: 1}).pages).toEqual([0]);
});

test('a title without big letters begins where the words below it do, between rules as wide as these', () => {
	const deck = deckOf('# Ü\n\nA subtitle that is longer than it');
	const rows = frameBig(deck.slides.at(0), deck, {columns: 80, rows: 24}, {bottom: 1}).lines.map(line => lineText(line).trimEnd()).filter(line => line !== '');
	expect(rows.map(line => line.search(/\S/))).toEqual(Array.from({length: 4}, () => rows[0]!.search(/\S/)));
	expect(rows[0]!.length).toBe(rows[3]!.length);
});

test('a picture fills at most four fifths of the rows, and stays on the page of its words', () => {
	const chart = (bars: number) => `Words.\n\n\`\`\`chart\nalt: bars\nbars: [${Array.from({length: bars}, (_bar, index) => `{label: B${index}, value: ${index + 1}}`).join(', ')}]\n\`\`\``;
	for (const [columns, rows] of [[60, 18], [80, 24], [120, 40], [200, 60]] as const) {
		for (const bars of [2, 5, 9]) {
			const lines = rowsOf(chart(bars), columns, rows);
			expect(lines.filter(line => /[█▏▎▍▌▋▊▉]/.test(line)).length, `${bars} bars at ${columns}x${rows}`).toBeGreaterThanOrEqual(bars);
			expect(lines.filter(line => /[█▏▎▍▌▋▊▉]/.test(line)).length).toBeLessThanOrEqual(rows * 0.8);
		}
	}
});

test('a sentence stands below its picture on a screen of any size, so that a larger one shows no smaller picture', () => {
	const chart = '```chart\nalt: bars\nbars: [{label: July, value: 20}, {label: August, value: 57}, {label: September, value: 84}, {label: October, value: 279}]\n```\n\nOne sentence.';
	const barRows = [[120, 40], [150, 40], [176, 50], [200, 60]].map(([columns, rows]) => {
		const lines = rowsOf(chart, columns!, rows!);
		expect(lines.findLastIndex(line => line.includes('█'))).toBeLessThan(lines.findIndex(line => line.includes('One sentence.')));
		return lines.filter(line => line.includes('█')).length;
	});
	expect(barRows).toEqual(barRows.toSorted((a, b) => a - b));
});

test('a picture stands beside so much text that it would be small above it', () => {
	const chart = '```chart\nalt: bars\nbars: [{label: July, value: 20}, {label: August, value: 57}, {label: September, value: 84}, {label: October, value: 279}]\n```';
	const points = Array.from({length: 9}, (_point, index) => `- Point ${index} with some words on what the bars beside it say of the summer, and of the long autumn that came after it`).join('\n');
	expect(rowsOf(`${chart}\n\n${points}`, 170, 40).some(line => line.includes('█') && line.includes('•'))).toBe(true);
});

test('the text of a map that is limited by the height of the screen stands below it, where it costs a row', () => {
	const map = '```map\nalt: sea\nbounds: [160, -50, -150, 10]\n```\n\nOne sentence.';
	const drawMap = (_map: unknown, {columns, rows}: {readonly columns: number; readonly rows: number}) => Array.from({length: rows}, () => [segment('~'.repeat(Math.min(columns, rows * 2)))]);
	const lines = layOutSlide(slideOf(map), {columns: 200, rows: 60}, {sides: [], bottom: 1, drawMap}).rowsAt(9, 0).map(lineText);
	expect(lines.findLastIndex(line => line.includes('~'))).toBeLessThan(lines.findIndex(line => line.includes('One sentence.')));
});

test('players of whom each side has one are a list on a high screen, where side by side they would be a strip', () => {
	const players = '```players\n- {name: Ana, side: Union, stance: Wants talks}\n- {name: Jan, side: Port, stance: Waits}\n- {name: Eva, side: City, stance: Pays}\n```';
	const barred = (columns: number, rows: number) => rowsOf(players, columns, rows).filter(line => line.includes('▎')).length;
	expect([barred(200, 60), barred(120, 20)]).toEqual([21, 0]);
});

test('the names of sides stand on one line, all in large letters or none', () => {
	const side = (name: string, count: number) => Array.from({length: count}, (_player, index) => `- {name: Player ${index}, office: Member, side: ${name}, stance: ${'waits '.repeat(12)}}`).join('\n');
	const markdown = `\`\`\`players\n${side('Port', 4)}\n${side('The Union of Crane Drivers', 4)}\n\`\`\``;
	const lines = drawSteps(slideOf(markdown).blocks, {columns: 168, prose: 76, rows: 40, air: 2, depth: 0, sides: ['Port', 'The Union of Crane Drivers'], isPlain: false, isLarge: true}).map(lineText);
	const head = lines.slice(0, lines.findIndex(line => line.includes('━'))).join('\n');
	expect(/[▀▄█]/.test(head) && /Port|Union/.test(head)).toBe(false);
	expect(lines.find(line => line.includes('━'))).toMatch(/^━+ {4}━+$/);
});

test('the first words of columns stand in large letters in all of them or in none', () => {
	const columns = (left: string, right: string) => `<!-- columns: [2, 1] -->\n\n**${left}**\n\n- One\n\n<!-- column -->\n\n**${right}**\n\n- Two\n\n<!-- columns: end -->`;
	const large = (left: string, right: string) => {
		const text = drawSteps(slideOf(columns(left, right)).blocks, {columns: 168, prose: 76, rows: 40, air: 2, depth: 0, sides: [], isPlain: false, isLarge: true}).map(lineText).join('\n');
		return [!text.includes(left), !text.includes(right)];
	};
	expect(large('London', 'Paris')).toEqual([true, true]);
	expect(large('London', 'Washington and New York')).toEqual([false, false]);
});

test('a list of players that fits on its page only close together stands so', () => {
	const players = (count: number) => `\`\`\`players\n${Array.from({length: count}, (_player, index) => `- {name: Player ${index}, office: Member, stance: Waits}`).join('\n')}\n\`\`\``;
	const list = (count: number) => drawSteps(slideOf(players(count)).blocks, {columns: 52, prose: 52, rows: 13, air: 0, depth: 0, sides: [], isPlain: false}).length;
	expect([3, 4, 5].map(list)).toEqual([11, 12, 19]);
});

test('few short points stand whole in large letters on a large screen, with their proofs; long ones and many do not', () => {
	const wordsOf = (markdown: string, isLarge = true) =>
		drawSteps(slideOf(markdown).blocks, {columns: 168, prose: 76, rows: 44, air: 1, depth: 0, sides: [], isPlain: false, isLarge}).flatMap(line => line.flatMap(part => (part.word?.row === 0 ? part.word.text : [])));
	expect(wordsOf('- The port stands still [¶1](#p1)\n- Nobody was *hurt*')).toEqual(['The', 'port', 'stands', 'still', 'Nobody', 'was', 'hurt']);
	expect(rowsOf('- The port stands still [¶1](#p1)', 200, 60).some(line => line.endsWith('¶1'))).toBe(true);
	for (const markdown of ['- one\n- two\n- three\n- four\n- five\n- six\n- seven', `- ${'words '.repeat(30)}`, '- see `code`', '- one\n- two\n  - nested', '- [x] done', `${'- some twenty words that go over two lines of a screen and so all of them take too many rows\n'.repeat(3)}`]) expect(wordsOf(markdown), markdown).toEqual([]);
	expect(wordsOf('- The port stands still', false)).toEqual([]);
});

test('points stand beside a map of which below them no more would be seen', () => {
	const map = '```map\nalt: sea\nbounds: [10, 52, 32, 60]\n```';
	const points = Array.from({length: 3}, (_point, index) => `- Point ${index} with some words on what the map beside it shows, and some more of them so that they take two rows`).join('\n');
	const drawMap = (_map: unknown, {columns, rows}: {readonly columns: number; readonly rows: number}) => Array.from({length: rows}, () => [segment('~'.repeat(columns))]);
	const lines = layOutSlide(slideOf(`${points}\n\n${map}`), {columns: 150, rows: 44}, {sides: [], bottom: 1, drawMap}).rowsAt(9, 0).map(lineText);
	expect(lines.some(line => line.includes('•') && line.includes('~'))).toBe(true);
});

test('points above a map stand apart on a high screen, as long as they leave it most of the rows', () => {
	const drawMap = (_map: unknown, {columns, rows}: {readonly columns: number; readonly rows: number}) => Array.from({length: rows}, () => [segment('~'.repeat(columns))]);
	const isParted = (points: number, columns: number, rows: number) => {
		const markdown = `${Array.from({length: points}, (_point, index) => `- Point ${index}`).join('\n')}\n\n\`\`\`map\nalt: sea\nbounds: [10, 52, 32, 60]\n\`\`\``;
		const lines = layOutSlide(slideOf(markdown), {columns, rows}, {sides: [], bottom: 1, drawMap}).rowsAt(9, 0).map(lineText);
		expect(lines.filter(line => line.includes('~')).length).toBeGreaterThan(8);
		return lines[lines.findIndex(line => line.includes('• Point 0')) + 1]!.trim() === '';
	};
	expect([isParted(3, 120, 40), isParted(12, 120, 40), isParted(3, 80, 24)]).toEqual([true, false, false]);
});
