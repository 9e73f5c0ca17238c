/** The stage: shows the picture that a store holds, and tells which keys were pressed. */
import {Text, useInput, useIsScreenReaderEnabled} from 'ink';
import {useSyncExternalStore} from 'react';
import type {Picture} from '../show/activity.ts';
import type {KeyName} from '../talk/key/key-table.ts';
import type {Store} from '../talk/store.ts';
import {Frame} from './frame.tsx';
import {useHiddenKeys} from './hidden-keys.ts';
import {keyNames} from './key-name.ts';

/** The whole screen; `onKey` gets the name of each key pressed. */
export function Stage({pictures, onKey}: {readonly pictures: Pick<Store<Picture>, 'get' | 'subscribe'>; readonly onKey: (key: KeyName) => void}) {
	const picture = useSyncExternalStore(pictures.subscribe, pictures.get);
	const isSpoken = useIsScreenReaderEnabled();
	useInput((input, key) => {
		for (const name of keyNames(input, key)) onKey(name);
	});
	useHiddenKeys(onKey);
	return isSpoken ? <Text>{picture.speak()}</Text> : <Frame picture={picture} />;
}
