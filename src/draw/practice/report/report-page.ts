/** Sets a report on the screen: its heading, its lines, and the run's time in letters of several rows where there is room. */
import type {Report} from '../../../talk/practice/report/report.ts';
import {type Line, lineWidth, segment} from '../../line.ts';
import {readerRoom} from '../../panel/reader.ts';
import {measureStage} from '../../size.ts';
import {headlineRows} from '../../title/headline.ts';
import {setLargeText, type TextScreen} from '../large-text.ts';
import {drawReport, drawReportBody, runTitle, timeWords} from './report.ts';

/** A page to read: its heading, and the lines below it. */
export type ReportPage = {readonly title: string; readonly lines: readonly Line[]};

/** The report under which run it is of; under a `message`, or where that has no room, the report says it itself. */
export function layOutReport(report: Report, screen: TextScreen, message = ''): ReportPage {
	const {columns} = measureStage(screen.size);
	const title = runTitle(report.run);
	if (message !== '' || lineWidth([segment(title)]) > columns) return {title: message || 'Report', lines: drawReport(report, columns)};
	const time = setTime(report, screen);
	const large = time && [...time, ...drawReportBody(report, columns, false)];
	// The large letters must not cost a page.
	return {title, lines: large && large.length <= readerRoom(screen.size, 0) ? large : drawReportBody(report, columns)};
}

/** The columns between the time and what it came to. */
const gap = 8;

/** The run's time, and how far that was off, side by side. */
function setTime(report: Report, screen: TextScreen): readonly Line[] | undefined {
	const {time, verdict, role} = timeWords(report);
	const left = setLargeText(time, 'text', screen, headlineRows);
	const right = setLargeText(verdict, role, screen, headlineRows);
	if (!left || verdict === '') return left;
	const rows = right && left.map((line, row): Line => [...line, segment(' '.repeat(gap)), ...right[row]!]);
	return rows?.every(row => lineWidth(row) <= measureStage(screen.size).columns) ? rows : undefined;
}
