/** Makes the README's frames of the console: the shipped deck, some way into a talk that is behind. */
import path from 'node:path';
import {noEvidence} from '../../src/deck/evidence.ts';
import {findDeck} from '../../src/commands/files/find-deck.ts';
import {readDeck} from '../../src/deck/read/read-deck.ts';
import {slideIds} from '../../src/deck/slide-ids.ts';
import {lineText} from '../../src/draw/line.ts';
import type {Size} from '../../src/draw/size.ts';
import {ownSpeaker} from '../../src/show/console/speaker-drawing.ts';
import {openShow} from '../../src/show/open-show.ts';
import {pictureShow} from '../../src/show/picture-show.ts';
import {presentActivity} from '../../src/show/present-activity.ts';
import {placeShow, resize, update, withTarget} from '../../src/show/show.ts';
import {deliveryPace, followTalk, openDelivery} from '../../src/talk/delivery/delivery.ts';
import {planSkips} from '../../src/talk/delivery/plan-skips.ts';
import {noPast} from '../../src/talk/practice/report/past-times.ts';
import {slideBudgets} from '../../src/talk/practice/run/budget.ts';
import {outlineDeck} from '../../src/talk/practice/run/outline.ts';
import {planRun} from '../../src/talk/practice/run/plan-run.ts';
import {selectSlides} from '../../src/talk/practice/run/select-slides.ts';

const deck = readDeck(findDeck(path.join(import.meta.dirname, '..', '..', 'slides', 'missile-shield')).files);
const ids = slideIds(deck);
const outline = outlineDeck(deck, ids);
/** Local time, so that the frames say the same in every time zone. */
const begun = new Date(2026, 6, 31, 15, 30).getTime();

/** The frames by their names in the README. */
export const consoleFrames: Readonly<Record<string, () => string>> = {large: () => frameAt({columns: 120, rows: 40}), usual: () => frameAt({columns: 80, rows: 24})};

/** The ninth slide, each before it a third over its budget; the talk was to take ten minutes. */
function frameAt(size: Size): string {
	const selection = selectSlides(outline, {}, []);
	if (typeof selection === 'string') throw new Error(selection);
	const plan = planRun(outline, selection, slideBudgets(outline, {rate: 130}));
	let delivery = openDelivery({plan, ids, past: noPast, keeps: new Map([[ids[9]!, 'drop'], [ids[12]!, 'drop']]), newId: () => 'talk', process: 1});
	let show = {...update(resize(withTarget(openShow(deck, 'default', noEvidence), 600_000), size), {speaker: ownSpeaker}), now: begun};
	let now = begun;
	for (let slide = 1; slide <= 8; slide++) {
		show = presentActivity.press(show, 'shift-right', now).state as typeof show;
		delivery = followTalk(delivery, show.state.talk, now);
		now += Math.round((plan.slides[slide]!.budgetMs * (slide === 8 ? 0.6 : 4 / 3)) / 1000) * 1000;
	}

	const pace = deliveryPace(delivery, deck.minutes, now)!;
	const timed = {...update(placeShow(show, {slide: 8, step: 0}), {timing: {pace, plan: planSkips(delivery, pace.behindMs)}}), now};
	const seen = presentActivity.press(timed, 'v', now).state;
	return pictureShow(seen).lines.map(line => lineText(line).trimEnd()).join('\n');
}
