/** What a timeline is asked for: when, or who. */
import type {Timeline, TimelineEvent} from '../../../../deck/block.ts';
import type {Fact} from './fact.ts';
import {withoutPossessive, wordsOf} from '../proper-names.ts';

/** A time that only the event before it tells. */
const isRelative = /^(?:then|so|now|later|next|after(?: that|wards)?|before(?: that)?|kemudian|lalu|setelah itu|sebelumnya)(?: \(.*\))?$/i;

/** A claim that speaks of what an event before it told. */
const hangsOnOther = /(?<!\p{L})(?:of|to|for|about|with|against|on|by) (?:it|this|that|them)(?!\p{L})/iu;

/** When each event was, else who did it where its claim leaves that to its side, which is to be known from nothing else. */
export function timelineFacts({events}: Timeline, sides: readonly string[]): readonly Fact[] {
	return events.filter(({claim}) => !hangsOnOther.test(claim)).flatMap(event => factsOfEvent(event, event.side !== undefined && !isGuess(event.side, event.claim, sides)));
}

/** Whether everyone guesses the side of a claim: it is all `sides` of the deck, or the one of two that the claim does not name. */
function isGuess(own: string, claim: string, sides: readonly string[]): boolean {
	const others = sides.filter(side => !own.includes(side));
	const said = wordsOf(claim).map(withoutPossessive);
	return sides.length > 0 && (others.length === 0 || (sides.length === 2 && others.some(side => wordsOf(side).every(word => said.includes(word)))));
}

function factsOfEvent({when, side, claim, cites}: TimelineEvent, isOpen: boolean): readonly Fact[] {
	const told = [when, side].filter(part => part !== undefined).join(', ');
	const whole = told === '' ? claim : `${told}: ${claim}`;
	const isDated = when !== undefined && !isRelative.test(when);
	// An event is asked for once: both ways each would be known from the other.
	if (isDated) return [{asked: `when ${claim}`, front: `When: “${side === undefined ? '' : `${side}: `}${claim}”?`, back: [when, whole], cites, part: 'when'}];
	if (side === undefined || !isOpen || !claim.split(/;\s*/).every(clause => opensWithDeed(clause, side))) return [];
	return [{asked: `who ${claim}`, front: `Who: “${claim}”?`, back: [side, whole], cites, part: 'who'}];
}

/** Words before an article that are no verb; and those in -s that look like one before “to” or a place. */
const noVerb = /^(?:in|on|at|after|before|with|under|during|by|for|from|as|of|to|over|through|without|despite|against|while|when|where|since|until|if|because|all|half|both|not|and|but|so|is|are|was|were|perhaps|only|even|talks|ministers|leaders|troops|soldiers|forces|workers|elections|protests|sanctions|negotiations|states|countries|menteri|berita|dengan)$/;

/** Verbs that stand before a preposition or a name, as “turns on” and “meets Lavrov” do. */
const verb = /^(?:turn|agree|withdraw|vote|meet|speak|arrive|come|go|insist|look|pull|move|return|win|ask|fight|retreat|pay|join|visit|attack|invade|warn|urge|call|sell|buy|open|close|begin|start|stop|end|walk|sail|march|fire|fall|drop|refuse|offer|demand|promise|hand|deploy|launch|build|publish|seize|ban|accept|reject|leave|send|strike|kill|sue|name|lose|break|back|push)(?:e?s|e?d)?$/;

/** Whether a clause begins with what its side did, and so leaves out who: a verb, by the word that follows it. */
function opensWithDeed(clause: string, side: string): boolean {
	const [first = '', second = '', third = ''] = clause.split(/\s+/);
	const word = first.toLowerCase();
	if (!/^\p{L}\p{Ll}+$/u.test(first) || noVerb.test(word) || wordsOf(side).includes(word)) return false;
	if (/^(?:me[mn]\p{Ll}{3}|ber\p{Ll}{3})/u.test(word)) return true;
	// What stands behind a verb and hardly ever behind a noun.
	if (/^(?:the|an?|its|his|her|their|that|no|all|away|up|down|out|back|off)$/.test(second) || (second === 'to' && (third !== 'be' || /(?:s|ed)$/.test(word)))) return true;
	return verb.test(word) && (/^(?:on|in|into|for|with|from|at|over|against|by|new|more|two|three|four)$/.test(second) || /^[\p{Lu}\d]/u.test(second));
}
