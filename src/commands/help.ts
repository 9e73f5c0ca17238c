/** `lectern help`: tells of the program, of a command, of a topic. */
import path from 'node:path';
import {readSlide} from '../deck/read/read-slide.ts';
import {nearestWord} from '../deck/text/nearest-word.ts';
import {asciiLine} from '../draw/ascii/ascii-line.ts';
import {drawPage} from '../draw/slide/page/page.ts';
import {paintLine} from '../show/paint.ts';
import {themes} from '../draw/theme/themes.ts';
import {topicText} from './help/topic-text.ts';
import {repertoireOf} from './terminal/choose-repertoire.ts';
import {writePainted} from './terminal/output-gate.ts';
import type {Command, RunCommand} from './words/command.ts';
import {helpText, topicsText} from './words/help-text.ts';
import {helpTopics, topicOf} from './words/help-topics.ts';
import {Stop} from './words/stop.ts';

/** The widest that a topic is set, in columns. */
const widest = 100;

/** Prints the help of the topic or command that the operand names, else of the whole program. */
export function helpWith(commands: readonly Command[]): RunCommand {
	return async ({operands}) => {
		const [word] = operands;
		const topic = word === undefined ? undefined : topicOf(word);
		if (topic !== undefined) printTopic(topic);
		else if (word === 'topics') process.stdout.write(topicsText());
		else process.stdout.write(word === undefined ? helpText(commands) : tell(word, commands));
		return 0;
	};
}

function tell(word: string, commands: readonly Command[]): string {
	const command = commands.find(({name, aliases}) => [name, ...aliases].includes(word));
	if (command) return helpText(commands, command);
	const words = [...new Set([...helpTopics.map(topic => topic.word), ...commands.map(({name}) => name)])];
	const nearest = nearestWord(word, words);
	throw new Stop(`There is no help on \`${word}\`; ${nearest === undefined ? `there is on ${words.join(', ')}.` : `did you mean \`lectern help ${nearest}\`?`}`, 2);
}

function printTopic(topic: string): void {
	const columns = Math.min(widest, process.stdout.columns ?? widest);
	const page = readSlide(topicText(topic, path.join(import.meta.dirname, 'help')), {file: `${topic}.md`, line: 1, column: 1}, {isFirst: false, isIncremental: false});
	const repertoire = repertoireOf(process.env, process.stdout.isTTY);
	const lines = drawPage(page, columns);
	const fitting = repertoire ? lines.map(line => asciiLine(line, repertoire)) : lines;
	writePainted(fitting.map(line => `${paintLine(line, themes.default, columns).trimEnd()}\n`).join(''));
}
