/** `lectern help records` names every field of every record that is kept. */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {drillRecordSchema} from '../../src/talk/drill/review.ts';
import {recordVersion, runRecordSchema} from '../../src/talk/practice/record/record.ts';

const help = readFileSync(path.join(import.meta.dirname, '../../src/commands/help/records.md'), 'utf8');
const kinds = [...runRecordSchema.options, ...drillRecordSchema.options].map(({entries}) => [entries.type.literal, Object.keys(entries).filter(field => field !== 'v' && field !== 'type')] as const);

test.each(kinds)('the fields of %s are named in its row', (type, fields) => {
	const row = help.split('\n').find(line => line.startsWith('|') && line.split('|')[1]!.includes(`\`${type}\``)) ?? '';
	expect(fields.filter(field => !row.includes(`\`${field}\``))).toEqual([]);
});

test('the version of the records is the one that is written', () => {
	expect(help).toContain(`\`v\` is the format's version, ${recordVersion}.`);
});
