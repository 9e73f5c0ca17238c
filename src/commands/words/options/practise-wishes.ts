/** Reads the options of `lectern practise`. */
import type {Level} from '../../../talk/practice/record/kept-run.ts';
import type {SelectionWishes} from '../../../talk/practice/run/select-slides.ts';
import {advisedRates} from '../../../talk/practice/run/speaking-rate.ts';
import {type Invocation, optionValue} from '../command.ts';
import {Stop} from '../stop.ts';
import {readEnd, readTarget} from '../target-time.ts';

/** What a speaker wants of a run; times in ms, `deadline` since 1970. */
export type PractiseWishes = {
	readonly selection: SelectionWishes;
	readonly level: Level;
	readonly targetMs?: number;
	readonly deadline?: number;
	readonly rate?: number;
	readonly isAuto: boolean;
	/** Whether the deck's questions interrupt the run. */
	readonly hasAudience: boolean;
	/** Whether nothing was asked that only a new run can give. */
	readonly mayResume: boolean;
};

/** Options that change how a run is shown or what is told after it, not what it goes through: a run cut short goes on with them. */
const stagedOnly = ['auto', 'audience', 'on', 'theme', 'article', 'ascii'];

/** The wishes that the options tell at `now`; a `Stop` with exit code 2 for a value that cannot be. */
export function readWishes(invocation: Invocation, now: number): PractiseWishes {
	const {options} = invocation;
	const value = (name: string) => optionValue(invocation, name);
	const [target, end, wpm] = [value('target'), value('end'), value('wpm')];
	if (target !== undefined && end !== undefined) throw new Stop('`--target` and `--end` cannot be given together.', 2);
	const left = end === undefined ? undefined : readEnd(end, now);
	const targetMs = target === undefined ? left : readTarget(target);
	const [section, from, to] = [value('section'), readNumber('from', value('from')), readNumber('to', value('to'))];
	const rate = readRate(wpm);
	return {
		selection: {...(section === undefined ? {} : {section}), ...(from === undefined ? {} : {from}), ...(to === undefined ? {} : {to}), isWeak: options['weak'] === true},
		level: Number(value('level') ?? 1) as Level,
		...(targetMs === undefined ? {} : {targetMs}),
		...(left === undefined ? {} : {deadline: now + left}),
		...(rate === undefined ? {} : {rate}),
		isAuto: options['auto'] === true,
		hasAudience: options['audience'] === true,
		mayResume: Object.keys(options).every(name => stagedOnly.includes(name)),
	};
}

function readRate(text: string | undefined): number | undefined {
	const {slowest, fastest} = advisedRates;
	const rate = text === undefined || /^\d{1,6}$/.test(text) ? Number(text ?? slowest) : NaN;
	if (!(rate >= slowest && rate <= fastest)) throw new Stop(`\`--wpm\` takes ${slowest} to ${fastest} words a minute, not \`${text}\`.`, 2);
	return text === undefined ? undefined : rate;
}

function readNumber(name: string, text: string | undefined): number | undefined {
	if (text === undefined) return undefined;
	const number = Number(text);
	if (!/^\d{1,6}$/.test(text) || number < 1) throw new Stop(`\`--${name}\` takes a number from 1, not \`${text}\`.`, 2);
	return number;
}
