/** Chooses the day of the talk: what the command line says, else the deck's front matter. */
import type {Deck} from '../../deck/deck.ts';
import {daysBetween} from '../../talk/drill/local-day.ts';
import {parseTalkDay} from '../../talk/talk-day.ts';
import {type Invocation, optionValue} from '../words/command.ts';
import {Stop} from '../words/stop.ts';

/** The day of the talk in ms since 1970; undefined where nobody says it. A `Stop` for an `--on` that is no date, or over at `now`; that of a deck may be. */
export function chooseTalkDay(invocation: Invocation, {talkDate}: Deck, now: number): number | undefined {
	const asked = optionValue(invocation, 'on');
	if (asked === undefined) return talkDate === undefined ? undefined : parseTalkDay(talkDate);
	const at = parseTalkDay(asked);
	if (at === undefined) throw new Stop(`\`--on\` takes the date of the talk, such as 2026-12-03, not \`${asked}\`.`, 2);
	if (daysBetween(now, at) < 0) throw new Stop(`\`--on\` takes the day of a talk to come; ${asked} is over.`, 2);
	return at;
}

