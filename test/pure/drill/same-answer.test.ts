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

test('a speaker goes before the same person’s stance of the same paragraph', () => {
	const players = '## People\n\n```players\n- {name: Ana Petrova, stance: Says that it threatens nobody, cites: [3]}\n- {name: Ben Ode, stance: Doubts it, cites: [4]}\n```\n';
	const quote = (cite: number) => `## Words\n\n> This is no threat to you.\n>\n> — Ana Petrova, minister [¶${cite}](#p${cite})\n`;
	expect(partsOf(`${players}\n---\n\n${quote(3)}`)).toEqual([['blank', 'people', 'Ben Ode'], ['speaker', 'words', 'Ana Petrova, minister']]);
	expect(partsOf(`${players}\n---\n\n${quote(5)}`)).toHaveLength(3);
});

test('a route is not asked for where another card of its paragraph names its place', () => {
	const map = '## Ways\n\n```map\nalt: Routes.\nregion: Baltic\nroutes:\n  - {label: Through Riga, state: closed, points: [[10, 55], [18, 55]], cites: [6]}\n```\n';
	const asked = (claim: string) => partsOf(`${map}\n---\n\n## Questions\n\n<!-- kind: questions -->\n\n- What now?\n\n  ${claim}\n`).filter(([kind]) => kind === 'fact').length;
	expect([asked("Riga's road is shut [¶6](#p6)"), asked('Riga is far [¶7](#p7)'), asked('All is shut [¶6](#p6)')]).toEqual([0, 1, 1]);
});

test('a table of the backup that repeats what a card of the talk tells is not asked for', () => {
	const talk = '# Talk\n\n---\n\n## Start\n\n- The harbour closed its northern quay in March [¶1](#p1)\n';
	const backup = (row: string) => `${talk}\n---\n\n# Backup\n\n<!-- backup: true -->\n\n---\n\n## Named\n\n| Who | As what |\n| --- | --- |\n| ${row} |\n`;
	const rows = (row: string) => partsOf(backup(row)).filter(([kind]) => kind === 'fact').length;
	expect([rows('Quay | The northern one closed [¶1](#p1)'), rows('Pilots | Went on strike [¶1](#p1)'), rows('Quay | The northern one closed [¶2](#p2)')]).toEqual([0, 1, 1]);
});

test('when an event of the backup was is not asked for where a card of the talk tells both', () => {
	const talk = '# Talk\n\n---\n\n## Start\n\n- Last month the harbour closed its quay to all 12 ships [¶1](#p1)\n\n---\n\n# Backup\n\n<!-- backup: true -->\n';
	const asked = (when: string) => partsOf(`${talk}\n---\n\n## Events\n\n\`\`\`timeline\nalt: Events.\nevents:\n  - {when: ${when}, claim: The harbour closes its quay, cites: [1]}\n\`\`\`\n`).filter(([kind]) => kind === 'fact').length;
	expect([asked('Last month'), asked('5 March')]).toEqual([0, 1]);
});

test('a day is asked for once', () => {
	const timeline = (when: string) => `## Steps\n\n\`\`\`timeline\nalt: Steps.\nevents:\n  - {when: ${when}, claim: Loses the ship, cites: [1]}\n\`\`\`\n`;
	const claim = '## Start\n\n- on 10 August 1628 she left the quay below the castle [¶2](#p2)\n';
	expect(['10 August 1628', '1628'].map(when => partsOf(`${claim}\n---\n\n${timeline(when)}`).length)).toEqual([1, 2]);
});
