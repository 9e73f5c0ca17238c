/** Cards are made of a deck's questions, titles, quotations and claims. */
import {expect, test} from 'vitest';
import {slideIds} from '../../../src/deck/slide-ids.ts';
import {findBlank} from '../../../src/talk/drill/card/blank-cards.ts';
import {makeCards} from '../../../src/talk/drill/card/make-cards.ts';
import {deckOf} from '../practice/fixture.ts';

const text = `# Talk

---

# Players

---

## Who wants what

- The alliance signed with 28 members [¶1](#p1)
- Visitors met Sergei Lavrov in Brussels [¶2](#p2)
- no citation for 5 apples

> We will answer.
>
> — A. Speaker, Minister (our translation) [¶3](#p3)

---

## Later

Three demands stand [¶4](#p4).

---

## Questions

<!-- kind: questions -->

- What stands?

  Two demands. [¶4](#p4)

- Who spoke?

  The minister, on [the first slide](#who-wants-what). [¶4](#p4)

- No answer to this?
`;

function cardsOf(markdown: string) {
	const deck = deckOf(markdown);
	return makeCards(deck, slideIds(deck));
}

test('questions have their answers, and the slide that answers: the one linked, else the one that shares most citations', () => {
	const questions = cardsOf(text).filter(card => card.kind === 'question');
	expect(questions).toMatchObject([
		{front: 'What stands?', back: ['Two demands.'], cites: [4], answerIndex: 3, slide: 'questions', section: 'Players'},
		{front: 'Who spoke?', back: ['The minister, on → the first slide.'], answerIndex: 2},
	]);
});

test.each([
	['Only a strike is reported. [The strike](#b) [¶1](#p1)', 'Only a strike is reported.'],
	['A strike. [The strike](#b) [The port](#c)', 'A strike.'],
	['See [the strike](#b).', 'See → the strike.'],
	['[The strike](#b)', '→ The strike'],
	['A strike. [The strike](#b) began there.', 'A strike. → The strike began there.'],
])('a link that stands alone behind an answer is no part of it: %s', (answer, back) => {
	expect(cardsOf(`## Q\n\n<!-- kind: questions -->\n\n- What?\n\n  ${answer}`).find(card => card.kind === 'question')?.back).toEqual([back]);
});

test('a content slide is asked for by its title', () => {
	const [card] = cardsOf(text).filter(one => one.kind === 'slide');
	expect(card).toMatchObject({id: 'who-wants-what/slide', front: '“Who wants what”: what two points does it have beyond the quotation?', cites: [1, 2]});
	expect(card?.back).toContain('Visitors met Sergei Lavrov in Brussels');
});

test('a quotation is asked for its speaker', () => {
	expect(cardsOf(text).filter(card => card.kind === 'speaker')).toMatchObject([
		{front: 'Who said: “We will answer.”', back: ['A. Speaker, Minister (our translation)'], cites: [3]},
	]);
});

test('a cited claim has its figure or name left out, an uncited one is no card', () => {
	expect(cardsOf(text).filter(card => card.kind === 'blank').map(card => [card.front, card.back[0]])).toEqual([
		['Who wants what: The alliance signed with _____ members', '28'],
		['Who wants what: Visitors met _____ in Brussels', 'Sergei Lavrov'],
		['Later: _____ demands stand.', 'Three'],
	]);
});

