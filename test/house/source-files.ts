/** Reads the files of src/ and what each of them imports, types included. */
import {globSync, readFileSync} from 'node:fs';
import path from 'node:path';

/** An import of a file of src/: `target` is a path from the repository's root, or a package's name. */
export type ModuleImport = {readonly file: string; readonly target: string; readonly isType: boolean};

/** Every TypeScript file of src/, as paths from the repository's root. */
export function sourceFiles(): readonly string[] {
	return globSync('src/**/*.{ts,tsx}').toSorted();
}

/** What a file imports: statements, re-exports, and imports that are made while it runs. */
export function importsOf(file: string): readonly ModuleImport[] {
	const text = readFileSync(file, 'utf8');
	const statements = text.matchAll(/^(?:import|export)\s+(type\s+)?(?:[^'"`;]*?\sfrom\s+)?'([^']+)'/gm);
	const lazy = text.matchAll(/\bimport\(\s*'([^']+)'/g);
	return [
		...[...statements].map(([, type, name]) => ({file, target: resolve(file, name!), isType: type !== undefined})),
		...[...lazy].map(([, name]) => ({file, target: resolve(file, name!), isType: false})),
	];
}

function resolve(file: string, name: string): string {
	return name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : name;
}
