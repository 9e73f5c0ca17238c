/** Has maps drawn in a thread of their own, so that no key waits for one. */
import {once} from 'node:events';
import {existsSync} from 'node:fs';
import path from 'node:path';
import {Worker} from 'node:worker_threads';
import type {Line} from '../../draw/line.ts';
import type {PaintMap} from './paint-map.ts';

/** The thread's program; there is none where Lectern runs unbuilt. */
const program = path.join(import.meta.dirname, 'map-worker.js');

/** Draws maps one at a time, until its end. */
export type PaintApart = {readonly paint: PaintMap; readonly end: () => void};

/** Starts the thread. Where there is none to be had, or it fails, maps are drawn in this one, which tells what is wrong if anything is. */
export function paintApart(): PaintApart {
	let worker = existsSync(program) ? startWorker() : undefined;
	let paintHere: PaintMap | undefined;
	return {
		async paint(order) {
			try {
				if (worker) return await ask(worker, order);
			} catch {
				worker = undefined;
			}

			paintHere ??= (await import('./paint-map.ts')).createPainter();
			return paintHere(order);
		},
		end: () => void worker?.terminate(),
	};
}

function startWorker(): Worker | undefined {
	try {
		// What a library prints there is not read, and so not written here.
		return new Worker(program, {stdout: true, stderr: true});
	} catch {
		return undefined;
	}
}

/** The thread keeps the program alive only while it draws. */
async function ask(worker: Worker, order: Parameters<PaintMap>[0]): Promise<readonly Line[]> {
	worker.ref();
	worker.postMessage(order);
	try {
		const [lines] = (await once(worker, 'message')) as [readonly Line[]];
		return lines;
	} finally {
		worker.unref();
	}
}
