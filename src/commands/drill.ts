/** `lectern drill`: recall of what the slides say, scheduled over days. */
import {drillActivity} from '../show/drill/drill-activity.ts';
import type {DrillShow} from '../show/drill/drill-show.ts';
import {openShow} from '../show/open-show.ts';
import type {Card} from '../talk/drill/card/card.ts';
import {chooseCards, type DrillWishes, usualNewLimit} from '../talk/drill/choose-cards.ts';
import {startDrill} from '../talk/drill/drill.ts';
import {dueDays} from '../talk/drill/drill-summary.ts';
import {makeCards} from '../talk/drill/card/make-cards.ts';
import {type Memory, rememberCards, usualRetention} from '../talk/drill/memory.ts';
import {recognizeCards} from '../talk/drill/recognize-cards.ts';
import {standingReviews} from '../talk/drill/review.ts';
import {planTalk} from '../talk/talk-day.ts';
import {weakSlides} from '../talk/practice/report/weak-slides.ts';
import {chooseRepertoire} from './terminal/choose-repertoire.ts';
import {chooseTalkDay} from './host/choose-talk-day.ts';
import {chooseTheme} from './host/choose-theme.ts';
import {type Invocation, optionValue} from './words/command.ts';
import {canShowSlides} from './terminal/open-terminal.ts';
import {readPassages} from './files/gather-evidence.ts';
import {runActivity} from './session/run-activity.ts';
import {steadyClock} from './record/clock.ts';
import {loadKeptDeck, readOrStop, tellSkipped} from './record/kept-deck.ts';
import {readReviews} from './record/read-kept.ts';
import {Stop} from './words/stop.ts';

/** Drills the deck's cards; see `drill-options.ts` for the options. */
export async function drill(invocation: Invocation): Promise<number> {
	const clock = steadyClock();
	const now = clock();
	const wishes = readDrillWishes(invocation, now);
	const kept = await loadKeptDeck(invocation.operands[0]);
	if (!canShowSlides()) throw new Stop('A drill needs a terminal to show the cards on.');
	const cards = makeCards(kept.deck, kept.ids);
	if (cards.length === 0) throw new Stop('This deck gives no cards: it has no content slides and no questions.');
	const reviews = readOrStop(() => readReviews(kept.folder));
	tellSkipped(reviews);
	const retention = readRetention(invocation);
	const known = recognizeCards(cards, standingReviews(reviews.records));
	const memories = rememberCards(known.reviews, retention);
	const talkAt = chooseTalkDay(invocation, kept.deck, now);
	const plan = talkAt === undefined ? undefined : planTalk({cards, memories, runs: kept.runs, talkAt}, now);
	const planned = {...wishes, retention, ...(talkAt === undefined ? {} : {talkAt}), ...(plan === undefined ? {} : {newLimit: wishes.newLimit ?? Math.max(usualNewLimit, plan.newCards)})};
	const chosen = chooseCards({cards, memories, weak: weakSlides(kept.runs).map(({slide}) => slide)}, planned, now);
	if (typeof chosen === 'string') throw new Stop(chosen, 2);
	if (chosen.length === 0) {
		process.stdout.write(nothingDue(cards, memories, wishes, now));
		return 0;
	}

	const evidence = {source: kept.reading.source, passages: await readPassages(invocation)};
	const repertoire = chooseRepertoire(invocation, true);
	const show = openShow(kept.deck, chooseTheme(invocation, kept.deck), evidence, repertoire !== undefined);
	const begun = {...startDrill(chosen, memories, wishes.isHostile === true, now), retention, changed: known.changed};
	const start: DrillShow = {drill: begun, cards, show, over: 'nothing', scroll: 0, size: show.size, now, isOver: false, message: ''};
	const {exitCode} = await runActivity(drillActivity, start, {loaded: kept, folder: kept.folder, clock, repertoire});
	return exitCode;
}

/** What the options want; the order of the hostile audience comes from the moment it begins. */
function readDrillWishes(invocation: Invocation, now: number): DrillWishes {
	const limit = optionValue(invocation, 'new');
	const section = optionValue(invocation, 'section');
	if (limit !== undefined && !/^\d{1,4}$/.test(limit)) throw new Stop(`\`--new\` takes a number, not \`${limit}\`.`, 2);
	return {
		seed: now,
		isHostile: invocation.options['questions'] === true,
		...(limit === undefined ? {} : {newLimit: Number(limit)}),
		...(section === undefined ? {} : {section}),
	};
}

/** How sure a card should be when it is asked again, from 0 to 1. */
function readRetention(invocation: Invocation): number {
	const text = optionValue(invocation, 'retention');
	if (text === undefined) return usualRetention;
	const percent = /^\d{1,2}%?$/.test(text) ? parseInt(text, 10) : NaN;
	if (!(percent >= 70 && percent <= 97)) throw new Stop(`\`--retention\` takes a percentage from 70 to 97, not \`${text}\`.`, 2);
	return percent / 100;
}

function nothingDue(cards: readonly Card[], memories: ReadonlyMap<string, Memory>, wishes: DrillWishes, now: number): string {
	if (wishes.isHostile) return 'This deck has no questions: write a slide with `<!-- kind: questions -->`.\n';
	const within = wishes.section === undefined ? cards : cards.filter(({section}) => section.toLowerCase() === wishes.section!.toLowerCase());
	const [next] = dueDays(within, memories, now).filter(({days}) => days > 0);
	// Of a slide there is one card a day: those never asked wait for another day only because of that.
	const unseen = wishes.newLimit === 0 ? 0 : within.filter(({id}) => !memories.has(id)).length;
	const coming = [...(unseen > 0 ? [`${unseen} never asked, tomorrow`] : []), ...(next ? [`${next.cards} ${next.days === 1 ? 'tomorrow' : `in ${next.days} days`}`] : [])];
	return `Nothing is due today.${coming.length > 0 ? ` Next: ${coming.join('; ')}.` : ''}\n`;
}
