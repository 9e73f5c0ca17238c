/** The screen of a practice session: shows what the store holds, and tells which keys were pressed. */
import {Text, useInput, useIsScreenReaderEnabled} from 'ink';
import {useSyncExternalStore} from 'react';
import {lineText} from '../draw/line.ts';
import type {KeyName} from '../talk/keys.ts';
import type {Store} from '../talk/store.ts';
import {Frame} from './frame.tsx';
import {keyNames} from './key-name.ts';
import {SpokenSlide} from './spoken-slide.tsx';
import {themes} from '../draw/theme.ts';
import {framePractise, type PractiseSession} from '../show/frame-practise.ts';

/** The whole screen of a practice session; `onKey` gets the name of each key pressed. */
export function PractiseStage({store, onKey}: {readonly store: Store<PractiseSession>; readonly onKey: (key: KeyName) => void}) {
	const session = useSyncExternalStore(store.subscribe, store.get);
	const isSpoken = useIsScreenReaderEnabled();
	useInput((input, key) => {
		for (const name of keyNames(input, key)) onKey(name);
	});
	const frame = framePractise(session);
	if (!isSpoken) return <Frame frame={frame} size={session.size} theme={themes[session.theme]} />;
	if (session.phase.name === 'run') return <SpokenSlide show={session.phase.practise.show} />;
	return <Text>{frame.lines.map(line => lineText(line).trim()).filter(text => text !== '').join('\n')}</Text>;
}
