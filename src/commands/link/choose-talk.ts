/** Chooses the talk that is to be joined: the only one, the one that is named, or the one that the user picks. */
import {createInterface} from 'node:readline/promises';
import path from 'node:path';
import {cleanLine} from '../../deck/text/clean-text.ts';
import {formatClock} from '../../talk/clock-time.ts';
import type {FoundTalk} from '../../link/find-talks.ts';
import {Stop} from '../words/stop.ts';

/** What is known of the talk that is wanted: a part of its title or its process, the path of its deck. */
export type TalkWish = {readonly named?: string | undefined; readonly deck?: string | undefined};

/** The talks that a wish may mean. A deck that none of them shows means them all: it is a copy of the guest's own. */
function matchTalks(talks: readonly FoundTalk[], {named, deck}: TalkWish): readonly FoundTalk[] {
	const byDeck = deck === undefined ? talks : talks.filter(({talk}) => talk.path === path.resolve(deck));
	const left = byDeck.length > 0 ? byDeck : talks;
	return named === undefined ? left : left.filter(({talk}) => String(talk.process) === named || talk.title.toLowerCase().includes(named.toLowerCase()));
}

/** The one talk that is wanted; a `Stop` where there is none, or where it cannot be asked which. */
export async function chooseTalk(talks: readonly FoundTalk[], wish: TalkWish): Promise<FoundTalk> {
	if (talks.length === 0) throw new Stop('No talk is being given on this machine by you.\nBegin one in another terminal: lectern present');
	const left = matchTalks(talks, wish);
	const lines = (left.length > 0 ? left : talks).map(({talk}, index) => `  ${index + 1}  ${cleanLine(talk.title) || cleanLine(talk.path)}, since ${formatClock(talk.startedAt)}, ${talk.slides} slides, process ${talk.process}`);
	if (left.length === 0) throw new Stop(`No talk is called \`${wish.named}\`; there ${talks.length === 1 ? 'is' : 'are'}\n${lines.join('\n')}`);
	if (left.length === 1) return left[0]!;
	if (!process.stdin.isTTY) throw new Stop(`Several talks are being given:\n${lines.join('\n')}\nName one by a part of its title or its process: --talk ${left[0]!.talk.process}`);
	process.stdout.write(`Several talks are being given:\n${lines.join('\n')}\n`);
	const reading = createInterface({input: process.stdin, output: process.stdout});
	const answer = await reading.question('Which one? ').finally(() => reading.close());
	const chosen = left[Number(answer.trim()) - 1];
	if (chosen) return chosen;
	throw new Stop('That is none of them.');
}
