/** What SARIF 2.1.0 (OASIS, its JSON schema) asks of the parts of a log that the report writes: which properties there are, and which must be. */

/** An object's properties: `!` behind those that must be there; no others may be. */
const shapes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	log: {'version!': '2.1.0', $schema: 'uri', 'runs!': 'run[]'},
	run: {'tool!': 'tool', results: 'result[]', columnKind: 'utf16CodeUnits|unicodeCodePoints'},
	tool: {'driver!': 'component'},
	component: {'name!': 'string', version: 'string', informationUri: 'uri', rules: 'descriptor[]'},
	descriptor: {'id!': 'string', shortDescription: 'message', helpUri: 'uri'},
	result: {ruleId: 'string', ruleIndex: 'index', level: 'none|note|warning|error', 'message!': 'message', locations: 'location[]'},
	message: {'text!': 'string'},
	location: {physicalLocation: 'physical'},
	physical: {'artifactLocation!': 'artifact', region: 'region'},
	artifact: {'uri!': 'reference'},
	region: {startLine: 'count', startColumn: 'count', endColumn: 'count'},
};

const kinds: Readonly<Record<string, (value: unknown) => boolean>> = {
	string: value => typeof value === 'string' && value !== '',
	index: value => Number.isInteger(value) && (value as number) >= 0,
	count: value => Number.isInteger(value) && (value as number) >= 1,
	uri: value => typeof value === 'string' && URL.canParse(value),
	// A relative reference (RFC 3986): no scheme, no leading slash, and nothing in it that wants an escape.
	reference: value => typeof value === 'string' && /^(?:[\w.~!$&'()*+,;=@-]|%[\dA-F]{2})+(?:\/(?:[\w.~!$&'()*+,;=@-]|%[\dA-F]{2})+)*$/.test(value),
};

/** What is wrong with a value as the shape of a name, a line each, with the way to it; none for a log that is right. */
export function breaches(value: unknown, shape = 'log', way = shape): readonly string[] {
	if (shape.endsWith('[]')) return Array.isArray(value) ? value.flatMap((one, index) => breaches(one, shape.slice(0, -2), `${way}[${index}]`)) : [`${way} is no list`];
	const properties = shapes[shape];
	if (properties === undefined) return kinds[shape] ? (kinds[shape](value) ? [] : [`${way} is ${JSON.stringify(value)}`]) : shape.split('|').includes(String(value)) ? [] : [`${way} is ${JSON.stringify(value)}`];
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${way} is no object`];
	const known = Object.entries(properties).map(([name, kind]) => ({name: name.replace('!', ''), kind, isNeeded: name.endsWith('!')}));
	const own = value as Readonly<Record<string, unknown>>;
	return [
		...Object.keys(own).filter(name => !known.some(one => one.name === name)).map(name => `${way}.${name} is not known`),
		...known.flatMap(({name, kind, isNeeded}) => (own[name] === undefined ? (isNeeded ? [`${way}.${name} is missing`] : []) : breaches(own[name], kind, `${way}.${name}`))),
	];
}
