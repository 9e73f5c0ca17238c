/** Prints what was measured beside what is to be reached. */

/** One figure: what it is, the figure, its unit, and the most or least it should be (none = only told). */
export type Result = {readonly name: string; readonly value: number; readonly unit: string; readonly most?: number | undefined; readonly least?: number; readonly note?: string};

/** The table as text: a line for each result, with its target and whether that was reached. */
export function resultTable(results: readonly Result[]): string {
	const rows = results.map(result => [result.name, `${write(result.value)} ${result.unit}`.trimEnd(), target(result), verdict(result), result.note ?? '']);
	const head = ['what', 'measured', 'target', '', ''];
	const widths = head.map((_head, column) => Math.max(...[head, ...rows].map(row => row[column]!.length)));
	return [head, ...rows].map(row => row.map((cell, column) => (column === 1 || column === 2 ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!))).join('  ').trimEnd()).join('\n');
}

const write = (value: number) => (Number.isInteger(value) ? String(value) : value.toFixed(value < 1 ? 3 : value < 100 ? 2 : 0));

function target({most, least, unit}: Result): string {
	if (most !== undefined) return `≤ ${most} ${unit}`.trimEnd();
	return least === undefined ? '' : `≥ ${least} ${unit}`.trimEnd();
}

function verdict({value, most, least}: Result): string {
	if (most === undefined && least === undefined) return '';
	return value <= (most ?? Infinity) && value >= (least ?? -Infinity) ? 'reached' : 'FALLS SHORT';
}
