/** A plugin of the bundler that makes the stand-ins and the rewrites, and fails the build where one of them finds nothing. */
import {readFileSync} from 'node:fs';
import type {Plugin} from 'rolldown';
import {rewrite, rewrites} from './rewrites.ts';
import {standIns} from './stand-ins.ts';

/** The plugin; `outside` are names of files beside the bundle, which it leaves as they are. */
export function changeModules(outside: readonly string[]): Plugin {
	const met = new Set<RegExp>();
	return {
		name: 'change-modules',
		resolveId(name) {
			return outside.includes(name) ? {id: name, external: true} : undefined;
		},
		load(file) {
			const standIn = standIns.find(({filter}) => filter.test(file));
			const one = rewrites.find(({filter}) => filter.test(file));
			if (standIn) met.add(standIn.filter);
			if (one) met.add(one.filter);
			return standIn?.contents ?? (one && rewrite(readFileSync(file, 'utf8'), file, one));
		},
		buildEnd() {
			const unmet = [...standIns, ...rewrites].map(({filter}) => filter).filter(filter => !met.has(filter));
			if (unmet.length > 0) throw new Error(`No module fits ${unmet.join(', ')}: a dependency has changed (src/build/rewrites.ts, stand-ins.ts).`);
		},
	};
}
