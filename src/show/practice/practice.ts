/** A practice session at a moment: the offer to go on, the run, the report. */
import type {ThemeName} from '../../deck/theme-name.ts';
import {inlineText} from '../../deck/inline.ts';
import {drawAudience} from '../../draw/practice/audience.ts';
import {drawCoverage} from '../../draw/practice/coverage.ts';
import {drawOffer} from '../../draw/practice/offer.ts';
import type {TextScreen} from '../../draw/practice/large-text.ts';
import {layOutReport} from '../../draw/practice/report/report-page.ts';
import {blankLines} from '../../draw/line.ts';
import {drawReader, leaving} from '../../draw/panel/reader.ts';
import {isTooSmall, type Size} from '../../draw/size.ts';
import type {StageFrame} from '../../draw/stage/stage-frame.ts';
import type {KeptRun} from '../../talk/practice/record/kept-run.ts';
import type {Report} from '../../talk/practice/report/report.ts';
import type {FreshDeck} from '../activity.ts';
import type {RunShow} from './run-show.ts';

/** A run; of its records so many are written from before, `heard` is what a screen reader is told of the band. */
export type RunPhase = {readonly name: 'run'; readonly practice: RunShow; readonly written: number; readonly heard: string; readonly isAway: boolean};

/** Where a practice session is. `scroll` counts rows from the top, `fresh` is the deck where it was read anew while the offer stands. */
export type PracticePhase =
	| {readonly name: 'offer'; readonly kept: KeptRun; readonly fresh?: FreshDeck}
	| RunPhase
	| {readonly name: 'report'; readonly report: Report; readonly scroll: number; readonly message: string}
	| {readonly name: 'left'};

/** A practice session at a moment; `isAscii` is whether the terminal shows ASCII alone. */
export type Practice = {readonly phase: PracticePhase; readonly size: Size; readonly theme: ThemeName; readonly isAscii?: boolean | undefined};

/** The rows of the whole screen where something is asked of the speaker: what of the slide was said, or the audience's question; undefined where the slide is on show. */
export function frameAsked({coverage, interruption, show, deck}: RunShow): StageFrame | undefined {
	if (isTooSmall(show.size)) return undefined;
	if (interruption) return {lines: drawAudience({...interruption.card, isTurned: interruption.isTurned, answerMs: interruption.now - interruption.askedAt}, show)};
	if (coverage === undefined) return undefined;
	return {lines: drawCoverage({title: inlineText(deck.slides.at(show.state.talk.place.slide).title), ...coverage}, show)};
}

/** The rows of the whole screen where no run is on it. */
export function framePractice(phase: Exclude<PracticePhase, RunPhase>, screen: TextScreen): StageFrame {
	const {size} = screen;
	switch (phase.name) {
		case 'offer':
			return {lines: drawOffer(phase.kept, screen)};
		case 'report':
			return {lines: drawReader({...layOutReport(phase.report, screen, phase.message), scroll: phase.scroll, leave: leaving}, size)};
		case 'left':
			return {lines: blankLines(size.rows)};
	}
}
