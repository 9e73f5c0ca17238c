/** What practising draws fits the screen, and tells its state in words and shapes. */
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {noEvidence} from '../../../src/deck/evidence.ts';
import {type Line, lineText, lineWidth} from '../../../src/draw/line.ts';
import {bandRows, drawBand} from '../../../src/draw/practice/band.ts';
import {drawCard} from '../../../src/draw/practice/card.ts';
import {drawComparison, drawHistory} from '../../../src/draw/practice/report/history.ts';
import {drawLeftOut} from '../../../src/draw/practice/report/left-out.ts';
import {setLargeText} from '../../../src/draw/practice/large-text.ts';
import {drawAudience} from '../../../src/draw/practice/audience.ts';
import {drawCoverage} from '../../../src/draw/practice/coverage.ts';
import {drawOffer} from '../../../src/draw/practice/offer.ts';
import {drawReader} from '../../../src/draw/panel/reader.ts';
import {layOutReport} from '../../../src/draw/practice/report/report-page.ts';
import {drawReport} from '../../../src/draw/practice/report/report.ts';
import {formatDifference, formatMs} from '../../../src/talk/clock-time.ts';
import {speakLines} from '../../../src/show/speak-show.ts';
import {noPast} from '../../../src/talk/practice/report/past-times.ts';
import {slideIds} from '../../../src/deck/slide-ids.ts';
import {startDrill} from '../../../src/talk/drill/drill.ts';
import {makeCards} from '../../../src/talk/drill/card/make-cards.ts';
import {compareRuns} from '../../../src/talk/practice/report/compare-runs.ts';
import {historyRow, passedOver, slideHistories} from '../../../src/talk/practice/report/history.ts';
import {measurePace} from '../../../src/talk/practice/run/pace.ts';
import {reportRun} from '../../../src/talk/practice/report/report.ts';
import {dawn, deckOf, keptOf, planOf, play} from './fixture.ts';

const text = (lines: readonly Line[]) => lines.map(lineText).join('\n');
const plan = {...planOf(20, 20, 600), slides: planOf(20, 20, 600).slides.map(slide => ({...slide, title: `${slide.title} 漢字 with a long title that goes on and on`}))};
const run = play(plan, [[25, {type: 'mark'}], [5, {type: 'peek'}], [1, {type: 'restart'}], [1, {type: 'go', slide: 'b'}], [900, {type: 'end'}]]);
const other = keptOf(plan, [20, 20, 700], {id: 'two', number: 2, start: dawn + 86_400_000});
const bandOf = (steps: Parameters<typeof play>[1], now: number, columns = 200) => {
	const live = play(plan, steps);
	return text(drawBand(live, measurePace(live, noPast, now), now, {columns, rows: 24}));
};

test('the band says on time, ahead, behind and paused in words and shapes', () => {
	expect(bandOf([], dawn + 3000)).toMatch(/● on time {2}· {2}slide 0:03 of 0:20 {2}· {2}talk 0:03 of 10:40 {2}· {2}ends \d\d:\d\d, in \d+:\d\d–\d+:\d\d {2}· {2}level 1$/);
	expect(bandOf([[2, {type: 'go', slide: 'b'}]], dawn + 2000)).toContain('▲ 0:18 ahead');
	expect(bandOf([], dawn + 95_000)).toMatch(/▼ 1:15 behind.*slide 1:35 of 0:20 over/);
	expect(bandOf([[2, {type: 'pause'}]], dawn + 95_000)).toMatch(/‖ paused 1:33 .*slide 0:02/);
	expect(bandOf([[2, {type: 'mark'}], [1, {type: 'peek'}], [1, {type: 'restart'}]], dawn + 5000)).toContain('✗1 peeks 1 take 2');
	expect(bandOf([[2, {type: 'go', slide: 'new'}]], dawn + 95_000)).toMatch(/slide 1:33 {2}·/);
	// What has no room is left out whole.
	expect(bandOf([], dawn + 3000, 60)).toMatch(/^ +● on time[^]*ends \d\d:\d\d, in \d+:\d\d–\d+:\d\d$/);
});

