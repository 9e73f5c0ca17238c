/** What another slide asks for in like words is asked once. */
import {expect, test} from 'vitest';
import {slideIds} from '../../../src/deck/slide-ids.ts';
import {makeCards} from '../../../src/talk/drill/card/make-cards.ts';
import {deckOf} from '../practice/fixture.ts';

/** The kinds and answers of the cards of parts. */
function partsOf(markdown: string) {
	const deck = deckOf(`---\nlanguage: en\n---\n\n${markdown}`);
	return makeCards(deck, slideIds(deck)).filter(({kind}) => kind !== 'slide').map(({kind, slide, back}) => [kind, slide, back[0]]);
}

const claim = '## Offer\n\n- NATO offers negotiation, says the envoy William Hague, and practical cooperation on defence [¶8](#p8)\n';

test('a speaker goes before a blank', () => {
	const quote = '## Words\n\n> The offer is negotiation, and practical cooperation on defence.\n>\n> — William Hague, foreign minister [¶8](#p8)\n';
	expect(partsOf(`${claim}\n---\n\n${quote}`)).toEqual([['speaker', 'words', 'William Hague, foreign minister']]);
});

test('a fact goes before a blank, and of two blanks the first stays', () => {
	const timeline = '## Steps\n\n```timeline\nalt: Steps.\nevents:\n  - {when: March 2015, claim: Envoys sign a declaration of principles in Khartoum, cites: [1]}\n```\n';
	expect(partsOf(`## Start\n\n- a declaration of principles was signed at Khartoum in 2015 [¶1](#p1)\n\n---\n\n${timeline}`)).toEqual([['fact', 'steps', 'March 2015']]);
	expect(partsOf(`${claim}\n---\n\n${claim.replace('Offer', 'Again')}`)).toEqual([['blank', 'offer', 'William Hague']]);
});

test('the same answer to another question stays', () => {
	expect(partsOf(`${claim}\n---\n\n## Other\n\n- the threat disappointed the envoy William Hague [¶9](#p9)\n`)).toHaveLength(2);
});
