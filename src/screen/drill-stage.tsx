/** The screen of a drill: shows what the store holds, and tells which keys were pressed. */
import {Text, useInput, useIsScreenReaderEnabled} from 'ink';
import {useSyncExternalStore} from 'react';
import {lineText} from '../draw/line.ts';
import type {KeyName} from '../talk/keys.ts';
import type {Store} from '../talk/store.ts';
import {Frame} from './frame.tsx';
import {keyNames} from './key-name.ts';
import {themes} from '../draw/theme.ts';
import {type DrillShow, frameDrill} from '../show/drill-show.ts';

/** The whole screen of a drill; `onKey` gets the name of each key pressed. */
export function DrillStage({store, onKey}: {readonly store: Store<DrillShow>; readonly onKey: (key: KeyName) => void}) {
	const shown = useSyncExternalStore(store.subscribe, store.get);
	const isSpoken = useIsScreenReaderEnabled();
	useInput((input, key) => {
		for (const name of keyNames(input, key)) onKey(name);
	});
	const frame = frameDrill(shown);
	if (!isSpoken) return <Frame frame={frame} size={shown.size} theme={themes[shown.show.state.theme]} />;
	return <Text>{frame.lines.map(line => lineText(line).trim()).filter(text => text !== '').join('\n')}</Text>;
}
