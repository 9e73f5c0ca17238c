/** The card of a slide asks for what its title does not tell. */
import {expect, test} from 'vitest';
import {slideIds} from '../../../src/deck/slide-ids.ts';
import {makeCards} from '../../../src/talk/drill/card/make-cards.ts';
import {pointsOf} from '../../../src/talk/drill/card/points.ts';
import {deckOf} from '../practice/fixture.ts';

/** What the card of a slide asks behind its title, and its answer; undefined where there is none. */
function slideCardOf(markdown: string) {
	const deck = deckOf(`---\nlanguage: en\n---\n\n${markdown}`);
	const card = makeCards(deck, slideIds(deck)).find(({kind}) => kind === 'slide');
	return card && {asked: card.front.slice(card.front.indexOf('”: ') + 3), back: card.back};
}

test('where the title tells some of the points, all are asked for, or none that other cards ask for', () => {
	expect(slideCardOf('## Pakistan closed supply routes\n\n- Soldiers were killed at the border\n- So Pakistan, angered, closes its supply route\n- The other way matters more\n')).toEqual({
		asked: 'what are its three points?',
		back: ['Soldiers were killed at the border', 'So Pakistan, angered, closes its supply route', 'The other way matters more'],
	});
	expect(slideCardOf('## The port calls the strike a walkout\n\n- The port called it a walkout, not a strike\n- All twelve cranes stand idle\n')).toBeUndefined();
});

test('what a card asks for already is not asked from the title beside a quotation', () => {
	const quote = '> All options are open.\n>\n> — Ana Petrova [¶1](#p1)\n';
	expect(slideCardOf(`## Petrova waits\n\n${quote}\nShe spoke for 20 minutes [¶1](#p1)\n`)).toBeUndefined();
});

test('arrows and tables with cards of their own are no points', () => {
	const relations = '```relations\nalt: Who wants what.\nparties: [Union, Port]\narrows:\n  - {from: Union, to: Port, kind: demands, what: more pay}\n  - {from: Union, to: Port, kind: offers, what: night shifts}\n  - {from: Port, to: Union, kind: asks, what: a pause}\n```\n';
	const table = '| Port | Ships |\n| --- | --- |\n| Riga | 64 |\n| Gdansk | 120 |\n';
	expect([relations, table].map(blocks => slideCardOf(`## The strike\n\n${blocks}`))).toEqual([undefined, undefined]);
	expect(slideCardOf(`## The strike\n\n- It rains\n- It snows\n\n${table}\n${relations}`)).toEqual({asked: 'what two points does it have beyond its arrows and its table?', back: ['It rains', 'It snows']});
});

test('where the title tells all there is no card', () => {
	expect(slideCardOf('## The port calls the strike a walkout\n\nThe port called the strike a walkout\n')).toBeUndefined();
});

test('points with lead-ins, of half of which the title speaks, are asked for by these', () => {
	expect(slideCardOf('## Two things to watch: the document, the route\n\n- **The document**: does anyone sign it?\n- **The route**, next month: does it stay open to all?\n')?.asked).toBe('what does it say of each: The document, The route?');
	expect(slideCardOf('## Missiles announced, a right claimed\n\n- **Announced**, by Medvedev: ready to deploy\n- **Claimed**: a right to strike\n')?.asked).toBe('what does it say of each: Announced, Claimed?');
	expect(slideCardOf('## What to watch\n\n- **The document**: does anyone sign it?\n- **The money**: who pays?\n')?.asked).toBe('what are its two points?');
});

test('of people those are asked for whom the title does not name', () => {
	const people = (count: number) => `\`\`\`players\n${['Ana Petrova', 'Ben Ode', 'Cy Lund'].slice(0, count).map(name => `- {name: ${name}, stance: Wants talks, cites: [4]}`).join('\n')}\n\`\`\`\n`;
	expect([slideCardOf(`## Petrova waits\n\n${people(3)}`)?.asked, slideCardOf(`## Petrova waits\n\n${people(2)}`)?.asked, slideCardOf(`## Who waits\n\n${people(1)}`)?.asked]).toEqual([
		'who are its two other people?',
		'who is its other person?',
		'who is its one person?',
	]);
});

