/** What the README says of practising is what the program does: its frames, its keys, its options. */
import {readFileSync, writeFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {practiceCommands} from '../../src/commands/words/practice-commands.ts';
import {drillHelp} from '../../src/talk/key/drill-keys.ts';
import {helpOf} from '../../src/talk/key/key-table.ts';
import {runKeys} from '../../src/talk/key/practice-keys.ts';
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

test('every key of a practice run is in the README with its help', () => {
	for (const {shown, help} of helpOf(runKeys)) expect(chapter).toContain(`| ${shown} | ${help} |`);
});

test('every key of a drill is in the README with its help', () => {
	for (const {shown, help} of drillHelp) expect(chapter).toContain(`| ${shown} | ${help} |`);
});

test('every option of the practice commands is in the README', () => {
	for (const {name, options} of practiceCommands) for (const option of options) expect(chapter, `${name} --${option.name}`).toContain(`--${option.name}`);
});
