/** A run on the stage: keys move slides and the run together. */
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {noPast} from '../../../src/talk/practice/report/past-times.ts';
import {noEvidence} from '../../../src/deck/evidence.ts';
import {slideIds} from '../../../src/deck/slide-ids.ts';
import {lineText, lineWidth} from '../../../src/draw/line.ts';
import {drawReport} from '../../../src/draw/practice/report/report.ts';
import {openShow} from '../../../src/show/open-show.ts';
import {openPractice, practiceActivity, showReport} from '../../../src/show/practice/practice-activity.ts';
import {openRun, pressRun, reloadRun, type RunShow, tickRun} from '../../../src/show/practice/run-show.ts';
import {frameAsked, framePractice} from '../../../src/show/practice/practice.ts';
import {frameShow, withView} from '../../../src/show/show.ts';
import {slideBudgets} from '../../../src/talk/practice/run/budget.ts';
import {reportRun} from '../../../src/talk/practice/report/report.ts';
import {weakSlides} from '../../../src/talk/practice/report/weak-slides.ts';
import {type Level, spokenMs} from '../../../src/talk/practice/record/kept-run.ts';
import {outlineDeck} from '../../../src/talk/practice/run/outline.ts';
import {planRun} from '../../../src/talk/practice/run/plan-run.ts';
import {runKeys} from '../../../src/talk/key/practice-keys.ts';
import {resumeRun, startRun} from '../../../src/talk/practice/run/run.ts';
import {stageKeys} from '../../../src/talk/key/stage-keys.ts';
import {dawn, deckOf} from './fixture.ts';

const text = '## Alpha\n\n<!-- time: 10s -->\n\n- apple\n- banana\n\n<!-- A note to say. -->\n\n---\n\n## Beta\n\n<!-- time: 20s -->\n<!-- steps: true -->\n\n- cherry\n- damson\n- elder\n\n---\n\n## Gamma\n\n<!-- time: 5s -->\n\nEnd.\n';

function open(level: Level = 2, isAuto = false, markdown = text): RunShow {
	const deck = deckOf(markdown);
	const ids = slideIds(deck);
	const outline = outlineDeck(deck, ids);
	const plan = planRun(outline, {indexes: ids.map((_id, index) => index), kind: 'whole'}, slideBudgets(outline, {rate: 130}));
	const show = openShow(deck, 'default', noEvidence);
	return openRun({show, run: startRun(plan, {id: 'one', level}, dawn), deck, ids, past: noPast, isAuto}, dawn);
}

const seen = ({show}: RunShow) => frameShow(show).lines.map(lineText).join('\n');
const press = (practice: RunShow, ...keys: readonly string[]) => keys.reduce((now, key, step) => pressRun(now, key, dawn + (step + 1) * 1000).state, practice);

test('Enter on a link of the last slide follows it, and does not end the run; Ctrl-O comes back', () => {
	const last = press(open(2, false, '# Talk\n\n---\n\n## First\n\nWords\n\n---\n\n## Last\n\n[first](#first)'), 'right', 'right');
	const there = press(last, 'f', 'return');
	expect([last.run.slide, there.run.slide, there.isAsking]).toEqual(['last', 'first', undefined]);
	expect(press(there, 'ctrl-o').run.slide).toBe('last');
});

test('a run goes on at the slide behind the one where it stopped, where that is gone from the deck', () => {
	const cut = press(open(), 'right', 'q').run;
	const goOn = (markdown: string) => {
		const deck = deckOf(markdown);
		return openRun({show: openShow(deck, 'default', noEvidence), run: resumeRun(cut.records, cut.kept, dawn + 60_000), deck, ids: slideIds(deck), past: noPast, isAuto: false}, dawn + 60_000);
	};

	const gone = goOn(text.replace('## Beta', '## Bravo'));
	expect([gone.run.slide, gone.show.state.talk.place.slide]).toEqual(['gamma', 2]);
	const left = goOn(text.replace('## Beta', '## Bravo').replace('## Gamma', '## Golf'));
	expect([left.run.slide, left.show.state.talk.place.slide]).toEqual(['alpha', 0]);
	expect(spokenMs(press(left, 'q').run.kept, 'alpha')).toBeGreaterThan(0);
	expect(goOn(text).run.slide).toBe('beta');
});

test('a run whose last slide was retitled meanwhile is complete when its end is passed', () => {
	const renamed = deckOf(text.replace('## Gamma', '## Golf'));
	const edited = press(reloadRun(open(), renamed, slideIds(renamed), dawn), 'G');
	expect(press(edited, 'right', 'return').run.kept).toMatchObject({ending: 'complete', visits: [{slide: 'alpha'}, {slide: 'golf'}]});
	expect(press(edited, 'left', 'q').run.kept.ending).toBe('cut short');
});