test('what stands in a column is told with the name that the column begins with', () => {
	expect(slideCardOf('## Two voices\n\n<!-- columns: [1, 1] -->\n\n**Makarov**\n\nA general\n\nWarns of a race [¶5](#p5)\n\n<!-- column -->\n\n**Rasmussen**\n\nUrges against waste [¶4](#p4)\n\n<!-- columns: end -->\n')?.back).toEqual([
		'Makarov: Warns of a race',
		'Rasmussen: Urges against waste',
	]);
});

test('a quotation that a speaker card asks for is no point', () => {
	const quote = '> All options are open.\n>\n> — Ana Petrova [¶1](#p1)\n';
	expect(slideCardOf(`## Petrova: all is open\n\n${quote}\nShe spoke after the talks had failed [¶1](#p1)\n`)).toEqual({asked: 'what does it say beyond the quotation?', back: ['She spoke after the talks had failed']});
	expect(slideCardOf(`## Petrova: all is open\n\n${quote}`)).toBeUndefined();
	expect(slideCardOf('## All is open\n\n> Every way is used.\n')?.back).toEqual(['Every way is used.']);
});

test('a country on a map is no point, nor is a water', () => {
	const map = '```map\nalt: Two lands.\nbounds: [24, 6, 44, 32]\ncountries:\n  - {name: Ethiopia, style: shaded, side: Ethiopia}\n  - {name: Egypt, style: outlined}\nwaters:\n  - {name: Lake Tana, at: [37.3, 12]}\n```\n';
	expect(slideCardOf(`---\nsides: [Ethiopia]\n---\n\n## The river\n\n${map}\nMost of the water rises in the highlands\n`)?.back).toEqual(['Most of the water rises in the highlands']);
});

test('arrows say of whom and from whom', () => {
	const arrow = (kind: string, more = '') => `  - {from: Union, to: Port, kind: ${kind}, what: more pay, cites: [1]${more}}\n`;
	const deck = deckOf(`## The strike\n\n\`\`\`relations\nalt: Who wants what.\nparties: [Union, Port]\narrows:\n${arrow('demands')}${arrow('wants')}${arrow('asks')}${arrow('offers')}${arrow('asks', ', says: begs')}\`\`\`\n`);
	expect(pointsOf(deck.slides.at(0).blocks)).toEqual(['Union demands of Port: more pay', 'Union wants from Port: more pay', 'Union asks of Port: more pay', 'Union offers Port: more pay', 'Union begs Port: more pay']);
});

test('of a title in several clauses, one that a point says in its own words tells the point', () => {
	const point = '- Moscow wants a legally binding document that the shield is not aimed at Russia; NATO says it has made enough statements\n';
	expect(['At odds: NATO offers talks, Moscow wants a binding document', 'At odds: NATO offers talks'].map(title => slideCardOf(`## ${title}\n\n${point}`)?.asked)).toEqual([undefined, 'what is its point?']);
});

test('a column of whose name and quotation nothing is left to ask says nothing', () => {
	expect(slideCardOf('## Two voices\n\n<!-- columns: [1, 1] -->\n\n**Makarov**\n\n> We are pushed.\n>\n> — Nikolai Makarov\n\n<!-- column -->\n\n**Rasmussen**\n\nUrges against waste\n\n<!-- columns: end -->\n')?.back).toEqual(['Rasmussen: Urges against waste']);
});

test('beside a chart that cites, what does not cite is no point', () => {
	expect(slideCardOf('## Output\n\n```chart\nalt: Bars.\nunit: percent\nbars:\n  - {label: Elm, value: 4, cites: [1]}\n```\n\nAccording to the utility\n')).toBeUndefined();
});

test('the name of a column may be a heading', () => {
	expect(slideCardOf('## Two voices\n\n<!-- columns: [1, 1] -->\n\n### Makarov\n\nWarns of a race [¶5](#p5)\n\n<!-- column -->\n\n### Rasmussen\n\nUrges against waste [¶4](#p4)\n\n<!-- columns: end -->\n')?.back).toEqual(['Makarov: Warns of a race', 'Rasmussen: Urges against waste']);
});

test('words that only say who says so are no point', () => {
	expect(slideCardOf('## Output\n\n- It fell by a third\n- According to the utility\n- Source: the utility, 2024\n')?.back).toEqual(['It fell by a third']);
});
