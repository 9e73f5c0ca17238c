/** A talk that is given without a terminal, by a clock that the test moves. */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {onTestFinished, vi} from 'vitest';
import {beginSitting} from '../../../src/commands/session/sitting.ts';
import type {Deck} from '../../../src/deck/deck.ts';
import {noEvidence} from '../../../src/deck/evidence.ts';
import {openShow} from '../../../src/show/open-show.ts';
import {presentActivity} from '../../../src/show/present-activity.ts';
import {resize} from '../../../src/show/show.ts';

/** Begins a talk of a deck where what is kept lies in a folder of its own: the show that it opens with, its clock in ms, and what presses keys now. */
export function beginTalk(deck: Deck) {
	const folder = mkdtempSync(path.join(tmpdir(), 'lectern-talk-'));
	vi.stubEnv('XDG_STATE_HOME', folder);
	onTestFinished(() => {
		vi.unstubAllEnvs();
		rmSync(folder, {recursive: true, force: true});
	});
	const time = {now: 5000};
	const opened = resize(openShow(deck, 'default', noEvidence), {columns: 80, rows: 24});
	const sitting = beginSitting(presentActivity, opened, {clock: () => time.now, ground: undefined, fit: picture => picture});
	const press = (...keys: readonly string[]) => {
		for (const key of keys) sitting.store.set(presentActivity.press(sitting.store.get(), key, time.now).state);
	};

	return {opened, sitting, time, press};
}
