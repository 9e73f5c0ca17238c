/** What the README says of practising is what the program does: its frames. */
import {readFileSync, writeFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {practiceFrames} from './practice-frames.ts';

const placeOf = (name: string) => new RegExp(`(<!-- practice frame ${name} -->\\n\\n\`\`\`text\\n)([^]*?)(\\n\`\`\`\\n)`);

// README_FRAMES=write puts the frames as they are drawn now into the README: for when a slide or the drawing has changed.
if (process.env['README_FRAMES'] === 'write') {
	const written = Object.entries(practiceFrames).reduce((text, [name, draw]) => text.replace(placeOf(name), (_all, before, _old, after) => before + draw() + after), readFileSync('README.md', 'utf8'));
	writeFileSync('README.md', written);
}

const [, chapter = ''] = /<!-- practising -->\n([^]*?)\n<!-- \/practising -->/.exec(readFileSync('README.md', 'utf8')) ?? [];

test.each(Object.entries(practiceFrames))('the frame “%s” of the README is drawn by the program', (name, draw) => {
	expect(placeOf(name).exec(chapter)?.[2]).toBe(draw());
});