test('where the slide whose points are ticked goes from the deck, its list goes with it, and the run goes on', () => {
	const listed = press(open(3), 'right');
	const reloaded = (markdown: string) => reloadRun(listed, deckOf(markdown), slideIds(deckOf(markdown)), dawn + 5000);
	expect(reloaded(text.replace('banana', 'blackberry')).coverage?.points).toHaveLength(2);
	const gone = reloaded(text.slice(text.indexOf('## Beta')));
	expect([gone.run.slide, gone.coverage, gone.run.pausedSince]).toEqual(['beta', undefined, undefined]);
	expect(press(gone, 'right').run.kept.moments).toEqual([]);
});

test('next reveals, then goes to the next slide, and beyond the last one ends the run', () => {
	const beta = press(open(), 'right');
	expect(beta.run.slide).toBe('beta');
	const revealed = press(beta, 'space', 'space');
	expect(seen(revealed)).toContain('elder');
	const asked = press(revealed, 'right', 'right');
	expect(asked.run.isOver).toBe(false);
	expect(seen(asked)).toContain('End the run? Enter ends, ← goes back');
	const stayed = press(asked, 'left');
	expect([stayed.run.isOver, stayed.run.slide]).toEqual([false, 'gamma']);
	expect(seen(stayed)).not.toContain('End the run');
	expect(press(asked, 'x').run.kept.moments).toHaveLength(1);
	const ended = press(asked, 'right');
	expect(ended.run).toMatchObject({isOver: true, kept: {ending: 'complete'}});
});

test('what was told is gone with the next key of a run too, and is no heading of its report', () => {
	const opened = open();
	const told = {...opened, show: withView(opened.show, {message: '? keys'})};
	expect(seen(told)).toContain('? keys');
	expect(seen(press(told, 'x'))).not.toContain('? keys');
	const plans = {begin: () => told};
	const ended = practiceActivity(plans).press(openPractice(plans, told.show.size, 'default', dawn), 'q', dawn + 1000).state;
	const {phase} = showReport(ended, []);
	expect(phase.name === 'report' && framePractice(phase, {size: told.show.size}).lines.map(lineText).join('\n')).not.toContain('? keys');
});

test('level 1 shows the notes, level 2 does not, level 3 shows the title alone', () => {
	expect(seen(open(1))).toContain('A note to say.');
	expect(seen(open(2))).not.toContain('A note to say.');
	const hidden = open(3);
	expect(seen(hidden)).toContain('Alpha');
	expect(seen(hidden)).not.toContain('apple');
});

test('at level 3 Space reveals point by point, each one a peek, then goes on', () => {
	const one = press(open(3), 'space');
	expect(seen(one)).toContain('apple');
	expect(seen(one)).not.toContain('banana');
	const two = press(one, 'space', 'space', 'space');
	expect(two.run.slide).toBe('beta');
	expect(two.run.kept.moments.map(({kind, slide}) => [kind, slide])).toEqual([['peek', 'alpha'], ['peek', 'alpha']]);
	expect(press(open(3), 'right', 'right').run).toMatchObject({slide: 'beta', kept: {moments: []}});
});

test('at level 3 even a slide taller than the screen begins with its title alone', () => {
	const tall = `## Tall\n\n${Array.from({length: 40}, (_item, index) => `- row ${index + 1}`).join('\n')}\n`;
	const covered = open(3, false, tall);
	expect(seen(covered)).toContain('Tall');
	expect(seen(covered)).not.toContain('row 1');
	const one = press(covered, 'space');
	expect(seen(one)).toContain('row 1');
	expect(seen(one)).not.toContain('row 2');
	expect(press(one, 'space').run.kept.moments).toHaveLength(2);
	expect(seen(pressRun(one, 'R', dawn + 60_000).state)).not.toContain('row 1');
});

test('at level 3 a questions slide reveals a question with its answer at a time, at level 2 its questions stand there', () => {
	const questions = '## Ask\n\n<!-- kind: questions -->\n\n- How many?\n\n  Twelve.\n\n- Why?\n\n  Because.\n';
	const titled = open(3, false, questions);
	expect(seen(titled)).not.toMatch(/How many|Why/);
	const one = press(titled, 'space');
	expect(seen(one)).toMatch(/How many\?[^]*Twelve\./);
	expect(seen(one)).not.toMatch(/Why|Because/);
	expect(seen(press(one, 'space'))).toMatch(/Why\?[^]*Because\./);
	expect(seen(press(one, '2'))).toMatch(/Twelve\.[^]*Because\./);
	const asked = open(2, false, questions);
	expect(seen(asked)).toMatch(/How many\?[^]*Why\?/);
	expect(seen(asked)).not.toMatch(/Twelve|Because/);
	expect(seen(press(asked, 'space'))).toContain('Twelve.');
	expect(seen(press(asked, 'space'))).not.toContain('Because.');
});