test.each([
	['It costs 1,500 million euros', '1,500 million'],
	['Warga meminta Rp5 juta per rumah', 'Rp5 juta'],
	['Up 12.5% in May', '12.5%'],
	['Russia’s President Dmitry Medvedev spoke', 'President Dmitry Medvedev'],
	['the Ministry of Defence said no', 'Ministry of Defence'],
	['the shield is not aimed at Moscow; Moscow wants that from Brussels', 'Brussels'],
	['flights of the ER-2 proved it in 1987', '1987'],
	['the Nimbus 7 measured it for 20 years', '20'],
	['In October 2016 they agreed', '2016'],
	['Since 2009 they have tried', '2009'],
	['wants cooperation, says Britain’s Hague', 'Hague'],
	['one sentence goes over two paragraphs', undefined],
	['two of five are left', 'two'],
	['2002 to 2007: direct rule, after an alleged spy ring at Stormont', 'Stormont'],
	['Identity is free: everybody may be British, Irish, or both', undefined],
	['among them the Yes was a bare majority, by most estimates', 'bare majority'],
	['the answer was a Yes', undefined],
	['one report was taken from ANTARA News; editor Ruslan Burhani', undefined],
	['the envoy named 9 April and meant it', '9 April'],
	['on 10 August 1628 she left the quay', '10 August 1628'],
	['Pada Mei 2014 mereka setuju', '2014'],
	['warga pindah pada 9 Nopember 2014', '9 Nopember 2014'],
	['by Sept 2014 all had left', '2014'],
	['the ferry Marina 7 sank there', 'Marina'],
	['Moscow', undefined],
	['nothing to leave out', undefined],
])('of “%s” it is “%s” that is left out', (claim, words) => {
	expect(findBlank(claim)?.words).toBe(words);
});

test('ids stay when slides move and other text changes', () => {
	const moved = text.replace('## Later', '## New\n\nHello\n\n---\n\n## Later').replace('with 28', 'with all 28');
	const before = new Set(cardsOf(text).map(card => card.id));
	const after = cardsOf(moved).map(card => card.id);
	expect(after.filter(id => !before.has(id))).toHaveLength(2);
	expect(new Set(after).size).toBe(after.length);
});

test('backup gives its questions, speakers and figures, but is not asked for from its title; a slide of the talk answers before it', () => {
	const backed = '# Talk\n\n---\n\n# Asked\n\n<!-- backup: true -->\n\n---\n\n## Aside\n\nThere are 28 members [¶1](#p1).\n\n---\n\n## Questions\n\n<!-- kind: questions -->\n\n- How many?\n\n  Many. [¶1](#p1)\n\n---\n\n# Rest\n\n---\n\n## Point\n\nIt has 28 members [¶1](#p1).\n';
	expect(cardsOf(backed).map(({kind, slide, answerIndex}) => ({kind, slide, ...(answerIndex === undefined ? {} : {answerIndex})}))).toEqual([
		{kind: 'blank', slide: 'aside'},
		{kind: 'question', slide: 'questions', answerIndex: 5},
		{kind: 'slide', slide: 'point'},
		{kind: 'blank', slide: 'point'},
	]);
});

test('what the title says, the deck’s sides and a name that is everywhere are never left out; an answer is asked once a slide', () => {
	const deck = `---\ntitle: T\nsides: [NATO, Russia]\n---\n\n${[1, 2, 3, 4].map(number => `## Slide ${number}\n\n- envoys of Moscow wait [¶1](#p1)\n`).join('\n---\n\n')}\n---\n\n## Two demands of 2009\n\n- it began in 2009 [¶1](#p1)\n- the envoys of Russia met NATO in Moscow [¶2](#p2)\n- they met in Lisbon [¶3](#p3)\n- they met again in Lisbon [¶4](#p4)\n`;
	expect(cardsOf(deck).filter(({kind}) => kind === 'blank').map(({front, back}) => [front, back[0]])).toEqual([['Two demands of 2009: they met in _____', 'Lisbon']]);
});

test('a name that the title has in another form is not left out; a figure is, whose unit alone the title has', () => {
	const deck = '## European shield: 71 percent agree\n\n- missiles in Europe stay [¶1](#p1)\n- turnout was 81 percent [¶2](#p2)\n';
	expect(cardsOf(deck).filter(({kind}) => kind === 'blank').map(({back}) => back[0])).toEqual(['81 percent']);
});