test('a report names slides to work on, compares, and marks what was not reached', () => {
	const drawn = text(drawReport(reportRun(run.kept, []), 100));
	expect(drawn).toContain('Run 1: the whole deck, level 1, 2026-07-31');
	expect(drawn).toContain(', cut short');
	expect(drawn).toContain('To work on');
	expect(drawn).toContain('besides 0:31 in earlier takes');
	expect(drawn).toMatch(/3 {2}Slide 3 .* – {2}not reached/);
	const compared = text(drawReport(reportRun(other, [keptOf(plan, [20, 20, 600])]), 100));
	expect(compared).toContain('Against the last run like it, the best so far (run 1): 1:40 longer\n');
	expect(compared).toContain('▼ 1:40 over');
});

test('a report stands under which run it is of, and on a large screen its time in letters of several rows, where that costs no page', () => {
	const report = reportRun(other, []);
	const page = layOutReport(report, {size: {columns: 80, rows: 24}});
	expect(page.title).toBe('Run 2: the whole deck, level 1, 2026-08-01 09:00');
	expect(lineText(page.lines[0]!)).toBe('12:20 of 10:40   ▼ 1:40 over');
	const words = (lines: readonly Line[]) => lines.flat().flatMap(({word}) => (word?.row === 0 ? [word.text] : []));
	const large = layOutReport(report, {size: {columns: 200, rows: 60}});
	expect(words(large.lines)).toEqual(['12:20', 'of', '10:40', '1:40', 'over']);
	expect(text(large.lines)).not.toContain('12:20 of 10:40');
	expect(words(layOutReport(report, {size: {columns: 200, rows: 60}, isAscii: true}).lines)).toEqual([]);
	const many = reportRun(keptOf({...plan, slides: Array.from({length: 45}, (_slide, index) => ({...plan.slides[0]!, id: `s${index}`}))}, Array.from({length: 45}, () => 20)), []);
	expect(words(layOutReport(many, {size: {columns: 200, rows: 60}}).lines)).toEqual([]);
	expect(words(layOutReport(reportRun(run.kept, []), {size: {columns: 200, rows: 60}}).lines)).toEqual(['15:01', 'of', '10:40']);
	// What is told of the run takes the heading, and the narrowest screen has no room for it there.
	expect(layOutReport(report, {size: {columns: 80, rows: 24}}, 'The disk is full').title).toBe('The disk is full');
	expect(text(layOutReport(report, {size: {columns: 40, rows: 24}}).lines)).toContain('Run 2: the whole deck');
});

test('a report has columns for peeks and stumbles only where there were any', () => {
	expect(text(drawReport(reportRun(other, []), 100))).not.toMatch(/Peeks|Stumbles/);
	expect(text(drawReport(reportRun(run.kept, []), 100))).toMatch(/Peeks {2}Stumbles/);
});

test('a history shows runs and slides, and a slide that is gone', () => {
	const outline = {slides: plan.slides.slice(1).map(({id, title, words}) => ({id, title, words, section: ''}))};
	const drawn = text(drawHistory([run.kept, other].map(historyRow), slideHistories([other], outline), 120));
	expect(drawn).toMatch(/1 {2}2026-07-31.*cut short/);
	expect(drawn).toMatch(/2 {2}2026-08-01.*\+1:40/);
	expect(drawn).toContain('(gone)');
	expect(drawn).toMatch(/Peeks {2}Stumbles$/m);
	expect(text(drawHistory([historyRow(other)], [], 120))).not.toMatch(/Peeks|Stumbles/);
	expect(text(drawComparison(compareRuns(run.kept, other), 120))).toMatch(/All .*15:01|All/);
});

