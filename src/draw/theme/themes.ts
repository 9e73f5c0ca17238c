/** The themes by their names, and which is meant where the terminal's background counts. */
import type {ThemeName} from '../../deck/theme-name.ts';
import {contrastTheme} from './contrast.ts';
import {darkTheme} from './dark.ts';
import {defaultTheme} from './default.ts';
import {lightTheme} from './light.ts';
import {plainTheme} from './plain.ts';
import type {Theme} from './theme.ts';

/** What a terminal's background is like; `colourless` where nothing on it is to have a colour. */
export type Background = 'dark' | 'light' | 'colourless';

/** Every theme by its name. */
export const themes: Readonly<Record<ThemeName, Theme>> = {default: defaultTheme, dark: darkTheme, light: lightTheme, contrast: contrastTheme, plain: plainTheme};

/** The theme that is shown where a name was chosen: the default one goes with the background as soon as that is known, and no theme has a colour where none is wanted. */
export function themeOn(name: ThemeName, ground: Background | undefined): ThemeName {
	if (ground === 'colourless') return 'plain';
	return name === 'default' ? (ground ?? 'default') : name;
}

/** A theme by its name, with the ground of a curtain where one is down; a theme without colours leaves the screen blank. */
export function themeOf(name: ThemeName, curtain: 'none' | 'black' | 'white' = 'none'): Theme {
	if (curtain === 'none' || name === 'plain') return themes[name];
	const background = curtain === 'black' ? '#000000' : '#ffffff';
	return {...themes[name], ground: {color: background, background}};
}
