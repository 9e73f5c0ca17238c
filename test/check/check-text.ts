/** Checks decks that tests write: their text, and the article where there is one. */
import {checkDeck} from '../../src/check/check-deck.ts';
import {type RuleName, ruleNames} from '../../src/check/rule-name.ts';
import {type Subject, usualSizes} from '../../src/check/subject.ts';
import {passagesOf} from '../../src/commands/files/article.ts';
import type {Problem} from '../../src/deck/problem/problem.ts';
import {readDeck} from '../../src/deck/read/read-deck.ts';
import {readSource} from '../../src/deck/read/read-source.ts';

/** What is to be checked: the deck's Markdown, and beside it the source's YAML and the article. */
export type CheckText = {readonly deck: string; readonly source?: string; readonly article?: string};

/** The subject in the texts; every image is there that is called `there.png`. */
export function subjectOf({deck: text, source, article}: CheckText): Subject {
	const whole = source === undefined || text.startsWith('---\n') ? text : `---\nsource: source.yaml\n---\n\n${text}`;
	const deck = readDeck({path: '/decks/one', pages: [{name: 'deck.md', text: whole}]});
	const reading = readSource(deck.sourceNote, () => (source === undefined ? {trouble: 'is not there', names: []} : {text: source}));
	const slides = Array.from({length: deck.slides.length}, (_slide, index) => deck.slides.at(index));
	const textOf = (file: string) => (file === 'deck.md' ? whole : source);
	return {deck, slides, reading, passages: article === undefined ? [] : passagesOf(article), sizes: usualSizes, findFile: address => (address === 'there.png' ? 'there' : 'missing'), textOf};
}

/** The problems that the rules find in the texts. */
export function problemsIn(text: CheckText, asked: readonly RuleName[] = ruleNames): readonly Problem[] {
	return checkDeck(subjectOf(text), asked);
}

/** The problems as `line:column message`. */
export function told(problems: readonly Problem[]): readonly string[] {
	return problems.map(({line, column, message}) => `${line}:${column} ${message}`);
}
