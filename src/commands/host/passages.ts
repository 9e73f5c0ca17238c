/** The passages of the article that a command was given. */
import type {Deck} from '../../deck/deck.ts';
import type {Passage} from '../../draw/panel/sources.ts';
import {type Invocation, optionValue} from '../words/command.ts';

/** Gives passages by paragraph number: those of the file that `--article` names, none without it. */
export async function passagesOf(invocation: Invocation, deck: Deck): Promise<(number: number) => Passage | undefined> {
	const file = optionValue(invocation, 'article');
	return file === undefined ? () => undefined : (await import('./article.ts')).readArticle(file, () => deck);
}
