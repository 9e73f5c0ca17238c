/** An audience interrupts a run with the deck's questions, and the time of an answer is no slide's. */
import {expect, test} from 'vitest';
import {noEvidence} from '../../../src/deck/evidence.ts';
import {slideIds} from '../../../src/deck/slide-ids.ts';
import {lineText} from '../../../src/draw/line.ts';
import {drawReport} from '../../../src/draw/practice/report/report.ts';
import {openShow} from '../../../src/show/open-show.ts';
import {planAudience} from '../../../src/show/practice/audience.ts';
import {frameAsked} from '../../../src/show/practice/practice.ts';
import {openRun, pressRun, type RunShow, tickRun} from '../../../src/show/practice/run-show.ts';
import {makeCards} from '../../../src/talk/drill/card/make-cards.ts';
import {spokenMs} from '../../../src/talk/practice/record/kept-run.ts';
import {noPast} from '../../../src/talk/practice/report/past-times.ts';
import {reportRun} from '../../../src/talk/practice/report/report.ts';
import {slideBudgets} from '../../../src/talk/practice/run/budget.ts';
import {outlineDeck} from '../../../src/talk/practice/run/outline.ts';
import {planRun} from '../../../src/talk/practice/run/plan-run.ts';
import {startRun} from '../../../src/talk/practice/run/run.ts';
import {dawn, deckOf} from './fixture.ts';

const questions = Array.from({length: 5}, (_question, index) => `- Question ${index}?\n\n  Answer ${index}.\n`).join('\n');
const deck = deckOf(`## Alpha\n\n<!-- time: 100s -->\n\n- apple\n\n---\n\n## Ask\n\n<!-- kind: questions -->\n<!-- time: 20s -->\n\n${questions}`);
const ids = slideIds(deck);
const cards = makeCards(deck, ids);

function open(): RunShow {
	const outline = outlineDeck(deck, ids);
	const plan = planRun(outline, {indexes: [0, 1], kind: 'whole'}, slideBudgets(outline, {rate: 130}));
	return openRun({show: openShow(deck, 'default', noEvidence), run: startRun(plan, {id: 'one', level: 2}, dawn), deck, ids, past: noPast, isAuto: false, coming: [{atMs: 30_000, card: cards.find(({kind}) => kind === 'question')!}]}, dawn);
}

const at = (seconds: number) => dawn + seconds * 1000;
const seen = (practice: RunShow) => frameAsked(practice)?.lines.map(lineText).join('\n') ?? '';

test('at most three questions come, each once, within the talk, as a seed has it', () => {
	for (let seed = 0; seed < 50; seed++) {
		const coming = planAudience(cards, 120_000, seed);
		expect(new Set(coming.map(({card}) => card.id)).size).toBe(3);
		const moments = coming.map(({atMs}) => atMs);
		expect(moments.toSorted((a, b) => a - b)).toEqual(moments);
		expect([moments[0]! >= 12_000, moments.at(-1)! <= 108_000]).toEqual([true, true]);
		expect(planAudience(cards, 120_000, seed)).toEqual(coming);
		// A run that is gone on with is not met by all the questions that it is past.
		expect(planAudience(cards, 120_000, seed, 60_000)).toEqual(coming.filter(({atMs}) => atMs >= 60_000));
	}
});

test('a question interrupts, its lights go with the time, Space shows the answer, and the slide’s clock stands', () => {
	const before = tickRun(open(), at(29));
	expect(seen(before)).toBe('');
	const asked = tickRun(before, at(30));
	expect(seen(asked)).toMatch(/The audience asks {3}◷ 0:00[^]*Question 0\?/);
	const lit = (seconds: number) => seen(tickRun(asked, at(30 + seconds))).match(/◷ .*/)?.[0].trim();
	expect([59, 60, 90, 120].map(lit)).toEqual(['◷ 0:59', '◷ 1:00  ● enough is said', '◷ 1:30  ▲ come to an end', '◷ 2:00  ■ stop']);
	expect(seen(asked)).not.toContain('Answer 0.');
	expect(seen(asked)).toContain('Space the answer');
	const turned = seen(pressRun(asked, 'space', at(31)).state);
	expect([turned.includes('Answer 0.'), turned.includes('Space the answer')]).toEqual([true, false]);
	const back = pressRun(asked, 'right', at(75)).state;
	expect([seen(back), back.run.slide, back.run.pausedSince]).toEqual(['', 'alpha', undefined]);
	const ended = pressRun(back, 'q', at(85)).state.run.kept;
	expect(ended.answers).toMatchObject([{slide: 'alpha', ms: 45_000}]);
	expect(spokenMs(ended, 'alpha')).toBe(40_000);
	expect(drawReport(reportRun(ended, []), 200).map(lineText).join('\n')).toMatch(/besides 0:45 in 1 answer$/m);
});
