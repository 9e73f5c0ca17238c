/** How the tests run: from the repository's root, every rung in test/. */
import path from 'node:path';
import {defineConfig} from 'vitest/config';

export default defineConfig({
	root: path.join(import.meta.dirname, '..'),
	// A worker a core: left to itself Vitest keeps one core free, which on two cores makes the suite take 5:35 in the place of 3:46.
	test: {maxWorkers: '100%', include: ['test/**/*.test.{ts,tsx}'], testTimeout: 60_000, hookTimeout: 60_000, expect: {poll: {timeout: 10_000}}, env: {CI: ''}},
});
