/** What the README shows of the console is what the program draws. */
import {readFileSync, writeFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {consoleFrames} from './console-frames.ts';

const placeOf = (name: string) => new RegExp(`(<!-- console frame ${name} -->\\n\\n\`\`\`text\\n)([^]*?)(\\n\`\`\`\\n)`);

// README_FRAMES=write puts the frames as they are drawn now into the README: for when a slide or the drawing has changed.
if (process.env['README_FRAMES'] === 'write') {
	const written = Object.entries(consoleFrames).reduce((text, [name, draw]) => text.replace(placeOf(name), (_all, before, _old, after) => before + draw() + after), readFileSync('README.md', 'utf8'));
	writeFileSync('README.md', written);
}

test.each(Object.entries(consoleFrames))('the console’s frame “%s” of the README is drawn by the program', (name, draw) => {
	expect(placeOf(name).exec(readFileSync('README.md', 'utf8'))?.[2]).toBe(draw());
});