test('a number typed goes to its slide, although 1 2 3 alone are levels', () => {
	const many = Array.from({length: 45}, (_slide, index) => `## S${index + 1}\n\nText.\n`).join('\n---\n\n');
	expect(press(open(2, false, many), '4', '2', 'return').run.slide).toBe('s42');
	const typed = (ms: number, ...keys: readonly string[]) => keys.reduce((now, key, step) => pressRun(now, key, dawn + 1000 + step * ms).state, open(2, false, many));
	expect(typed(300, '1', '2', 'return').run).toMatchObject({slide: 's12', level: 2});
	expect(typed(300, '3', '1', 'G').run).toMatchObject({slide: 's31', level: 2});
	expect(typed(300, '1', '2', '3').show.state.view.typed).toBe('123');
	// With time between them they are levels, and so is one alone.
	expect(typed(1500, '1', '3').run).toMatchObject({slide: 's1', level: 3});
	expect(typed(300, '1', 'return').run).toMatchObject({slide: 's2', level: 1});
});

test('at level 3 the points of a slide are ticked before it is left, and what was missed is kept; the clock stands meanwhile', () => {
	const listed = press(open(3), 'right');
	expect(listed.run.slide).toBe('alpha');
	const text = (practice: RunShow) => frameAsked(practice)!.lines.map(lineText).join('\n');
	expect(text(listed)).toMatch(/Did you say it all\? Alpha[^]*▸ ✓ 1 apple[^]*✓ 2 banana/);
	const ticked = press(listed, '2', '1', '1');
	expect(text(ticked)).toMatch(/▸ ✓ 1 apple[^]*✗ 2 banana/);
	const left = pressRun(ticked, 'right', dawn + 60_000).state;
	expect(left.coverage).toBeUndefined();
	expect(left.run).toMatchObject({slide: 'beta', kept: {moments: [{kind: 'missed', slide: 'alpha'}]}});
	expect(spokenMs(left.run.kept, 'alpha')).toBe(1000);
	expect(weakSlides([left.run.kept])).toMatchObject([{slide: 'alpha', fault: {kind: 'missed', count: 1, runs: 1}}]);
	const report = drawReport(reportRun(left.run.kept, []), 100).map(lineText).join('\n');
	expect(report).toMatch(/1 point missed; besides 0:59 paused or ticking\s+points$/m);
	expect(report).toMatch(/Actual +Missed\n.* 1$/m);
	const long = press(open(3, false, '## A title of four and twenty\n\n- apple\n- banana\n\n---\n\n## Beta\n\nEnd.\n'), 'right', '1', 'right').run.kept;
	expect(drawReport(reportRun(long, []), 72).map(lineText).join('\n')).toContain('1  A title of four and tw');
	const stayed = press(ticked, 'left');
	expect([stayed.run.slide, stayed.run.kept.moments.length, stayed.coverage]).toEqual(['alpha', 0, undefined]);
	// What was ticked is still so when the slide is asked again, unless it was said anew.
	expect(text(press(stayed, 'right'))).toMatch(/✓ 1 apple[^]*✗ 2 banana/);
	expect(text(press(stayed, 'R', 'right'))).toMatch(/✓ 1 apple[^]*✓ 2 banana/);
	expect(press(stayed, 'right', 'right').run.kept.moments).toMatchObject([{kind: 'missed', point: 'banana'}]);
	expect(press(ticked, 'q').run).toMatchObject({isOver: true, kept: {moments: [{kind: 'missed'}]}});
	expect(press(open(2), 'right').coverage).toBeUndefined();
	expect(press(open(3, true), 'right').coverage).toBeUndefined();
});

test('a list of points that is taller than the screen says so, and follows the cursor to its end', () => {
	const many = press(open(3, false, `## Many\n\n${Array.from({length: 30}, (_point, index) => `- point ${index + 1}\n`).join('')}`), 'right');
	const text = (practice: RunShow) => frameAsked(practice)!.lines.map(lineText).join('\n');
	expect(text(many)).toMatch(/▸ ✓ 1 point 1$[^]*↓ more/m);
	const down = press(many, ...Array.from({length: 29}, () => 'down'));
	expect(text(down)).toMatch(/point 30$/m);
	expect(text(down)).not.toContain('↓ more');
});

