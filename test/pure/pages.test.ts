/** A slide that is taller than the screen is divided where what it says comes apart. */
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {lineText} from '../../src/draw/line.ts';
import {layOutSlide} from '../../src/draw/slide/lay-out-slide.ts';
import {slideOf} from './markdown.ts';

/** The pages of a slide of bullets with so many words each, on a screen of some rows. */
const pagesOf = (words: readonly number[], rows: number) => {
	const bullets = words.map((count, index) => `- First${index}${' word'.repeat(count)} last${index}`);
	const layout = layOutSlide(slideOf(['## Title', '', ...bullets].join('\n')), {columns: 60, rows}, {sides: [], bottom: 1});
	return layout.pages.map((start, page) => layout.linesAt(Infinity, start, layout.pages[page + 1]).map(lineText));
};

test('no page ends within a bullet that fits on a page, and all of it is on some page', () => {
	fc.assert(
		fc.property(fc.array(fc.integer({min: 0, max: 40}), {minLength: 1, maxLength: 20}), fc.integer({min: 14, max: 24}), (words, rows) => {
			const pages = pagesOf(words, rows).map(lines => lines.join(' '));
			for (const index of words.keys()) expect(pages.filter(page => page.includes(`First${index} `) && page.includes(`last${index}`))).toHaveLength(1);
		}),
		{numRuns: 200},
	);
});

test('a last page of a single row takes the bullet before with it', () => {
	const pages = pagesOf(Array.from({length: 30}, () => 0), 19);
	const rows = pages.map(lines => lines.filter(line => line !== '').length);
	expect(rows.reduce((sum, one) => sum + one, 0)).toBe(30);
	for (const count of Array.from({length: 30}, (_bullet, index) => index + 1)) {
		const last = pagesOf(Array.from({length: count}, () => 0), 19).at(-1)!;
		if (count > 1) expect(last.length, `${count} bullets`).toBeGreaterThan(1);
	}
});

test('a bullet that is taller than a page fills its pages', () => {
	const pages = pagesOf([300], 16);
	expect(pages.slice(0, -1).every(lines => lines.length === pages[0]!.length)).toBe(true);
	expect(pages.length).toBeGreaterThan(1);
});

test('a question stays with its answer, and a point with its second paragraph, where they fit on a page', () => {
	const asked = Array.from({length: 9}, (_question, index) => `- Question${index} of some length?\n\n  Answer${index} that takes more than a row, as it has as many words as an answer has that is given\n\n  More${index} words`);
	for (const kind of ['questions', 'content']) {
		for (const rows of [14, 15, 16, 17, 18, 19, 20, 21]) {
			const slide = slideOf(['## Title', '', `<!-- kind: ${kind} -->`, '', ...asked].join('\n'));
			const layout = layOutSlide(slide, {columns: 60, rows}, {sides: [], bottom: 1});
			const pages = layout.pages.map((start, page) => layout.linesAt(Infinity, start, layout.pages[page + 1]).map(lineText).join(' '));
			for (const index of asked.keys()) expect(pages.filter(page => page.includes(`Question${index} `) && page.includes(`More${index} `)), `${kind} ${index} on ${rows} rows`).toHaveLength(1);
		}
	}
});

describe('a table that goes on over a page', () => {
	const table = (rows: number) => ['| Company | Ships |', '| :- | -: |', ...Array.from({length: rows}, (_row, index) => `| Name${index} | ${index} |`)].join('\n');
	const screens = (markdown: string, size = {columns: 60, rows: 16}) => {
		const slide = slideOf(`## Title\n\n${markdown}`);
		const layout = layOutSlide(slide, size, {sides: [], bottom: 1});
		return layout.stops.map(({page, step}) => layout.rowsAt(step, page).map(line => lineText(line).trimEnd()));
	};

	test('has its head on each page, and each row on one', () => {
		fc.assert(
			fc.property(fc.integer({min: 1, max: 60}), fc.integer({min: 14, max: 30}), (count, rows) => {
				const pages = screens(table(count), {columns: 60, rows});
				for (const page of pages) {
					const head = page.findIndex(row => /Company +Ships/.test(row));
					expect(page[head + 1]).toMatch(/^ *─+$/);
					expect(page.findIndex(row => row.includes('Name'))).toBeGreaterThan(head);
					expect(page).toHaveLength(rows);
					expect(page.at(-1)).toBe('');
				}

				for (let index = 0; index < count; index++) expect(pages.filter(page => page.some(row => row.includes(`Name${index} `)))).toHaveLength(1);
			}),
			{numRuns: 100},
		);
	});

	test('has its head in its own column, and not before the table is there', () => {
		const columns = `<!-- columns: [1, 1] -->\n\n${Array.from({length: 30}, (_word, index) => `- word${index}`).join('\n')}\n\n<!-- column -->\n\n${table(30)}\n\n<!-- columns: end -->`;
		const [first, second] = screens(columns);
		const at = (page: readonly string[]) => page.find(row => row.includes('Company'))?.indexOf('Company');
		expect(at(second!)).toBe(at(first!));
		const waiting = screens(`words\n\n<!-- pause -->\n\n${table(30)}`);
		expect(waiting[0]!.join('')).not.toContain('Company');
		expect(waiting.slice(1).every(page => page.join('').includes('Company'))).toBe(true);
	});

	test('does not give more than half of a page to its head', () => {
		const long = 'word '.repeat(60);
		const pages = screens(`| ${long} | b |\n| - | - |\n${Array.from({length: 20}, (_row, index) => `| Name${index} | ${index} |`).join('\n')}`, {columns: 40, rows: 14});
		for (let index = 0; index < 20; index++) expect(pages.filter(page => page.some(row => row.includes(`Name${index} `)))).toHaveLength(1);
	});
});
