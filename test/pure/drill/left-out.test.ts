/** Which words of a claim are left out, where several could be. */
import {expect, test} from 'vitest';
import {slideIds} from '../../../src/deck/slide-ids.ts';
import {findBlank} from '../../../src/talk/drill/card/blank-cards.ts';
import {makeCards} from '../../../src/talk/drill/card/make-cards.ts';
import {deckOf} from '../practice/fixture.ts';

test.each([
	['in 1952 polio struck some 58,000 Americans', '58,000'],
	['it was founded in 1952 by three men', 'three'],
	['it was founded in 1952 in Lisbon', '1952'],
	['Since 2009, when Obama came to power, the United States have tried', 'Obama'],
	['Since 2009, when they came to power, they have tried', '2009'],
	['it cost 2,011 crowns in 2009', '2,011'],
	['the president met Abdel Fattah al-Sisi there', 'Abdel Fattah al-Sisi'],
	['they fought al-Qaida there', 'al-Qaida'],
	['the president met Ursula von der Leyen there', 'Ursula von der Leyen'],
	['they met Robin van Persie there', 'Robin van Persie'],
	['they hunted Osama bin Laden there', 'Osama bin Laden'],
	['they heard de Gaulle there', 'de Gaulle'],
	['signed off as H-AK/B002', undefined],
	['Hague is also spelt Haque', undefined],
	['Missed: Bernice Eddy saw the monkeys', 'Bernice Eddy'],
])('of “%s” it is “%s”', (claim, words) => {
	expect(findBlank(claim)?.words).toBe(words);
});

test('a year that the deck’s title says is never left out, nor one of the line below it', () => {
	const answers = (front: string, title = '# Shot') => {
		const deck = deckOf(`${front}${title}\n\n---\n\n## Trial\n\n- it was tested in 1954 [¶1](#p1)\n- a test in 1954 in Lisbon [¶1](#p1)\n`);
		return makeCards(deck, slideIds(deck)).filter(({kind}) => kind === 'blank').map(({back}) => back[0]);
	};

	expect(answers('')).toEqual(['1954']);
	expect(answers('---\ntitle: The trial of 1954\n---\n\n')).toEqual(['Lisbon']);
	expect(answers('---\nsubtitle: The trial of 1954\n---\n\n')).toEqual(['Lisbon']);
	expect(answers('', '# Shot\n\nThe trial of 1954')).toEqual(['Lisbon']);
});

test('of people it is the name, not a figure of what they stand for; the figure where the title says the name', () => {
	const answers = (title: string) => {
		const deck = deckOf(`## ${title}\n\n\`\`\`players\n- {name: Yasser Abbas, stance: Asked for 4 mediators, cites: [1]}\n\`\`\`\n`);
		return makeCards(deck, slideIds(deck)).filter(({kind}) => kind === 'blank').map(({back}) => back[0]);
	};

	expect(answers('Who wants what')).toEqual(['Yasser Abbas']);
	expect(answers('Abbas waits')).toEqual(['4']);
});
