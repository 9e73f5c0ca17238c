/** A program whose component throws when a key is pressed, run in a session as the stage is. */
import {Text, useInput} from 'ink';
import {useState} from 'react';
import {runSession} from '../../src/commands/session/run-session.ts';
import {startSession} from '../../src/screen/session.tsx';

function Throwing() {
	const [isOver, setOver] = useState(false);
	useInput(() => setOver(true));
	if (isOver) throw new Error('thrown while drawing');
	return <Text>All is well</Text>;
}

process.exitCode = await runSession(startSession(<Throwing />, {stdin: process.stdin, stdout: process.stdout})).catch((error: unknown) => {
	process.stderr.write(`ended by: ${(error as Error).message}\n`);
	return 1;
});
