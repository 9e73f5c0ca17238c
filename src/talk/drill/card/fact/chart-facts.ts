/** What a chart is asked for: the figures of its bars. */
import type {Bar, Chart} from '../../../../deck/block.ts';
import type {Fact} from './fact.ts';
import {wordsOf} from '../proper-names.ts';

/** More bars than this are no single thing to remember. */
const mostBars = 5;
/** Words of a title that say a figure of 0. */
const none = /(?<!\p{L})(?:nothing|none|no|zero|nol|tidak ada)(?!\p{L})/iu;

/** The facts of a chart: one for the figures of a few bars, else one for each; what the title tells is left out. */
export function chartFacts({bars, unit}: Chart, title: string): readonly Fact[] {
	const open = bars.filter(bar => !isToldOf(bar, title));
	const groups = open.length > mostBars ? open.map(bar => [bar]) : open.length === 0 ? [] : [open];
	return groups.map(group => ({
		asked: `bars ${group.map(({label}) => label).join(', ')}`,
		front: `${title === '' ? '' : `${title}: `}what ${group.length === 1 ? 'figure' : 'figures'}${unit === '' ? '' : ` (${unit})`}: ${group.map(({label}) => label).join(', ')}?`,
		// In one line, since the first line of an answer stands out.
		back: [group.map(({label, value}) => `${label}: ${value}`).join(' · ')],
		cites: [...new Set(group.flatMap(({cites}) => cites))],
	}));
}

/** Fewer digits than these may stand in a title for something else. */
const fewestDigits = 2;

/** Whether a title says a bar's figure, round or not, or names the bar beside the figure or a word for none. */
function isToldOf({label, value}: Bar, title: string): boolean {
	const said = wordsOf(title);
	const isNamed = wordsOf(label).every(word => said.includes(word));
	const figures = [String(value), String(Math.round(value))];
	return said.some(word => figures.includes(word) && (isNamed || word.length >= fewestDigits)) || (isNamed && value === 0 && none.test(title));
}
