/** A program whose component throws when a key is pressed, run on a terminal as the stage is. */
import {Text, useInput} from 'ink';
import {useState} from 'react';
import {openTerminal} from '../../src/commands/terminal/open-terminal.ts';
import {startStage} from '../../src/screen/start-stage.tsx';

function Throwing() {
	const [isOver, setOver] = useState(false);
	useInput(() => setOver(true));
	if (isOver) throw new Error('thrown while drawing');
	return <Text>All is well</Text>;
}

const terminal = openTerminal();
terminal.enter();
try {
	await startStage(<Throwing />, {...terminal, terminal, before: ''}).ended;
} catch (error) {
	process.exitCode = 1;
	process.once('exit', () => process.stderr.write(`ended by: ${(error as Error).message}\n`));
} finally {
	terminal.close();
}
