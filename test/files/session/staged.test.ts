/** What another terminal said of an edit that waits is not taken back by this one's own look at the deck's files. */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect, onTestFinished, test} from 'vitest';
import {findDeck} from '../../../src/commands/files/find-deck.ts';
import {readDeckSource} from '../../../src/commands/files/gather-evidence.ts';
import {readFound} from '../../../src/commands/files/load-deck.ts';
import {createService} from '../../../src/commands/session/serve-requests.ts';
import {beginSitting} from '../../../src/commands/session/sitting.ts';
import {noEvidence} from '../../../src/deck/evidence.ts';
import {openShow} from '../../../src/show/open-show.ts';
import {presentActivity} from '../../../src/show/present-activity.ts';
import {resize, update} from '../../../src/show/show.ts';
import type {StagedEdit} from '../../../src/talk/staged-edit.ts';

const staged: StagedEdit = {changes: [], count: 2, problem: ''};

test.each([[false, staged], [true, undefined]])('where this terminal stages edits (%s), reading the deck again shows what waited, else it is another’s to say', async (isSteady, expected) => {
	const folder = mkdtempSync(path.join(tmpdir(), 'lectern-staged-'));
	onTestFinished(() => rmSync(folder, {recursive: true, force: true}));
	const file = path.join(folder, 'talk.md');
	writeFileSync(file, '# One\n\n---\n\n## Two');
	const loaded = readFound(findDeck(file));
	const show = update(resize(openShow(loaded.deck, 'default', noEvidence), {columns: 80, rows: 24}), {staged});
	const sitting = beginSitting(presentActivity, show, {clock: () => 0, ground: undefined, fit: picture => picture});
	const deck = {checked: {deck: loaded.deck, reading: readDeckSource(loaded)}, found: loaded.found};
	const serve = createService(sitting, {deck, suspend: async () => undefined, lend: async work => work(), history: undefined, onDeck() {}, isSteady});
	writeFileSync(file, '# One\n\n---\n\n## Three');
	await serve('reload');
	expect(deck.checked.deck.slides.at(1).title).toEqual([{text: 'Three', marks: []}]);
	expect(sitting.shows.get()?.staged).toEqual(expected);
});
