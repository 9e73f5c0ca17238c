/** The themes can be read: contrast by the formula of WCAG 2. */
import {describe, expect, test} from 'vitest';
import type {Players} from '../../src/deck/block.ts';
import {drawPlayers} from '../../src/draw/block/players.ts';
import {drawMap} from '../../src/draw/map/draw-map.ts';
import {drawRelations} from '../../src/draw/picture/relations.ts';
import {drawTimeline} from '../../src/draw/picture/timeline.ts';
import type {Space} from '../../src/draw/space.ts';
import type {Theme} from '../../src/draw/theme/theme.ts';
import {themeOn, themes} from '../../src/draw/theme/themes.ts';
import {kaliningradMap, relations, timeline} from '../pure/picture-blocks.ts';
import {atlasFor} from '../pure/test-atlas.ts';

/** The relative luminance of `#rrggbb`. */
function luminance(color: string): number {
	const [red, green, blue] = [1, 3, 5].map(at => Number.parseInt(color.slice(at, at + 2), 16) / 255).map(share => (share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
	return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(one: string, other: string): number {
	const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
	return (light! + 0.05) / (dark! + 0.05);
}

const colors = (theme: Theme) => Object.entries(theme.looks).flatMap(([role, look]): readonly (readonly [string, string])[] => (look.color === undefined ? [] : [[role, look.color]]));

test('the formula gives what the standard says', () => {
	expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
	expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

describe('the default theme', () => {
	test.each(colors(themes.default))('%s stands out on white and on near-black', (_role, color) => {
		// Between the two there is no more than the square root of their contrast, 4.25.
		expect(contrast(color, '#ffffff')).toBeGreaterThanOrEqual(4.2);
		expect(contrast(color, '#161616')).toBeGreaterThanOrEqual(4.2);
	});

	test('leaves words in the terminal’s own colour', () => {
		expect([themes.default.looks.text.color, themes.default.looks.strong.color, themes.default.ground]).toEqual([undefined, undefined, undefined]);
	});
});

/** Backgrounds that terminals come with: of xterm.js, VS Code, One Dark, Solarized, Dracula, Nord and Ubuntu; white, GitHub, Solarized, Catppuccin and Gruvbox. */
describe.each([
	{theme: themes.dark, ground: '#161616', strong: 7, grounds: ['#000000', '#1e1e1e', '#282c34', '#002b36', '#282a36', '#2e3440', '#300a24']},
	{theme: themes.light, ground: '#ffffff', strong: 5, grounds: ['#fafafa', '#fdf6e3', '#eff1f5', '#fbf1c7']},
])('the $theme.name theme', ({theme, ground, strong, grounds}) => {
	test.each(colors(theme).filter(([role]) => role !== 'rule'))('%s stands out on its background, and is read on any that is usual', (role, color) => {
		expect(contrast(color, ground)).toBeGreaterThanOrEqual(['muted', 'cite', 'land'].includes(role) ? 4.5 : strong);
		for (const usual of grounds) expect(contrast(color, usual), usual).toBeGreaterThanOrEqual(4.5);
	});

	test('has quiet roles for citations and chrome, which no other word is quieter than', () => {
		const {muted, cite} = theme.looks;
		const others = colors(theme).filter(([role]) => !['muted', 'cite', 'rule', 'land'].includes(role));
		const loudness = (color: string) => contrast(color, ground);
		for (const [role, color] of others) expect(loudness(color), role).toBeGreaterThanOrEqual(Math.max(loudness(muted.color!), loudness(cite.color!)));
	});

	test('has a rule that is seen and a title that no text looks like', () => {
		expect(contrast(theme.looks.rule.color!, ground)).toBeGreaterThanOrEqual(2.5);
		expect(theme.looks.title).toMatchObject({isBold: true});
		expect(theme.looks.title.color).not.toBe(theme.looks.strong.color);
	});
});

test('in every theme a title looks other than text, by more than its weight where there are colours', () => {
	for (const {name, looks} of Object.values(themes)) {
		expect(looks.title, name).toMatchObject({isBold: true});
		if (name !== 'plain') expect(looks.title.color, name).toBeDefined();
	}
});

test('the default theme goes with the background as soon as that is known', () => {
	expect([themeOn('default', undefined), themeOn('default', 'dark'), themeOn('default', 'light'), themeOn('contrast', 'dark')]).toEqual(['default', 'dark', 'light', 'contrast']);
});

describe('the contrast theme', () => {
	const {ground} = themes.contrast;

	test.each([...colors(themes.contrast), ['ground', ground!.color] as const])('%s stands out strongly on its ground', (_role, color) => {
		expect(contrast(color, ground!.background)).toBeGreaterThanOrEqual(7);
	});
});

test('without colour, words are underlined and slanted, but neither borders nor fills', () => {
	const sides = ['Russia', 'Poland', 'Lithuania'];
	const block = {...kaliningradMap, countries: sides.map(name => ({name, shape: name, style: 'shaded' as const, side: name}))};
	const parties = {...relations, parties: sides, arrows: relations.arrows.map(arrow => ({...arrow, from: 'Russia', to: 'Poland'}))};
	const players: Players = {type: 'players', position: relations.position, step: 0, players: sides.map(side => ({name: side, side, cites: []}))};
	const space: Space = {columns: 100, prose: 80, rows: 30, air: 0, depth: 0, sides, isPlain: false};
	const lines = [...drawMap(block, {columns: 100, rows: 40}, atlasFor(block.bounds, '50m'), sides), ...drawRelations(parties, 100, sides), ...drawPlayers(players, space), ...drawTimeline({...timeline, events: sides.map(side => ({side, claim: 'A claim', cites: []}))}, 100, sides)];
	const drawn = lines.flat().filter(({text}) => /[\u2500-\u25ff\u2800-\u28ff]/.test(text));
	const words = lines.flat().filter(({text}) => /\p{L}/u.test(text));
	for (const part of drawn) {
		const {isUnderlined, isItalic} = themes.plain.looks[part.role];
		expect([part.text, isUnderlined ?? false, isItalic ?? false, part.isItalic ?? false]).toEqual([part.text, false, false, false]);
	}
	expect(drawn.length).toBeGreaterThan(100);
	expect(words.some(({role}) => themes.plain.looks[role].isUnderlined)).toBe(true);
});

test('the plain theme has no colour, and tells errors, sides and warnings by their looks', () => {
	const {looks, ground} = themes.plain;
	expect([colors(themes.plain), ground]).toEqual([[], undefined]);
	expect(new Set([looks.side1, looks.side2, looks.side3].map(look => JSON.stringify(look))).size).toBe(3);
	expect(looks.error).toMatchObject({isInverse: true});
	expect(looks.warn).not.toEqual(looks.text);
});
