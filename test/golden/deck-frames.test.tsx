/** Golden frames: every shipped slide as it is seen, one text file each. Read the difference before accepting it with `-u`. */
import {renderToString} from 'ink';
import {describe, expect, test} from 'vitest';
import {slideIds} from '../../src/deck/slide-ids.ts';
import {lineWidth} from '../../src/draw/line.ts';
import {Frame} from '../../src/screen/frame.tsx';
import {pictureShow} from '../../src/show/picture-show.ts';
import {frameShow} from '../../src/show/show.ts';
import {shippedShow, wholeSlide} from './shipped-show.ts';

const sizes = [
	{columns: 80, rows: 24},
	{columns: 120, rows: 40},
	{columns: 200, rows: 60},
];

describe.each(sizes)('the shipped deck at $columns x $rows', size => {
	test('looks as it did when its frames were last read', async () => {
		const start = await shippedShow(size);
		for (const [index, id] of slideIds(start.deck).entries()) {
			const show = wholeSlide(start, index);
			const text = renderToString(<Frame picture={{...pictureShow(show), theme: 'plain'}} />, {columns: size.columns});
			const file = `deck/${size.columns}x${size.rows}/${String(index + 1).padStart(2, '0')}-${id}.txt`;
			await expect(`${text.split('\n').map(line => line.trimEnd()).join('\n')}\n`).toMatchFileSnapshot(file);
		}
	});

	test('fits: no slide is paged, none is wider than the screen', async () => {
		const start = await shippedShow(size);
		for (let slide = 0; slide < start.deck.slides.length; slide++) {
			const show = wholeSlide(start, slide);
			expect(show.state.talk.place.step, `steps of slide ${slide + 1}`).toBe(start.deck.slides.at(slide).steps);
			for (const line of frameShow(show).lines) expect(lineWidth(line)).toBeLessThanOrEqual(size.columns);
		}
	});
});
