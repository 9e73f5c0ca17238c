/** Chooses the theme that a talk begins with. */
import {type ThemeName, themeNames} from '../../deck/theme-name.ts';
import type {Deck} from '../../deck/deck.ts';
import {type Invocation, optionValue} from '../words/command.ts';

/** The theme that `--theme` names, else the deck's; without colours where the user wants none (https://no-color.org). */
export function chooseTheme(invocation: Invocation, deck: Deck): ThemeName {
	if (process.env['NO_COLOR']) return 'plain';
	const asked = optionValue(invocation, 'theme');
	return themeNames.find(one => one === asked) ?? deck.theme ?? 'default';
}
