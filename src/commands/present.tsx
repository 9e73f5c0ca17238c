/** `lectern present`: shows a deck on the terminal, or prints it where there is none. */
import {createLayouts} from '../draw/slide/layouts.ts';
import type {Show} from '../show/show.ts';
import {type ThemeName, themeNames} from '../deck/theme-name.ts';
import {startState} from '../talk/state.ts';
import {type Invocation, optionValue} from './words/command.ts';
import {type LoadedDeck, loadDeck} from './host/load-deck.ts';
import {canShowSlides, closeTerminal, openTerminal} from './host/open-terminal.ts';
import {differingMessage, readDeckSource, readPassages} from './host/gather-evidence.ts';
import type {Evidence} from '../deck/evidence.ts';
import {Stop} from './host/stop.ts';

/** Presents the deck; see the command list for the options. */
export async function present(invocation: Invocation): Promise<number> {
	const loaded = await loadDeck(invocation.operands[0]);
	const {deck} = loaded;
	const slide = startSlide(optionValue(invocation, 'slide'));
	const passages = await readPassages(invocation);
	// Only a copy of the article is compared with it at once.
	const evidence: Evidence = passages.length === 0 ? {passages} : {passages, source: readDeckSource(loaded).source};
	const show = startShow(loaded, slide, evidence, invocation);
	if (invocation.options['plain'] || !canShowSlides()) {
		const [{plainDeck}, {deckProblems}, {problemLines}] = await Promise.all([import('../draw/slide/plain-text.ts'), import('../deck/problems.ts'), import('./host/problem-lines.ts')]);
		process.stderr.write(problemLines(deckProblems(deck, readDeckSource(loaded))) + (show.state.message === '' ? '' : `${show.state.message}\n`));
		process.stdout.write(plainDeck(deck, {columns: 80, hasNotes: invocation.options['notes'] === true}));
		return 0;
	}

	const terminal = openTerminal();
	try {
		const {runStage} = await import('./session/run-stage.tsx');
		return await runStage(show, loaded.found, terminal);
	} finally {
		closeTerminal(terminal);
	}
}

/** The show as it opens. */
function startShow({deck}: LoadedDeck, slide: number, evidence: Evidence, invocation: Invocation): Show {
	const differing = invocation.options['article'] === undefined ? '' : differingMessage(evidence);
	const last = deck.slides.length - 1;
	const message = slide > last ? `There are ${last + 1} slides; this is the last.` : differing;
	return {
		deck,
		state: {...startState({slide: Math.min(slide, last), step: 0}, themeOf(optionValue(invocation, 'theme') ?? deck.theme)), message},
		size: {columns: 80, rows: 24},
		layouts: createLayouts(),
		band: [],
		evidence,
	};
}

/** The theme by name; without colours where the user wants none (https://no-color.org). */
export function themeOf(name: string | undefined): ThemeName {
	const known = themeNames.find(one => one === name);
	if (process.env['NO_COLOR']) return 'plain';
	return known ?? 'default';
}

/** The index of the slide that `--slide` names, counted there from 1; it may lie behind the last. */
export function startSlide(text: string | undefined): number {
	if (text === undefined) return 0;
	const number = Number(text);
	if (!Number.isInteger(number) || number < 1) throw new Stop(`\`--slide\` takes a number from 1, not \`${text}\`.`, 2);
	return number - 1;
}
