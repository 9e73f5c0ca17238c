/** Writes decks of any number of slides for measuring. */
import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

/** Writes a deck of `count` slides, with no problem that would be told after the first frame, into a new folder below the system's temporary one; gives the folder. */
export function writeSampleDeck(count: number): string {
	const folder = mkdtempSync(path.join(tmpdir(), `lectern-bench-${count}-`));
	const slides = Array.from({length: count - 1}, (_slide, index) => sampleSlide(index + 2));
	writeFileSync(path.join(folder, '1-sample.md'), ['# A sample deck\n', ...slides].join('\n---\n\n'));
	return folder;
}

/** No slide opens a section, which is the hardest case for finding the section that the footer names. */
function sampleSlide(number: number): string {
	return `## What slide ${number} claims

<!-- time: 40s -->
<!-- Say that this is claim number ${number}, and who made it. -->

- The first party says that it will *not* move before ${number} o'clock [background](#background)
- The second party calls that **a step back**, and asks for talks at once [background](#background)
  - its office gives no date for them
- Neither side has published the paper that both quote [background](#background)

> A paraphrase that stands for a quotation of middling length.
`;
}
