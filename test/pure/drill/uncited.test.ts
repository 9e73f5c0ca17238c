/** A deck that cites nothing has the cards that it would have with citations. */
import {expect, test} from 'vitest';
import {slideIds} from '../../../src/deck/slide-ids.ts';
import {makeCards} from '../../../src/talk/drill/card/make-cards.ts';
import {deckOf} from '../practice/fixture.ts';

/** A deck whose claims all cite, or none of them. */
function deck(isCited: boolean): string {
	const [mark, cites] = isCited ? [' [¶1](#p1)', ', cites: [1]'] : ['', ''];
	const fences = ['timeline\nalt: A.\nevents:\n  - {when: May, claim: Stays away from it all', 'relations\nalt: A.\nparties: [A, B]\narrows:\n  - {from: A, to: B, kind: asks, what: more pay', 'players\n  - {name: Ana Petrova, stance: Wants talks', 'chart\nalt: A.\nunit: cases\nbars:\n  - {label: Elm, value: 3'];
	return ['# T', `## Claims\n\n- it has 28 members${mark}\n- she said “we will answer in kind”, Ben Ode wrote${mark}\n\n| Port | Ships |\n| --- | --- |\n| Riga | 9${mark} |\n`, ...fences.map((fence, index) => `## Picture ${index}\n\n\`\`\`${fence}${cites}}\n\`\`\`\n`), '## Rest\n\n![a picture of 30 ships](p.png)\n'].join('\n\n---\n\n');
}

const cardsOf = (markdown: string) => {
	const read = deckOf(markdown);
	return makeCards(read, slideIds(read));
};

test('its claims, tables and pictures are asked for as with citations', () => {
	const idsOf = (isCited: boolean) => cardsOf(deck(isCited)).map(({id}) => id);
	expect(idsOf(false)).toEqual(idsOf(true));
	expect(new Set(cardsOf(deck(false)).map(({kind}) => kind))).toEqual(new Set(['slide', 'speaker', 'fact', 'blank']));
});

test('a deck that cites at all has no cards of what it does not cite', () => {
	expect(cardsOf('## One\n\n- it has 28 members\n\n---\n\n## Two\n\n- it began in Lisbon [¶1](#p1)\n').filter(({kind}) => kind === 'blank')).toHaveLength(1);
});
