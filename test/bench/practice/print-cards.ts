/** `node test/bench/practice/print-cards.ts [--count N] [--seed S] DECK…`: prints the cards of decks, to be judged by eye; with a count, so many of each at random. */
import {parseArgs} from 'node:util';
import {findDeck} from '../../../src/commands/files/find-deck.ts';
import {readDeck} from '../../../src/deck/read/read-deck.ts';
import {slideIds} from '../../../src/deck/slide-ids.ts';
import {makeCards} from '../../../src/talk/drill/card/make-cards.ts';
import {shuffle} from '../../../src/talk/drill/shuffle.ts';

const {values, positionals} = parseArgs({allowPositionals: true, options: {count: {type: 'string'}, seed: {type: 'string', default: '1'}}});
for (const name of positionals) {
	const deck = readDeck(findDeck(name).files);
	const all = makeCards(deck, slideIds(deck));
	const drawn = values.count === undefined ? all : shuffle(all, Number(values.seed)).slice(0, Number(values.count));
	process.stdout.write(`# ${name}: ${drawn.length} of ${all.length} cards\n`);
	for (const {kind, front, back} of drawn) process.stdout.write(`[${kind}] ${front}\n${back.map(line => `    ${line}\n`).join('')}`);
}
