/** Decks that the tests of the program write to disk and present. */
import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {temporaryFolder} from './terminal.ts';

/** Slides named by words, so that a screen tells which one it shows; `Third` has three reveals, `Sixth` more than one page at 80x24. */
export const talk = `---
title: A small talk
sides: [North, South]
source:
  publisher: The Gazette
  paragraphs:
    - gist: The first paragraph in short
    - gist: The second paragraph in short
---

# First

The line below the title

<!-- Welcome to the first. -->

---

## Second

Words of the second with a needle and a citation [¶2](#p2).

<!-- Say this of the second. -->

---

## Third

<!-- steps: true -->

- apple
- banana
- cherry

---

## Fourth

Words of the fourth.

---

# Fifth

---

## Sixth

${Array.from({length: 40}, (_item, index) => `- row number ${index + 1}`).join('\n')}

---

## Seventh

Another needle.

---

## Eighth

---

## Ninth

---

## Tenth

---

## Eleventh

---

## Twelfth

The end of the talk.
`;

/** Writes a deck of one file to a new folder; gives the file's path. */
export function writeDeck(text: string | Uint8Array, name = 'talk.md'): string {
	const file = path.join(temporaryFolder(), name);
	writeFileSync(file, text);
	return file;
}

/** Writes a deck of several files to a new folder; gives the folder's path. */
export function writeDeckFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
	const folder = path.join(temporaryFolder(), 'deck');
	mkdirSync(folder);
	for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
	return folder;
}
