/** The thread that draws maps: it answers each order with its lines. Becomes `dist/map-worker.js`. */
import {parentPort} from 'node:worker_threads';
import {createPainter, type MapOrder} from './paint-map.ts';

const paint = createPainter();
parentPort?.on('message', async (order: MapOrder) => parentPort!.postMessage(await paint(order)));
