/** Draws which slides cite each paragraph of the article. */
import {type Line, segment} from '../../draw/line.ts';
import {wrapSegments} from '../../draw/wrap.ts';
import type {Coverage} from '../coverage.ts';

/** A line a paragraph: a bar as long as the number of slides that cite it, and their numbers. */
export function drawCoverage(coverage: Coverage, columns: number): readonly Line[] {
	const cited = coverage.filter(slides => slides.length > 0).length;
	const widest = Math.min(12, coverage.reduce((most, slides) => Math.max(most, slides.length), 0));
	const rows = coverage.flatMap((slides, index) => {
		const mark = `¶${index + 1}`.padStart(4);
		const bar = '█'.repeat(Math.min(widest, slides.length)).padEnd(widest, '·');
		const told = slides.length === 0 ? 'no slide' : `${slides.length === 1 ? 'slide' : 'slides'} ${slides.join(', ')}`;
		const room = Math.max(8, columns - 7 - widest);
		const lines = wrapSegments([segment(told, slides.length === 0 ? 'warn' : 'muted')], room);
		return lines.map((line, row): Line => (row === 0 ? [segment(mark, 'cite'), segment(' '), segment(bar, slides.length === 0 ? 'warn' : 'accent'), segment('  '), ...line] : [segment(' '.repeat(7 + widest)), ...line]));
	});
	return [[segment(`The article: ${cited} of ${coverage.length} paragraphs are cited`, 'title', {isBold: true})], ...rows];
}
