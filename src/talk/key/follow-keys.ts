/** The keys of an audience copy: it follows, and may turn its own pages. */
import type {HostRequest} from '../action.ts';
import {bind, type KeyTable} from './key-table.ts';

/** What a key means on an audience copy; `page` turns the pages of the slide that the room sees. */
export type FollowMeaning = {readonly type: 'page'; readonly by: 1 | -1} | {readonly type: 'theme' | 'clock' | 'leave'} | {readonly type: Extract<HostRequest['type'], 'suspend'>};

/** The keys of an audience copy. */
export const followKeys: KeyTable<FollowMeaning> = [
	bind(['right', 'down', 'space', 'pagedown', 'l', 'j', 'n', 'return'], '→ ↓ Space', 'the next page of this slide, where it has more here than in the room', {type: 'page', by: 1}),
	bind(['left', 'up', 'pageup', 'h', 'k', 'p', 'backspace'], '← ↑', 'the page before', {type: 'page', by: -1}),
	bind(['t'], 't', 'the clock', {type: 'clock'}),
	bind(['T'], 'T', 'next theme', {type: 'theme'}),
	bind(['q', 'ctrl-c'], 'q', 'leave; the talk goes on', {type: 'leave'}),
	bind(['ctrl-z'], 'Ctrl-Z', 'suspend; `fg` comes back', {type: 'suspend'}),
];
