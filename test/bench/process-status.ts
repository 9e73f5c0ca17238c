/** Reads what Linux knows of a running process. */
import {readFileSync} from 'node:fs';

/** The most memory that a process has held so far (VmHWM of /proc/PID/status), in MiB. */
export function peakMemory(pid: number): number {
	const found = /^VmHWM:\s*(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
	return Number(found?.[1]) / 1024;
}

/** The processor time that a process has used so far, user and system, in ms. Linux counts it in ticks of 10 ms. */
export function processorTime(pid: number): number {
	const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
	return (Number(fields[11]) + Number(fields[12])) * 10;
}