test('at level 3 a picture is revealed part by part, each one a peek', () => {
	const timeline = '## Years\n\n```timeline\nalt: Three events.\nevents:\n  - {when: May, claim: it began, cites: [1]}\n  - {when: June, side: Port, claim: it went on, cites: [2]}\n  - {when: July, claim: it ended, cites: [3]}\n```\n';
	const one = press(open(3, false, timeline), 'space');
	expect(seen(one)).toContain('May: it began');
	expect(seen(one)).not.toMatch(/June|July/);
	const all = press(one, 'space', 'space');
	expect(seen(all)).toMatch(/June, Port: it went on[^]*July: it ended/);
	expect(all.run.kept.moments).toHaveLength(3);
});

test('levels change in the middle of a slide', () => {
	expect(seen(press(open(3), '2'))).toContain('banana');
	expect(seen(press(open(2), '3'))).not.toContain('apple');
	expect(seen(press(open(3), '1'))).toContain('A note to say.');
});

test('a change of level stays on the page that holds what is said, not at the slide’s end', () => {
	const tall = `## Tall\n\n${Array.from({length: 60}, (_item, index) => `- row ${index + 1}`).join('\n')}\n`;
	expect(seen(press(open(3, false, tall), 'space', '2'))).toMatch(/1\/\d ▼/);
	expect(seen(press(open(2, false, tall), 'right', '3', 'space', '2'))).toMatch(/1\/\d ▼/);
	expect(seen(press(open(2, false, tall), 'right', '1'))).toMatch(/2\/\d ▼/);
	const stepped = seen(press(open(3, false, tall.replace('- row 1\n', '<!-- steps: true -->\n\n- row 1\n')), 'space', '2'));
	expect(stepped).toContain('row 60');
});

test('p pauses across slides, x and u mark, R begins again with nothing revealed', () => {
	const paused = press(open(), 'p', 'right');
	expect(seen(paused)).toContain('‖ paused');
	expect(press(paused, 'p').run.pausedSince).toBeUndefined();
	const marked = press(open(), 'x', 'x', 'u');
	expect(marked.run.kept.moments).toHaveLength(1);
	const again = press(open(), 'right', 'space', 'R');
	expect(again.run.take).toBe(2);
	expect(seen(again)).not.toContain('damson');
});

test('keys of panels stay the panels’: p in the overview marks nothing and pauses nothing', () => {
	const {run, show} = press(open(), 'o', 'x', 'right', 'return');
	expect(run).toMatchObject({slide: 'beta', kept: {moments: []}});
	expect(show.state.view.panel.name).toBe('none');
});

test('with --auto a slide is left when its budget is spent, the last one ends the run', () => {
	const at = (seconds: number, practice: RunShow) => tickRun(practice, dawn + seconds * 1000);
	const start = open(2, true);
	expect(at(9, start).run.slide).toBe('alpha');
	const beta = at(10, start);
	expect(beta.run.slide).toBe('beta');
	expect(at(35, at(30, beta)).run.isOver).toBe(true);
	expect(at(30, open(2)).run.slide).toBe('alpha');
});

test('a tick that changes nothing to be seen changes nothing at all', () => {
	const start = open();
	expect(tickRun(start, dawn + 20)).toBe(start);
});

test('whatever keys are pressed, the slide on show is the slide of the run', () => {
	const keys = [runKeys, stageKeys.slide, stageKeys.overview].flatMap(table => table.flatMap(binding => binding.keys)).filter(key => key !== 'q' && key !== 'ctrl-c');
	fc.assert(
		fc.property(fc.array(fc.constantFrom(...keys), {maxLength: 60}), pressed => {
			const {run, show, ids} = press(open(), ...pressed);
			expect(ids[show.state.talk.place.slide]).toBe(run.slide);
		}),
	);
});

test('whatever keys are pressed at whatever size, the frame fits the screen', () => {
	const keys = [runKeys, stageKeys.slide].flatMap(table => table.flatMap(binding => binding.keys));
	fc.assert(
		fc.property(fc.array(fc.constantFrom(...keys), {maxLength: 20}), fc.integer({min: 20, max: 160}), fc.integer({min: 6, max: 50}), (pressed, columns, rows) => {
			const small = {...open(3), show: {...open(3).show, size: {columns, rows}}};
			const practice = press(openRun(small, dawn), ...pressed);
			const {lines} = frameAsked(practice) ?? frameShow(practice.show);
			expect(lines.length).toBeLessThanOrEqual(rows);
			for (const line of lines) expect(lineWidth(line)).toBeLessThanOrEqual(columns);
		}),
	);
});