test.each([80, 60, 40])('at %i columns a history still tells slides, time, and how each run ended', columns => {
	const long = {...keptOf(planOf(10, 10, 700, 3000), [10, 10, 700, 3000], {id: 'three', number: 13})};
	const drawn = text(drawHistory([run.kept, other, long].map(historyRow), [], columns));
	expect(drawn).toMatch(/^ *1 .*2\/3 +15:01 .*cut short/m);
	expect(drawn).toMatch(/^ *2 .*3\/3 +12:20 .*\+1:40/m);
	expect(drawn).toMatch(/^ *13 .*4\/4 +1:02:00 .*±0:00/m);
});

test('slides passed over are named, the first few of them', () => {
	const passed = passedOver([keptOf(planOf(20, 20, 20), [20, 1, 0], {}), keptOf(planOf(20, 20), [20, 1], {number: 2})]);
	expect(text(drawLeftOut(passed, 100, true))).toBe('Left out, shown too briefly: Slide 2 (2 runs), Slide 3 (run 1)');
	expect(text(drawLeftOut(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(title => ({title, runs: [1]})), 100))).toMatch(/: a, b, c, d, e and 2 more$/);
	expect(drawLeftOut([], 100)).toEqual([]);
});

test('on a large screen what is asked stands in large letters, the same before its answer is shown and after, where all of it has room', () => {
	const words = (lines: readonly Line[]) => lines.flat().flatMap(({word}) => (word?.row === 0 ? [word.text] : [])).join(' ');
	const [screen, small] = [{size: {columns: 200, rows: 60}}, {size: {columns: 120, rows: 40}}];
	const asked = (isTurned: boolean, back = ['It is.', 'Mostly.']) => drawAudience({front: 'Is it so?', back, isTurned, answerMs: 0}, screen);
	expect([words(asked(false)), words(asked(true))]).toEqual(['Is it so?', 'Is it so? It is.']);
	const long = Array.from({length: 45}, () => 'Much is to be said.');
	expect([words(asked(false, long)), words(asked(true, long))]).toEqual(['', '']);
	expect(words(drawAudience({front: 'Is it so?', back: ['It is.'], isTurned: true, answerMs: 0}, small))).toBe('');
	const list = (points: number) => words(drawCoverage({title: 'Alpha of one', points: Array.from({length: points}, (_point, index) => `point ${index}`), missed: [], cursor: 0}, screen));
	expect([list(3), list(50)]).toEqual(['Alpha of one', '']);
	const points = ['apple', 'banana'];
	expect(text(drawCoverage({title: 'Alpha', points, missed: [1], cursor: 0}, {size: {columns: 80, rows: 12}}))).toMatch(/▸ ✓ 1 apple\n\n {6}✗ 2 banana/);
	expect(text(drawCoverage({title: 'Alpha', points: [...points, ...points, ...points], missed: [], cursor: 0}, {size: {columns: 80, rows: 12}}))).toMatch(/1 apple\n {6}✓ 2 banana/);
	expect([words(drawOffer(run.kept, screen)), words(drawOffer(run.kept, {...screen, isAscii: true}))]).toEqual(['A run was cut short', '']);
	const deck = deckOf('## Alpha\n\n- The port has 28 cranes [¶1](#p1)\n- Words\n');
	const [card] = makeCards(deck, slideIds(deck)).filter(({kind}) => kind === 'blank');
	const drill = startDrill([card!], new Map(), false, dawn);
	const setting = {evidence: noEvidence, now: dawn, scroll: 0, ...screen};
	expect(words(drawCard(drill, setting))).toBe('Alpha: The port has _____ cranes');
	expect(words(drawCard({...drill, turnedAt: dawn}, setting))).toBe('Alpha: The port has _____ cranes 28');
	expect(words(drawCard({...drill, turnedAt: dawn}, {...setting, isAscii: true}))).toBe('');
});

