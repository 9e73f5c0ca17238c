/** `npm run bench:practice`: tries the forecast and the advice on simulated speakers, and prints how they did. LECTERN_SEED makes others. */
import {pastTimes} from '../../../src/talk/practice/report/past-times.ts';
import {forecastTalk} from '../../../src/talk/practice/run/forecast.ts';
import {adviceLines} from './advice.ts';
import {plan, runOf, visitsOf} from './kept-times.ts';
import {budgetRule, issueRule, knowingRule, linearRule, medianRule, type Moment, paceRule, type Rule} from './rules.ts';
import {speakerFrom, sum} from './speakers.ts';

const speakers = 2200;
const seed = Number(process.env['LECTERN_SEED'] ?? 1000);
const groups = ['all', 'no run', '1-2 runs', '3-5', '6-10'] as const;

const forecast = ({spent, done, past}: Moment) => {
	const now = sum(done) + spent;
	const visits = visitsOf([...done, Math.max(1, spent)]);
	return {now, ...forecastTalk(plan, visits, pastTimes(past.map(runOf)), now)};
};
const rules: Readonly<Record<string, Rule>> = {
	'the program': moment => forecast(moment).endsAt - forecast(moment).now,
	'issue 12': issueRule,
	'before: medians': medianRule,
	'budgets, shrunk pace': paceRule,
	'budgets alone': budgetRule,
	'pdfpc': linearRule,
	'knows the speaker': knowingRule,
};
const errors = new Map<string, number[]>();
const gather = (name: string, runs: number, value: number) => {
	const group = runs === 0 ? 'no run' : runs < 3 ? '1-2 runs' : runs < 6 ? '3-5' : '6-10';
	for (const one of ['all', group]) {
		const key = `${name}|${one}`;
		const list = errors.get(key);
		if (list) list.push(value);
		else errors.set(key, [value]);
	}
};
for (let index = 0; index < speakers; index++) {
	const runs = index % 11;
	const {past, now: times, means} = speakerFrom(seed + index, runs);
	const all = sum(times);
	for (const share of [0.25, 0.5, 0.75]) {
		let [slide, spent] = [0, share * all];
		while (slide < times.length - 1 && spent >= times[slide]!) spent -= times[slide++]!;
		const moment = {slide, spent, done: times.slice(0, slide), past, means};
		for (const [name, rule] of Object.entries(rules)) gather(name, runs, Math.abs(share * all + rule(moment) - all) / 1000);
		const told = forecast(moment);
		const isHeld = told.earliestAt <= all && all <= told.latestAt;
		gather('its range holds, %', runs, isHeld ? 100 : 0);
		gather(`its range at ${share * 100}%, s`, runs, (told.latestAt - told.earliestAt) / 1000);
	}
}
const mean = (numbers: readonly number[]) => sum(numbers) / numbers.length;
const names = [...new Set([...errors.keys()].map(key => key.split('|')[0]!))];
process.stdout.write(`${'mean error of the end, s'.padEnd(26)}${groups.map(group => group.padStart(9)).join('')}\n`);
for (const name of names) process.stdout.write(`${name.padEnd(26)}${groups.map(group => mean(errors.get(`${name}|${group}`)!).toFixed(1).padStart(9)).join('')}\n`);
process.stdout.write(`\nadvice after four runs\n${adviceLines(seed).join('\n')}\n`);
