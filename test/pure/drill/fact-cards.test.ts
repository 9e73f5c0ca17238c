/** What charts and timelines are asked for. */
import {expect, test} from 'vitest';
import {slideIds} from '../../../src/deck/slide-ids.ts';
import {makeCards} from '../../../src/talk/drill/card/make-cards.ts';
import {deckOf} from '../practice/fixture.ts';

function cardsOf(markdown: string) {
	const deck = deckOf(markdown);
	return makeCards(deck, slideIds(deck));
}

const chart = (bars: readonly string[]) => `\`\`\`chart\nalt: Bars.\nunit: cases\nbars:\n${bars.map((bar, index) => `  - {label: ${bar}, value: ${index * 16}, cites: [6]}`).join('\n')}\n\`\`\`\n`;

test('a chart is asked for its figures, and its slide for the rest', () => {
	const cards = cardsOf(`## The trial\n\n${chart(['Control', 'Placebo'])}\nRefusers were poorer [¶6](#p6)\n`);
	expect(cards.map(({kind, front, back}) => [kind, front, back])).toEqual([
		['slide', '“The trial”: what does it say beyond its chart?', ['Refusers were poorer']],
		['fact', 'The trial: what figures (cases): Control, Placebo?', ['Control: 0 · Placebo: 16']],
	]);
});

test('a bar that the title tells is not asked for, and more than five bars are asked one by one', () => {
	const facts = (title: string, bars: readonly string[]) => cardsOf(`## ${title}\n\n${chart(bars)}`).map(({kind, front, back}) => [kind, front, back]);
	expect(facts('It left Egypt nothing', ['Egypt', 'Sudan'])).toEqual([['fact', 'It left Egypt nothing: what figure (cases): Sudan?', ['Sudan: 16']]]);
	expect(facts('Sudan got 16, Egypt 0', ['Egypt', 'Sudan'])).toEqual([]);
	expect(facts('Rivers', ['Ash', 'Elm', 'Oak', 'Fir', 'Yew', 'Bay']).map(([_kind, _front, back]) => back)).toEqual([['Ash: 0'], ['Elm: 16'], ['Oak: 32'], ['Fir: 48'], ['Yew: 64'], ['Bay: 80']]);
});

/** The facts asked of one event of a side. */
function whoOf(claim: string, side: string): readonly string[] {
	const cards = cardsOf(`## Steps\n\n\`\`\`timeline\nalt: Steps.\nevents:\n  - {side: "${side}", claim: "${claim}", cites: [1]}\n\`\`\`\n`);
	return cards.filter(({kind}) => kind === 'fact').map(({front}) => front.split(/[ ,:]/)[0]!);
}

test.each([
	'Air strike kills 24 soldiers; Pakistan, angered, closes routes',
	'First child of the trial is injected',
	'Ministers meet in Brussels',
	'Talks to begin at once',
	'The port closes',
	'Closes the port; Riga opens another',
	'In the evening the port closes',
	'NATO to meet the envoys',
])('of “%s” it is not asked who: it does not begin with what its side did', claim => {
	expect(whoOf(claim, 'NATO')).toEqual([]);
});

test.each([
	['Shifts a radar; claims a right to strike', 'Russia'],
	['Agree to explore cooperation', 'NATO, Russia'],
	['Stays away from the signing', 'Ethiopia'],
	['Turns on the first turbine', 'Ethiopia'],
	['Signed the treaty', 'Egypt'],
])('of “%s” it is asked who', (claim, side) => {
	expect(whoOf(claim, side)).toEqual(['Who']);
});

test('the cells of a row before its last stand with the heads of their columns', () => {
	const table = '| Group | Placebo | Observed |\n| --- | --- | --- |\n| Children | 750 | 1080 [¶5](#p5) |\n';
	expect(cardsOf(`## Designs\n\n${table}`).map(({front}) => front)).toEqual(['Designs: Children · Placebo: 750 · Observed: _____']);
});

test('who is not asked where it is all of the deck’s sides', () => {
	const steps = (side: string) => cardsOf(`---\nsides: [NATO, Russia]\n---\n\n## Steps\n\n\`\`\`timeline\nalt: Steps.\nevents:\n  - {side: "${side}", claim: Agree to explore it, cites: [1]}\n\`\`\`\n`).filter(({kind}) => kind === 'fact').length;
	expect([steps('NATO, Russia'), steps('Russia')]).toEqual([0, 1]);
});

test('who is not asked where the claim names the other one of two sides', () => {
	const who = (sides: string) => cardsOf(`---\nsides: [${sides}]\n---\n\n## Steps\n\n\`\`\`timeline\nalt: Steps.\nevents:\n  - {side: Russia, claim: "Claims a right to strike NATO's shield", cites: [1]}\n\`\`\`\n`).filter(({kind}) => kind === 'fact').length;
	expect([who('NATO, Russia'), who('NATO, Russia, China')]).toEqual([0, 1]);
});

test('a title that rounds the figures of a chart tells them', () => {
	const bars = '```chart\nalt: Bars.\nunit: percent\nbars: [{label: Northern Ireland, value: 71.1}, {label: Republic, value: 94.4}]\n```\n';
	expect(cardsOf(`## 71 percent in the North, 94 in the South\n\n${bars}`)).toEqual([]);
	expect(cardsOf(`## 71 percent in the North\n\n${bars}`).map(({back}) => back)).toEqual([['Republic: 94.4']]);
});

/** The questions of arrows from Dublin to London. */
function arrowsOf(...arrows: readonly string[]): readonly string[] {
	const cards = cardsOf(`## Terms\n\n\`\`\`relations\nalt: Terms.\nparties: [Dublin, London]\narrows:\n${arrows.map(arrow => `  - {from: Dublin, to: London, ${arrow}}\n`).join('')}\`\`\`\n`);
	return cards.filter(({kind}) => kind === 'fact').map(({front}) => front);
}

test('an arrow with words of its own is asked by them', () => {
	expect(arrowsOf('kind: offers, says: gives up, what: the claim in its constitution', 'kind: offers, what: a vote')).toEqual(['Dublin → London: “gives up” what?', 'What did Dublin offer London?']);
});

test('an arrow long enough to tell what “that” or “it” is has a card', () => {
	expect(arrowsOf('kind: demands, what: that weapons go before the party enters government', 'kind: offers, what: to legislate for a united Ireland if a majority votes for it')).toHaveLength(2);
	expect(arrowsOf('kind: demands, what: that old promise', 'kind: offers, what: to vote for it')).toEqual([]);
});
