/** `node test/bench/practice/print-cards.ts DECK…`: prints the cards of decks, to be judged by eye. */
import {makeCards} from '../../../src/talk/drill/card/make-cards.ts';
import {findDeck} from '../../../src/commands/files/find-deck.ts';
import {readDeck} from '../../../src/deck/read/read-deck.ts';
import {slideIds} from '../../../src/deck/slide-ids.ts';

for (const name of process.argv.slice(2)) {
	const deck = readDeck(findDeck(name).files);
	for (const {kind, front, back} of makeCards(deck, slideIds(deck))) process.stdout.write(`[${kind}] ${front}\n${back.map(line => `    ${line}\n`).join('')}`);
}
