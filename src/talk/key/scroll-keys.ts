/** The keys that scroll what is read: help, sources, reports, long answers. */
import {bind, type KeyTable} from './key-table.ts';

/** How a text is scrolled: by rows, or to one of its ends. */
export type ScrollMeaning = {readonly type: 'scroll'; readonly by: number} | {readonly type: 'scroll-to'; readonly end: 'top' | 'bottom'};

/** Keys that scroll a text that has the screen for itself. */
export const scrollKeys: KeyTable<ScrollMeaning> = [
	bind(['down', 'j', 'right', 'l', 'n', 'ctrl-n'], '↓ j', 'a line on', {type: 'scroll', by: 1}),
	bind(['up', 'k', 'left', 'h', 'p', 'ctrl-p'], '↑ k', 'a line back', {type: 'scroll', by: -1}),
	bind(['space', 'pagedown', 'ctrl-f', 'ctrl-d'], 'Space PageDown', 'a page on', {type: 'scroll', by: 10}),
	bind(['pageup', 'backspace', 'ctrl-b', 'ctrl-u'], 'PageUp', 'a page back', {type: 'scroll', by: -10}),
	bind(['wheel-down'], '', '', {type: 'scroll', by: 3}),
	bind(['wheel-up'], '', '', {type: 'scroll', by: -3}),
	bind(['home', 'g'], 'Home', 'the top', {type: 'scroll-to', end: 'top'}),
	bind(['end', 'G'], 'End', 'the end', {type: 'scroll-to', end: 'bottom'}),
];
