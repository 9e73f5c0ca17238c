/** Everything drawn can be written with ASCII, as wide as before. */
import fc from 'fast-check';
import {globSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {asciiLine, asciiText} from '../../src/draw/ascii/ascii-line.ts';
import {brailleStandIn} from '../../src/draw/ascii/braille.ts';
import {signStandIn} from '../../src/draw/ascii/signs.ts';
import {lineText, type Role, segment, textWidth} from '../../src/draw/line.ts';
import {textureOf, textureSample} from '../../src/draw/map/ground/texture.ts';
import {repertoireOf} from '../../src/commands/terminal/choose-repertoire.ts';

test('any text becomes ASCII of the same width, line by line', () => {
	fc.assert(
		fc.property(fc.string({unit: 'grapheme', maxLength: 20}), text => {
			const shown = text.replaceAll(/\p{C}/gu, '');
			const ascii = asciiText(shown, 'ascii');
			expect(ascii).toMatch(/^[ -~]*$/);
			expect(ascii.length).toBe(textWidth(shown));
		}),
	);
	expect(asciiText('a\n“b”\tc…\n', 'ascii')).toBe('a\n"b"\tc~\n');
});

test('names lose their marks and keep their letters; what has no letter is told by ?', () => {
	expect(asciiText('Ångström, Łódź, Besançon, Þór, Straße', 'ascii')).toBe('Angstrom, Lodz, Besancon, Tor, Strase');
	expect(asciiText('e\u0301té 東京 Нет', 'ascii')).toBe('ete ???? ???');
});

test('a console keeps letters and the signs of Latin-1, and gets no drawings', () => {
	expect(asciiText('Łódź Нет 12 ° «¶7» — “a” ┌─┐ ⠿ ▎', 'console')).toBe('Łódź Нет 12 ° «¶7» - "a" +-+ | |');
});

test('each sign that Lectern draws has a stand-in of its own', () => {
	const drawn = globSync('src/{draw,show,talk,deck}/**/*.ts').flatMap(file => [...readFileSync(file, 'utf8')]);
	const signs = [...new Set(drawn)].filter(sign => sign > '~' && !/\p{L}|[\u2800-\u28FF]/u.test(sign));
	expect(signs.length).toBeGreaterThan(50);
	expect(signs.filter(sign => signStandIn(sign) === undefined)).toEqual([]);
});

test('braille becomes one ASCII character in every role; nothing but an empty cell becomes a blank', () => {
	for (const role of ['text', 'land', 'shade', 'shape1', 'water', 'good', 'bad'] satisfies Role[]) {
		for (let cell = 0; cell < 256; cell++) expect(brailleStandIn(String.fromCodePoint(0x28_00 + cell), role)).toMatch(cell === 0 ? /^ $/ : /^[!-~]$/);
	}
});

test('textures differ, from one another and from routes, and stay the same along a land', () => {
	const shown = [0, 1, 2].map(side => lineText(asciiLine([segment(textureSample(textureOf(side), 6), 'shape1')], 'ascii')));
	expect(shown).toEqual(['%%%%%%', '//////', '\\\\\\\\\\\\']);
	expect(lineText(asciiLine([segment('⠶⠶⠶►', 'good'), segment(' ⠶⠆✕⠰⠶', 'bad'), segment(' ⠆⠆!⠆⠆', 'warn')], 'ascii'))).toBe('###> #:x:# ::!::');
});

test('a line without such characters is the same line, and roles and looks stay', () => {
	const plain = [segment('words', 'title')];
	expect(asciiLine(plain, 'ascii')).toBe(plain);
	expect(asciiLine([segment('a', 'title', {isBold: true}), segment('—', 'muted')], 'ascii')).toEqual([segment('a', 'title', {isBold: true}), segment('-', 'muted')]);
});

test('the environment tells what a terminal can show', () => {
	for (const [environment, repertoire] of [
		[{}, undefined],
		[{LANG: 'C'}, undefined],
		[{LANG: 'POSIX', TERM: 'xterm'}, undefined],
		[{LANG: 'en_US.UTF-8'}, undefined],
		[{LANG: 'en_US.utf8'}, undefined],
		[{LANG: 'de_DE@euro'}, undefined],
		[{LANG: 'de_DE.ISO-8859-15@euro'}, 'ascii'],
		[{LANG: 'en_US.UTF-8', LC_CTYPE: 'ru_RU.KOI8-R'}, 'ascii'],
		[{LANG: 'ru_RU.KOI8-R', LC_CTYPE: 'ru_RU.UTF-8'}, undefined],
		[{LANG: 'ru_RU.KOI8-R', LC_ALL: 'C'}, undefined],
		[{LC_ALL: '', LC_CTYPE: '', LANG: 'ja_JP.eucJP', TERM: 'linux'}, 'ascii'],
		[{TERM: 'linux'}, 'console'],
		[{TERM: 'linux', LANG: 'en_US.UTF-8'}, 'console'],
		[{TERM: 'linux-16color'}, undefined],
	] as const) expect([environment, repertoireOf(environment, true)]).toEqual([environment, repertoire]);
	expect(repertoireOf({TERM: 'linux'}, false)).toBeUndefined();
	expect(repertoireOf({LANG: 'de_DE.ISO-8859-1'}, false)).toBe('ascii');
});
