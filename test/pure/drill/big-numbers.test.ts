/** A number in big letters and the words below it are one claim. */
import {expect, test} from 'vitest';
import {slideIds} from '../../../src/deck/slide-ids.ts';
import {makeCards} from '../../../src/talk/drill/card/make-cards.ts';
import {deckOf} from '../practice/fixture.ts';

/** The cards of a slide, by their kind: the words left out, and the points of the slide. */
function cardsOf(markdown: string) {
	const deck = deckOf(markdown);
	const cards = makeCards(deck, slideIds(deck));
	return {left: cards.filter(({kind}) => kind === 'blank').map(({front, back}) => [front, back[0]]), points: cards.find(({kind}) => kind === 'slide')?.back};
}

test('the number is what is left out, and stands in the point', () => {
	expect(cardsOf('## The incident\n\n# 40,000\n\nChildren who caught a mild form from 2 bad pools [¶9](#p9)\n')).toEqual({
		left: [['The incident: _____ children who caught a mild form from 2 bad pools', '40,000']],
		points: ['40,000 children who caught a mild form from 2 bad pools'],
	});
	expect(cardsOf('## The plant\n\n# 5,150 MW\n\nInstalled in 13 turbines [¶4](#p4)\n').left).toEqual([['The plant: _____ MW installed in 13 turbines', '5,150']]);
});

test('a name keeps its capital, and so do words that begin anew', () => {
	expect(cardsOf('## The border\n\n# 24\n\nPakistani soldiers killed [¶1](#p1)\n\n---\n\n## After\n\n- talks with Pakistani envoys [¶1](#p1)\n').points).toEqual(['24 Pakistani soldiers killed']);
	expect(cardsOf('## The border\n\n# 24\n\nThe soldiers who died at the post [¶1](#p1)\n').points).toEqual(['24: The soldiers who died at the post']);
	expect(cardsOf('## The border\n\n# 2011\n\nSoldiers die at the post [¶1](#p1)\n').points).toEqual(['2011: Soldiers die at the post']);
	expect(cardsOf('## The border\n\n# 1200\n\nSoldiers died at the post [¶1](#p1)\n').points).toEqual(['1200 soldiers died at the post']);
});

test('a heading of words leads nothing on, nor does a number above a list', () => {
	expect(cardsOf('## The border\n\n### Late 2011\n\nSoldiers died there [¶1](#p1)\n').points).toEqual(['Soldiers died there']);
	expect(cardsOf('## The border\n\n# 24\n\n- soldiers died there [¶1](#p1)\n').points).toEqual(['soldiers died there']);
});
