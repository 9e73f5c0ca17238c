/** Finds the claims of a picture: one of each row, and what its alternative text says besides. */
import type {FencedBlock} from '../../deck/block.ts';
import {inlineText} from '../../deck/inline.ts';
import {citesOf} from '../../deck/walk/cites.ts';
import {type Part, type PartName, type Statement, statementsOf} from '../../deck/walk/statements.ts';
import type {Claim, ClaimRole} from './claim.ts';
import {type Around, closer, type Finder} from './finder.ts';

/** Parts of a picture that say nothing of their own: colours, ends of arrows that are named beside it, names of lands and seas. */
const silent: readonly PartName[] = ['side', 'country', 'water', 'credit', 'state', 'party', 'to'];

/** Parts that make a row a claim; without one it only shows something. */
const claiming: readonly PartName[] = ['stance', 'claim', 'what', 'value', 'note', 'route'];

/** A name for a place or a way on a map has fewer words than these. */
const leastWords = 4;

/** The keys of YAML that parts stand behind, where they are not the parts' own names. */
const keys: Partial<Record<PartName, string>> = {place: 'name', country: 'name', water: 'name', note: 'text', route: 'label', party: 'parties'};

/** The claims of a picture. A row that cites nothing is held against what is around the picture. */
export function pictureClaims(block: FencedBlock, around: Around, finder: Finder): readonly Claim[] {
	const statements = statementsOf(block);
	const rows = statements.filter(({parts}) => !isAlt(parts));
	const own = citesOf([block]);
	const isMixed = block.type === 'chart' && block.bars.some(({value}) => value < 0);
	const texts = rows.map(row => rowText(row, isMixed));
	// The alternative text tells the rows again, often without their units.
	const repeats = [...texts, ...rows.flatMap(({parts}) => parts.map(({text}) => inlineText(text)))].join('. ');
	let from = block.position;
	return statements.map((statement): Claim => {
		const {parts, cites} = statement;
		const [first] = parts.filter(({name}) => !silent.includes(name)).concat(parts);
		const position = placeOf(first, from, block, finder);
		const base = {slide: finder.slide, cites, isBackground: cites.length === 0 && around.isBackground === true, position};
		if (isAlt(parts)) return {...base, role: 'picture', text: inlineText(parts[0]!.text), around: closer(own, around).cites, isCovered: true, repeats};
		from = position;
		return {...base, ...stateOf(parts), role: roleOf(statement), text: rowText(statement, isMixed), around: around.cites, isCovered: around.isCovered || cites.length > 0};
	});
}

const isAlt = (parts: readonly Part[]) => parts[0]?.name === 'alt';

/** What stands before a part behind another one: a value and its unit are one, and a player says what stands behind the name. */
const leads: Partial<Record<PartName, string>> = {unit: ' ', stance: ': '};

/** The words of a row as one text, with a sign before values where bars go both ways. */
function rowText({parts}: Statement, isMixed: boolean): string {
	// The office comes last, so that nothing stands between the name and what is said under it.
	const said = parts.filter(({name}) => !silent.includes(name)).toSorted((a, b) => Number(a.name === 'office') - Number(b.name === 'office'));
	return said
		.map(({name, text}, index) => {
			const words = inlineText(text);
			const isRise = name === 'value' && isMixed && /^[1-9]|^0\.0*[1-9]/.test(words);
			return `${index === 0 ? '' : (leads[name] ?? '. ')}${isRise ? '+' : ''}${words}`;
		})
		.join('');
}

/** Whether a way is drawn open or closed; a threatened one may be either. */
function stateOf(parts: readonly Part[]): Pick<Claim, 'state'> {
	const written = parts.filter(({name}) => name === 'state').map(({text}) => inlineText(text))[0];
	return written === 'open' || written === 'closed' ? {state: written} : {};
}

function roleOf({parts}: Statement): ClaimRole {
	const isName = parts.every(({name, text}) => ['place', 'route', 'side', 'state'].includes(name) && inlineText(text).split(/\s+/).length < leastWords);
	if (isName && parts.some(({name}) => name === 'place' || name === 'route')) return 'place';
	return parts.some(({name}) => claiming.includes(name)) ? 'claim' : 'picture';
}

/** Where a row begins: behind the row before it, else, where the kinds of row stand in another order, behind the fence's first line. */
function placeOf(part: Part | undefined, from: Claim['position'], block: FencedBlock, {at}: Finder): Claim['position'] {
	if (part === undefined) return from;
	const [words, key] = [inlineText(part.text), keys[part.name] ?? part.name];
	const behind = at(words, from, key);
	return behind === from ? at(words, block.position, key) : behind;
}
