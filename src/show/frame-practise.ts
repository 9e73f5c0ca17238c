/** What is seen while practising: an offer to go on, the slide with its band, the report. */
import {drawOffer} from '../draw/practice/offer.ts';
import {drawPage} from '../draw/practice/page.ts';
import {drawReport} from '../draw/practice/report.ts';
import {measureStage, type Size} from '../draw/size.ts';
import type {StageFrame} from '../draw/stage/stage-frame.ts';
import type {KeptRun} from '../talk/practice/record/kept-run.ts';
import type {Report} from '../talk/practice/report/report.ts';
import type {ThemeName} from '../deck/theme-name.ts';
import {frameShow, type Show} from './show.ts';
import {isCovered, type PractiseShow} from './practise-show.ts';

/** Where a practice session is. `scroll` counts rows from the top. */
export type PractisePhase =
	| {readonly name: 'offer'; readonly kept: KeptRun}
	| {readonly name: 'run'; readonly practise: PractiseShow}
	| {readonly name: 'report'; readonly report: Report; readonly scroll: number; readonly message: string};

/** A practice session at a moment. */
export type PractiseSession = {readonly phase: PractisePhase; readonly size: Size; readonly theme: ThemeName};

/** The rows of the whole screen. */
export function framePractise({phase, size}: PractiseSession): StageFrame {
	const {columns} = measureStage(size);
	switch (phase.name) {
		case 'offer':
			return {lines: drawOffer(phase.kept, size)};
		case 'report':
			return {lines: drawPage(phase.message || 'Report', drawReport(phase.report, columns), phase.scroll, size)};
		case 'run': {
			const {show} = phase.practise;
			return frameShow(isCovered(phase.practise) ? coverSlide(show) : show);
		}
	}
}

/** The show with nothing but the title on its slide. */
function coverSlide(show: Show): Show {
	const {deck, state} = show;
	const slide = {...deck.slides.at(state.place.slide), blocks: [], steps: 0};
	return {...show, deck: {...deck, slides: {...deck.slides, at: index => (index === state.place.slide ? slide : deck.slides.at(index))}}};
}
