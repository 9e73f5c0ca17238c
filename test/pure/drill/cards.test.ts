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

Two demands stand [¶4](#p4).

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

test('a content slide is asked for by its title', () => {
	const [card] = cardsOf(text).filter(one => one.kind === 'slide');
	expect(card).toMatchObject({id: 'who-wants-what/slide', front: '“Who wants what”: what does this slide say?', cites: [1, 2, 3]});
	expect(card?.back).toContain('Visitors met Sergei Lavrov in Brussels');
});

test('a quotation is asked for its speaker', () => {
	expect(cardsOf(text).filter(card => card.kind === 'speaker')).toMatchObject([
		{front: 'Who said: “We will answer.”', back: ['A. Speaker, Minister (our translation)'], cites: [3]},
	]);
});

test('a cited claim has its figure or name left out, an uncited one is no card', () => {
	expect(cardsOf(text).filter(card => card.kind === 'blank').map(card => [card.front, card.back[0]])).toEqual([
		['The alliance signed with _____ members', '28'],
		['Visitors met _____ in Brussels', 'Sergei Lavrov'],
		['_____ demands stand.', 'Two'],
	]);
});

test.each([
	['It costs 1,500 million euros', '1,500 million'],
	['Up 12.5% in May', '12.5%'],
	['Russia’s President Dmitry Medvedev spoke', 'President Dmitry Medvedev'],
	['the Ministry of Defence said no', 'Ministry of Defence'],
	['the shield is not aimed at Moscow; Moscow wants that from Brussels', 'Brussels'],
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
