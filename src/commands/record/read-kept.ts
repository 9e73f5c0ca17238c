/** Reads what is kept of a deck; a file that is not there yet holds nothing. */
import {join} from 'node:path';
import {type DrillRecord, parseReview} from '../../talk/drill/review.ts';
import {kindOf, readRegularBytes} from '../files/read-file.ts';
import {Stop} from '../words/stop.ts';
import {parseRecords, parseRunRecord, type RunRecord, type SkippedLine} from '../../talk/practice/record/record.ts';

/** Records of a file, and the lines of it that were skipped. */
export type Kept<Item> = {readonly file: string; readonly records: readonly Item[]; readonly skipped: readonly SkippedLine[]};

/** The records of the runs in a deck's folder; a `Stop` where their file cannot be read. */
export function readRunRecords(folder: string): Kept<RunRecord> {
	return readKept(runsFile(folder), parseRunRecord);
}

/** The reviews of the drill cards in a deck's folder; throws as `readRunRecords`. */
export function readReviews(folder: string): Kept<DrillRecord> {
	return readKept(reviewsFile(folder), parseReview);
}

/** The file of the runs in a deck's folder. */
export function runsFile(folder: string): string {
	return join(folder, 'runs.jsonl');
}

/** The file of the drill's reviews in a deck's folder. */
function reviewsFile(folder: string): string {
	return join(folder, 'drill.jsonl');
}

/** A line for each skipped one, that names the file, the line and the reason, and says that nothing was deleted. */
export function skippedMessages({file, skipped}: Kept<unknown>): readonly string[] {
	return skipped.map(({line, reason}) => `${file}:${line}: skipped: ${reason} (the line stays in the file)`);
}

function readKept<Item>(file: string, parse: (line: string) => Item | string): Kept<Item> {
	return {file, ...parseRecords(readIfThere(file), parse)};
}

/** The text of a records file; what is no UTF-8 in it, or no text at all, damages its own lines only. */
function readIfThere(file: string): string {
	if (kindOf(file) === 'nothing') return '';
	const bytes = readRegularBytes(file);
	if ('trouble' in bytes) throw new Stop(`What is kept of your practice cannot be used: \`${file}\` ${bytes.trouble}.\nMend that, or name another folder in XDG_STATE_HOME.`);
	return new TextDecoder().decode(bytes);
}
