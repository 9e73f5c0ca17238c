/** Opens the stage: the one thing of this folder that is asked for, when the first frame is on the screen. */
import type {Picture} from '../show/activity.ts';
import type {KeyName} from '../talk/key/key-table.ts';
import type {Store} from '../talk/store.ts';
import {Stage} from './stage.tsx';
import {type RunningStage, type InkSetting, startStage} from './start-stage.tsx';

/** Shows the pictures that a store holds until the end; `onKey` gets the name of each key pressed. */
export function openStage(pictures: Pick<Store<Picture>, 'get' | 'subscribe'>, onKey: (key: KeyName) => void, setting: InkSetting): RunningStage {
	return startStage(<Stage pictures={pictures} onKey={onKey} />, setting);
}
