/** Draws the offer to go on with a run that was cut short. */
import {helpOf} from '../../talk/key/key-table.ts';
import {offerKeys} from '../../talk/key/practice-keys.ts';
import {formatMs} from '../../talk/clock-time.ts';
import {type KeptRun, runTimes} from '../../talk/practice/record/kept-run.ts';
import {stoppedAt} from '../../talk/practice/run/run.ts';
import {indentLine, type Line, segment} from '../line.ts';
import {runTitle} from './report/report.ts';
import {setLargeText, type TextScreen} from './large-text.ts';
import {measureStage} from '../size.ts';
import {headlineRows} from '../title/headline.ts';
import {truncateLine, wrapSegments} from '../wrap.ts';

const heading = 'A run was cut short';

/** The rows of the whole screen: which run, where it stopped, and the keys. */
export function drawOffer(kept: KeptRun, screen: TextScreen): readonly Line[] {
	const {size} = screen;
	const {left, columns, prose, top} = measureStage(size);
	const slide = kept.slides.find(({id}) => id === stoppedAt(kept));
	const number = slide ? kept.slides.indexOf(slide) + 1 : 1;
	const lines = [
		...(setLargeText(heading, 'title', screen, headlineRows) ?? wrapSegments([segment(heading, 'title', {isBold: true})], prose)),
		[],
		...wrapSegments([segment(`${runTitle(kept)}.`)], prose),
		...wrapSegments([segment(`It stopped after ${formatMs(runTimes(kept).talkMs)} at slide ${number} of ${kept.slides.length}, “${slide?.title ?? stoppedAt(kept)}”.`)], prose),
		[],
		...helpOf(offerKeys).map(({shown, help}): Line => [segment(shown.padEnd(5), 'accent', {isBold: true}), segment(`  ${help}`)]),
	];
	return Array.from({length: size.rows}, (_row, row) => indentLine(truncateLine(lines[row - top] ?? [], columns), left));
}
