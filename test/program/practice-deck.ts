/** A deck to practise in the tests of the program, and what is kept of it. */
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {appendLines} from '../../src/commands/record/append-lines.ts';
import {runsFile} from '../../src/commands/record/read-kept.ts';
import {deckFolder} from '../../src/commands/record/state-folder.ts';
import {readDeck} from '../../src/deck/read/read-deck.ts';
import {slideIds} from '../../src/deck/slide-ids.ts';
import {parseReview} from '../../src/talk/drill/review.ts';
import {slideBudgets} from '../../src/talk/practice/run/budget.ts';
import {outlineDeck} from '../../src/talk/practice/run/outline.ts';
import {planRun} from '../../src/talk/practice/run/plan-run.ts';
import {parseRecords, parseRunRecord} from '../../src/talk/practice/record/record.ts';
import {reduceRun} from '../../src/talk/practice/run/reduce-run.ts';
import {replayRuns} from '../../src/talk/practice/record/replay.ts';
import {startRun} from '../../src/talk/practice/run/run.ts';

/** Twelve slides named by letters, with budgets, notes, claims, a quotation and questions. */
export const practiceDeck = `---
id: practice-deck
title: A talk to practise
minutes: 6
source:
  publisher: The Gazette
  paragraphs:
    - gist: The alliance has 28 members
    - gist: The minister refused
---

# Opening

<!-- time: 10s -->

---

## Alpha

<!-- time: 20s -->

- apple of 28 members [¶1](#p1)
- banana

<!-- Say this of alpha. -->

---

## Bravo

<!-- time: 30s -->

> We refuse.
>
> — The minister (our translation) [¶2](#p2)

---

# Closing

---

${['Delta', 'Echo', 'Foxtrot', 'Golf', 'Hotel', 'India', 'Juliett'].map(name => `## ${name}\n\nWords of ${name.toLowerCase()}.\n\n<!-- ${'word '.repeat(20)}-->\n`).join('\n---\n\n')}
---

## Questions

<!-- kind: questions -->

- How many are they?

  Twenty-eight. [¶1](#p1)

- What did the minister say?

  No, see [his words](#bravo). [¶2](#p2)
`;

/**
 * Keeps a run of the practice deck under a program's home, begun at `at` (ms since 1970), that took so many seconds for each of
 * the first slides, with a stumble on the second; `targetMs` is how long it was to take, what the slides are given unless told.
 */
export function keepPastRun(home: string, at: number, seconds: readonly number[], targetMs?: number): void {
	const deck = readDeck({path: '', pages: [{name: 'talk.md', text: practiceDeck}]});
	const outline = outlineDeck(deck, slideIds(deck));
	const plan = planRun(outline, {indexes: outline.slides.map((_slide, index) => index), kind: 'whole'}, slideBudgets(outline, {rate: 130}), targetMs);
	let now = at;
	let run = startRun(plan, {id: `past-${at}`, level: 2}, now);
	for (const [index, time] of seconds.entries()) {
		now += time * 1000;
		if (index === 1) run = reduceRun(run, {type: 'mark'}, now);
		run = reduceRun(run, {type: 'go', slide: plan.slides[index + 1]!.id}, now);
	}

	run = reduceRun(reduceRun(run, {type: 'go', slide: plan.slides.at(-1)!.id}, now), {type: 'end'}, now);
	appendLines(runsFile(deckFolder(path.join(home, 'state', 'lectern'), deck.id)), run.records);
}

/** The folder in which what is kept of the one deck practised lies, under a program's home. */
export function keptFolder(home: string): string {
	const state = path.join(home, 'state', 'lectern');
	const folder = readdirSync(state).find(name => name !== 'link');
	return path.join(state, folder!);
}

/** The runs that are kept under a program's home, and the lines that cannot be read. */
export function keptRuns(home: string) {
	const {records, skipped} = parseRecords(readFileSync(path.join(keptFolder(home), 'runs.jsonl'), 'utf8'), parseRunRecord);
	return {runs: replayRuns(records), skipped};
}

/** The reviews that are kept under a program's home. */
export function keptReviews(home: string) {
	return parseRecords(readFileSync(path.join(keptFolder(home), 'drill.jsonl'), 'utf8'), parseReview).records;
}
