/** Ending on time from the console: what it names to skip is skipped by d, shown, and taken back by D. */
import {test} from 'vitest';
import {writeDeck} from '../decks.ts';
import {start, temporaryFolder} from '../terminal.ts';

const late = `---
title: Too long
minutes: 2
---

# Start

---

## Alpha

<!-- time: 60s -->

Words of alpha.

---

## Bravo

<!-- time: 60s -->
<!-- keep: drop -->

Words of bravo.

---

## Charlie

<!-- time: 60s -->
<!-- keep: must -->

Words of charlie.
`;

test('d leaves out what the console names, on the stage too, and D takes that back', async () => {
	const home = temporaryFolder();
	const stage = start([writeDeck(late)], {home});
	await stage.waitFor(' 1/4');
	const speaker = start(['console'], {home, columns: 120, rows: 40});
	await speaker.waitFor('ready');
	speaker.press('right');
	await speaker.waitFor(screen => /1:\d\d too long: d skips 3: “Bravo”/.test(screen) && screen.includes('Next 3'));
	speaker.press('d');
	await speaker.waitFor(screen => screen.includes('Dropped 3, D takes that back: “Bravo”') && screen.includes('Next 4') && !screen.includes('too long'));
	speaker.press('right');
	await stage.waitFor('Words of charlie');
	speaker.press('left', 'D');
	await speaker.waitFor(screen => screen.includes('Now 2/4') && screen.includes('Next 3'));
	stage.press('right');
	await stage.waitFor('Words of bravo');
});