test('who published the deck’s source is no name to recall', () => {
	const deck = '---\nsource:\n  publisher: The Gazette\n  paragraphs:\n    - gist: one\n---\n\n## Talks\n\n- she told the Gazette about the talks in Lisbon [¶1](#p1)\n- he told the Gazette about it [¶1](#p1)\n';
	expect(cardsOf(deck).filter(({kind}) => kind === 'blank').map(({back}) => back[0])).toEqual(['Lisbon']);
});

const fence = (kind: string, yaml: string) => `\`\`\`${kind}\n${yaml}\n\`\`\`\n`;

test('a timeline asks when, or who where no date is told', () => {
	const deck = `---\nsides: [NATO, Russia]\n---\n\n## Years\n\n${fence('timeline', 'alt: Two events.\nevents:\n  - {when: May, side: NATO, claim: agrees on the plan, cites: [4]}\n  - {when: Then, side: Russia, claim: Medvedev speaks of it, cites: [5]}\n  - {side: NATO, claim: signs the treaty, cites: [6]}\n  - {claim: nothing dated, cites: [5]}')}`;
	expect(cardsOf(deck).filter(({kind}) => kind === 'fact').map(({front, back}) => [front, back[0]])).toEqual([
		['When: “NATO: agrees on the plan”?', 'May'],
		['Who: “signs the treaty”?', 'NATO'],
	]);
	expect(cardsOf(deck).find(({kind}) => kind === 'slide')?.back).toEqual(['May, NATO: agrees on the plan', 'Then, Russia: Medvedev speaks of it', 'NATO: signs the treaty', 'nothing dated']);
});

test('relations ask an arrow at a time, and how many things where one question has several', () => {
	const deck = `## Wants\n\n${fence('relations', 'alt: Who wants what.\nparties: [Union, Port]\narrows:\n  - {from: Union, to: Port, kind: demands, what: more pay, cites: [1]}\n  - {from: Union, to: Port, kind: demands, what: shorter days, cites: [2]}\n  - {from: Port, to: Union, kind: refuses, what: shorter days, cites: [3]}\n  - {from: Port, to: Union, kind: offers, what: that alone, cites: [4]}')}`;
	expect(cardsOf(deck).filter(({kind}) => kind === 'fact').map(({front, back}) => [front, back])).toEqual([
		['What did Union demand of Port (2 things)?', ['more pay', 'shorter days']],
		['What did Port refuse Union?', ['shorter days']],
	]);
});

test('a map asks the state of each route, a table the last cell of each cited row', () => {
	const deck = `## Ways\n\n${fence('map', 'alt: Routes.\nregion: Baltic\nroutes:\n  - {label: By sea, state: closed, points: [[10, 55], [18, 55]], cites: [6]}')}\n| Port | Ships |\n| --- | --- |\n| Gdansk | 12 [¶7](#p7) |\n| Riga | 9 |\n`;
	expect(cardsOf(deck).filter(({kind}) => kind === 'fact').map(({front, back}) => [front, back[0]])).toEqual([
		['The route “By sea”: what state is it in?', 'closed'],
		['Ways: Gdansk · Ships: _____', '12'],
	]);
});

test('a quotation within a claim is asked for its speaker, where the claim names one alone', () => {
	const deck = '## Words\n\n- Lavrov said “we will answer in kind” [¶1](#p1)\n- Lavrov and Rasmussen called it “a long way to go” [¶2](#p2)\n- the “shield” of Lavrov [¶3](#p3)\n- Iskander, “a cruise missile of sorts” [¶4](#p4)\n- Urged Russia to be wary of “that artificial enemy” [¶5](#p5)\n';
	expect(cardsOf(deck).filter(({kind}) => kind === 'speaker').map(({front, back}) => [front, back[0]])).toEqual([['Who said: “we will answer in kind”', 'Lavrov']]);
});

test('a slide card asks for five points at most and says how many there are; pictures’ alternative texts are none', () => {
	const list = (count: number) => Array.from({length: count}, (_item, index) => `- point ${index + 1}`).join('\n');
	const front = (count: number) => cardsOf(`## T\n\n${list(count)}\n\n![a photograph](p.png)\n`).find(({kind}) => kind === 'slide')?.front;
	expect([1, 3, 5, 9].map(front)).toEqual(['“T”: what is its point?', '“T”: what are its three points?', '“T”: what are its five points?', '“T”: name five of its nine points']);
});

