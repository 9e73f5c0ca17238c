/** The stage: shows what the store holds, and tells which keys were pressed. */
import {useInput, useIsScreenReaderEnabled} from 'ink';
import {useSyncExternalStore} from 'react';
import {isTooSmall} from '../draw/size.ts';
import type {KeyName} from '../talk/keys.ts';
import type {Store} from '../talk/store.ts';
import {Frame} from './frame.tsx';
import {keyNames} from './key-name.ts';
import {SpokenSlide} from './spoken-slide.tsx';
import {frameShow, type Show} from '../show/show.ts';
import {themes, withCurtain} from '../draw/theme.ts';

/** The whole screen of a talk; `onKey` gets the name of each key pressed. */
export function Stage({store, onKey}: {readonly store: Store<Show>; readonly onKey: (key: KeyName) => void}) {
	const show = useSyncExternalStore(store.subscribe, store.get);
	const isSpoken = useIsScreenReaderEnabled();
	useInput((input, key) => {
		for (const name of keyNames(input, key)) onKey(name);
	});
	if (isSpoken) return <SpokenSlide show={show} />;
	const {curtain} = show.state;
	const theme = themes[show.state.theme];
	return <Frame frame={frameShow(show)} size={show.size} theme={curtain === 'none' || isTooSmall(show.size) ? theme : withCurtain(theme, curtain)} />;
}
