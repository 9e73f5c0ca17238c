/** The ASCII that stands in for signs, drawings and letters of one column, by what they look like or mean. */

/** For each ASCII character the signs that it stands in for. */
const signs: Readonly<Record<string, string>> = {
	'-': '‐‑‒–—―−⁃─╴╶╼╾╸╺·∙⋅‧',
	'.': '╌┄┈⋯░․',
	'=': '━═╍┅┉≡≈',
	'|': '│║╵╷╽╿‖¦▏▎▍▌▐▕∣',
	'!': '┃╹╻¡',
	':': '┊┆┋┇╎╏▒∶',
	'#': '█▉▊▋■▪◼▬▧▨▤▥▦▩¶',
	'%': '▓▇‰',
	'*': '▆•‣●◉★✱✳∗◆♦◘',
	o: '○◦◯◌◇☆□▢◻°',
	_: '▁☐',
	x: '×✕✖✗✘☒☑╳',
	'+': '✓✔╋▅',
	'>': '→►▶▷▸⇒↦⟶➔➜➝›↪↳⟩≥',
	'<': '←◄◀◁◂⇐⟵‹↩⟨≤',
	'^': '↑▲△▴⇑ˆ',
	v: '↓▼▽▾⇓√',
	'"': '“”„‟″«»▀▔',
	"'": '‘’‚‛′´ʼˈ',
	'@': '◷◴◵◶⌚',
	'/': '÷⁄∕╱½¼¾',
	'\\': '╲∖',
	'~': '±∼˜≃…',
	'?': '¿',
	S: '§',
	c: '©¢',
	r: '®',
	T: '™',
	E: '€',
	L: '£',
	Y: '¥',
};

/** Letters that are no base letter with a mark, so that Unicode takes nothing off them. */
const letters = {ß: 's', ẞ: 'S', æ: 'a', Æ: 'A', œ: 'o', Œ: 'O', ø: 'o', Ø: 'O', ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ð: 'd', Ð: 'D', þ: 't', Þ: 'T', ħ: 'h', Ħ: 'H', ı: 'i', ŋ: 'n', Ŋ: 'N', ŧ: 't', Ŧ: 'T', ə: 'e', Ə: 'E', µ: 'u'};

const table = new Map<string, string>([...Object.entries(signs).flatMap(([stand, list]) => [...list].map(sign => [sign, stand] as const)), ...Object.entries(letters)]);

/** How high a block of a sparkline is, told by how much ink a sign has. */
const heights: Readonly<Record<string, string>> = {'▂': '.', '▃': '-', '▄': '='};

/** What stands in for a character, one column wide; undefined where nothing does. */
export function signStandIn(character: string): string | undefined {
	const known = table.get(character) ?? heights[character];
	if (known !== undefined) return known;
	if (/^\p{Zs}$/u.test(character)) return ' ';
	// Corners and crossings of lines.
	if (character >= '\u2500' && character <= '\u257F') return '+';
	const base = character.normalize('NFKD').replaceAll(/\p{M}/gu, '');
	return /^[ -~]$/.test(base) ? base : table.get(base);
}