test('the clock of the hostile audience has the lights of an answer, and stands once it is shown', () => {
	const deck = deckOf('## Asked\n\n<!-- kind: questions -->\n\n- How many?\n\n  Nine.\n');
	const drill = startDrill(makeCards(deck, slideIds(deck)), new Map(), true, dawn);
	const head = (ms: number, turnedMs?: number) => lineText(drawCard({...drill, ...(turnedMs === undefined ? {} : {turnedAt: dawn + turnedMs})}, {evidence: noEvidence, now: dawn + ms, size: {columns: 80, rows: 24}, scroll: 0})[1]!).trim();
	expect([head(59_000), head(60_000), head(95_000), head(130_000)]).toEqual(['0:59', '1:00  ● enough is said', '1:35  ▲ come to an end', '2:10  ■ stop'].map(clock => `The audience asks   the last card   ◷ ${clock}`));
	expect(head(130_000, 61_000)).toContain('◷ 1:01  ● enough is said');
});

test('nothing is wider than it may be, nor taller', () => {
	const report = reportRun(other, [run.kept]);
	const deck = deckOf('## A title with 漢字\n\n- Words of 12 things that are said at length, over and over [¶1](#p1)\n\n---\n\n## B\n\n> q\n>\n> — Who [¶2](#p2)\n');
	const cards = makeCards(deck, slideIds(deck));
	fc.assert(
		fc.property(fc.integer({min: 40, max: 200}), fc.integer({min: 12, max: 60}), fc.nat(50), fc.nat(cards.length - 1), (columns, rows, scroll, at) => {
			const size = {columns, rows};
			const live = play(plan, [[30, {type: 'mark'}], [1, {type: 'restart'}]]);
			const band = drawBand(live, measurePace(live, noPast, dawn + 9_000_000), dawn + 9_000_000, size);
			expect(band).toHaveLength(bandRows(size));
			const drill = {...startDrill(cards.slice(at), new Map(), true, dawn), ...(scroll > 25 ? {turnedAt: dawn} : {})};
			const screens = [
				drawReader({...layOutReport(report, {size}), scroll}, size),
				drawOffer(run.kept, {size}),
				drawAudience({front: 'Is it so?', back: ['It is, and at length, with 12 words and more.', 'Mostly.'], isTurned: scroll > 25, answerMs: scroll * 3000}, {size}),
				drawCoverage({title: 'A title that is long enough to take two lines or three', points: Array.from({length: scroll}, (_point, index) => `point ${index}`), missed: [0], cursor: Math.max(0, scroll - 1)}, {size}),
				drawCard(drill, {evidence: noEvidence, now: dawn, size, scroll}),
			];
			for (const screen of screens) expect(screen.length).toBeLessThanOrEqual(rows);
			const pages = [drawReport(report, columns), drawComparison(compareRuns(run.kept, other), columns), drawHistory([run.kept, other].map(historyRow), slideHistories([other], {slides: []}), columns)];
			expect([...band, ...screens.flat(), ...pages.flat()].filter(line => lineWidth(line) > columns).map(lineText)).toEqual([]);
		}),
	);
});

test('a difference is that of the two times shown beside it', () => {
	fc.assert(
		fc.property(fc.integer({min: 0, max: 60_000}), fc.integer({min: 0, max: 60_000}), (before, after) => {
			const seconds = (shown: string) => Number(shown.split(':')[0]) * 60 + Number(shown.split(':')[1]);
			const difference = formatDifference(before, after);
			expect(seconds(formatMs(after)) - seconds(formatMs(before))).toBe(seconds(difference.slice(1)) * (difference.startsWith('−') ? -1 : 1));
			expect(difference.startsWith('±')).toBe(formatMs(before) === formatMs(after));
		}),
	);
});

test('words in letters of several rows are said once', () => {
	expect(speakLines([[], ...setLargeText('12:20 of 10:40', 'text', {size: {columns: 200, rows: 60}}, 5)!, [{text: ' as a line', role: 'text'}]])).toBe('12:20 of 10:40\nas a line');
});