test('who did it is not asked where the claim says it, nor a claim that hangs on another’s', () => {
	const events = ['Molina and Rowland publish', 'Farman’s team reports the hole', '24 states sign', 'Learns of it from the newspaper', 'Air strike at the border', 'Closes the border'].map(claim => `  - {side: Science, claim: ${claim}, cites: [1]}`);
	const deck = `## Steps\n\n${fence('timeline', `alt: Steps.\nevents:\n${events.join('\n')}`)}`;
	expect(cardsOf(deck).filter(({kind}) => kind === 'fact').map(({front}) => front)).toEqual(['Who: “Closes the border”?']);
});

test('a row’s last cell is not asked where another row ends with the same; an answer may be a clause', () => {
	const deck = `## Fates\n\n| Branch | Fate |\n| --- | --- |\n| Elm | close [¶1](#p1) |\n| Oak | close [¶1](#p1) |\n| Ash | stay [¶1](#p1) |\n\n---\n\n## Wants\n\n${fence('relations', 'alt: Who wants what.\nparties: [Union, Port]\narrows:\n  - {from: Union, to: Port, kind: asks, what: that they join, cites: [1]}\n  - {from: Port, to: Union, kind: answers, what: it cannot promise more, cites: [2]}\n  - {from: Port, to: Union, kind: refuses, what: it cannot promise that, cites: [2]}')}`;
	expect(cardsOf(deck).filter(({kind}) => kind === 'fact').map(({back}) => back[0])).toEqual(['stay', 'that they join', 'it cannot promise more']);
});

test('who spoke within a claim is a name, not the word that opens it', () => {
	const deck = '## Words\n\n- The mayor said the letter “was delayed by holidays” [¶1](#p1)\n- Its head, Grace Adeyemi, called it “a lesson in what counts” [¶2](#p2)\n- Egypt, in a letter to the Security Council, called it “a breach of the law” [¶3](#p3)\n';
	expect(cardsOf(deck).filter(({kind}) => kind === 'speaker').map(({back}) => back[0])).toEqual(['Grace Adeyemi']);
});

test('words that only say who and when are no point and no card, nor is a place of a map; a cited number in big letters is a point', () => {
	const deck = `## Words\n\n# $3 billion [¶1](#p1)\n\n- it was less than feared [¶1](#p1)\n- Chief of the Staff, on Wednesday [¶2](#p2)\n\n${fence('map', 'alt: A port.\nregion: Baltic\nplaces:\n  - {name: Gdansk, at: [18.6, 54.3], cites: [3]}')}`;
	expect(cardsOf(deck).map(({kind, back}) => [kind, back])).toEqual([['slide', ['$3 billion', 'it was less than feared']]]);
});

test('what has a card for each part is not asked as a whole where that is too little or too much; people and events are called so', () => {
	const pair = fence('relations', 'alt: Who wants what.\nparties: [Union, Port]\narrows:\n  - {from: Union, to: Port, kind: asks, what: more pay, cites: [1]}\n  - {from: Port, to: Union, kind: refuses, what: more pay, cites: [2]}');
	const table = '| Port | Ships | Fate |\n| --- | --- | --- |\n| Gdansk | 12 | open [¶7](#p7) |\n';
	const people = fence('players', '- {name: Ana Petrova, side: Union, stance: Wants talks, cites: [4]}\n- {name: Ben Ode, side: Port, stance: Wants none, cites: [5]}');
	const front = (blocks: string) => cardsOf(`## “No”, they said\n\n${blocks}`).find(({kind}) => kind === 'slide')?.front;
	expect([pair, table, people].map(front)).toEqual([undefined, undefined, '“‘No’, they said”: who are its two people?']);
});
