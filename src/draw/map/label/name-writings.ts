/** The ways in which each thing on a map may be labelled, the best first. */
import type {MapCountry, MapPlace, MapRoute, MapWater} from '../../../deck/block.ts';
import {citeSegments, citeText} from '../../cite-marks.ts';
import {type Line, type Role, type Segment, segment} from '../../line.ts';
import {centred, type Writing, writing} from './label.ts';

/** A town: its name and citations in one line, or its last words with them below the others, or they alone below it; in the colour of words, as it may lie on its side's own fill. */
export function placeWritings({name, cites}: MapPlace): readonly Writing[] {
	const title = segment(name, 'text', {isBold: true});
	const marks = citeSegments(cites);
	const halves = split(name, text => segment(text, 'text', {isBold: true})).map(lines => lines.map((line, index) => (index === lines.length - 1 ? [...line, ...marks] : line)));
	return [writing([[title, ...marks]]), ...halves.map(writing), ...(marks.length === 0 ? [] : [writing([[title], [segment(citeText(cites), 'cite')]])])];
}

/** A route: its label, its state in words, its citations. */
export function routeWritings({label, state, cites}: MapRoute, role: Role): readonly Writing[] {
	const styled = (text: string) => segment(text, role, {isBold: true});
	const end: Line = [styled(state), ...citeSegments(cites)];
	const halves = halvesOf(label);
	return [
		writing([[styled(label)], end]),
		writing([[styled(`${label}: `), ...end]]),
		...(halves ? [writing([[styled(halves[0])], [styled(halves[1])], end])] : []),
	];
}

/** A country: capitals, so that it is told from a town without colour; bold where it is shaded. */
export function countryWritings({name, style}: MapCountry, role: Role): readonly Writing[] {
	const styled = (text: string) => segment(text.toLocaleUpperCase('en'), role, style === 'shaded' ? {isBold: true} : {});
	return [centred([[styled(name)]]), ...split(name, styled).map(centred)];
}

/** A sea or lake: italics. */
export function waterWritings({name}: MapWater): readonly Writing[] {
	const styled = (text: string) => segment(text, 'water', {isItalic: true});
	return [centred([[styled(name)]]), ...split(name, styled).map(centred)];
}

/** A number that stands for a name given in the key. */
export function numberWriting(number: number): Writing {
	return writing([[segment(String(number), 'accent', {isBold: true})]]);
}

/** The lines of a name in two, none where it cannot be broken. */
function split(name: string, styled: (text: string) => Segment): readonly (readonly Line[])[] {
	const halves = halvesOf(name);
	return halves ? [halves.map(half => [styled(half)])] : [];
}

/** A name broken at the space nearest its middle. */
function halvesOf(name: string): readonly [string, string] | undefined {
	const spaces = [...name.matchAll(/ /g)].map(match => match.index);
	const [best] = spaces.sort((a, b) => Math.abs(a - name.length / 2) - Math.abs(b - name.length / 2));
	return best === undefined ? undefined : [name.slice(0, best), name.slice(best + 1)];
}
