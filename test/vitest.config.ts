/** How the tests run: from the repository's root, every rung in test/. */
import path from 'node:path';
import {defineConfig} from 'vitest/config';

export default defineConfig({
	root: path.join(import.meta.dirname, '..'),
	test: {include: ['test/**/*.test.{ts,tsx}'], testTimeout: 30_000, hookTimeout: 30_000, env: {CI: ''}},
});
