/** Drilling: cards that are turned and graded. */
import {slideIds} from '../../deck/slide-ids.ts';
import {makeCards} from '../../talk/drill/card/make-cards.ts';
import {reloadCards} from '../../talk/drill/reload-cards.ts';
import type {Activity} from '../activity.ts';
import {replaceDeck, resize, update} from '../show.ts';
import {speakLines, speakShow} from '../speak-show.ts';
import {type DrillShow, drillMode, frameDrill, pressDrill} from './drill-show.ts';

/** The clock of an answer counts seconds: looked at twice a second, none is shown twice or left out. */
const tickMs = 500;

/** The activity of `lectern drill`. */
export const drillActivity: Activity<DrillShow> = {
	press: pressDrill,
	tick: (shown, now) => ({state: {...shown, now}}),
	// Only the hostile audience has a clock to be seen.
	tickMs: ({drill}) => (drill.isHostile ? tickMs : undefined),
	resize: (shown, size) => ({...shown, size, show: resize(shown.show, size)}),
	picture(shown) {
		const frame = frameDrill(shown);
		const {theme} = shown.show.state.view;
		return {...frame, size: shown.size, theme, curtain: 'none', speak: () => (drillMode(shown) === 'slide' ? speakShow(shown.show) : speakLines(frame.lines))};
	},
	show: ({show}) => show,
	withShow: (shown, show) => ({...shown, show}),
	reload(shown, {deck, source}, now) {
		const cards = makeCards(deck, slideIds(deck));
		if (cards.length === 0) return undefined;
		const show = update(replaceDeck(shown.show, deck), {evidence: {...shown.show.evidence, source}});
		return {...shown, show, cards, drill: reloadCards(shown.drill, shown.cards, cards, now), over: 'nothing', scroll: 0};
	},
	say: (shown, message) => (message === '' ? shown : {...shown, message}),
	away: shown => shown,
	end: shown => shown,
	keeping: ({drill}) => ({file: 'drill', id: 'drill', written: 0, records: drill.reviews}),
	isOver: ({isOver}) => isOver,
};
