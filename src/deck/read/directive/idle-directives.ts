/** Tells of directives that do nothing where they stand on a slide: steps without a list, pauses that hold nothing back, keys given twice. */
import type {Position} from '../../position.ts';
import {type Problem, problemAt} from '../../problem/problem.ts';
import type {Directive} from './directive.ts';

/** Where the keys of a directive stand. */
type Places = ReadonlyMap<string, Position>;

/** The keys of which a slide has one alone. */
const single = ['id', 'time', 'kind', 'section', 'backup', 'keep'] as const satisfies readonly (keyof Directive)[];

/** Follows one slide in the order of its text, and keeps what its directives still wait for. */
export class IdleDirectives {
	private readonly found: Problem[] = [];
	private readonly given = new Set<string>();
	private pause: Position | undefined;
	private steps: {readonly value: boolean; readonly position: Position} | undefined;
	private step: Position | undefined;
	private hasList = false;
	private isShown = false;

	/** A directive is read, before it has its effect; `isStepping` is whether items appear one by one without it. */
	reads(directive: Directive, places: Places, isStepping: boolean): void {
		for (const key of single) {
			if (directive[key] === undefined) continue;
			if (this.given.has(key)) this.tell(places.get(key), `\`${key}\` stands on this slide a second time, and this one counts.`, 'take one of the two out');
			this.given.add(key);
		}

		if (directive.steps !== undefined) this.steps = directive.steps === isStepping ? undefined : {value: directive.steps, position: places.get('steps')!};
		if (directive.step !== undefined && directive.step !== false) this.step = places.get('step');
		if (directive.pause === undefined || directive.pause === false) return;
		if (this.pause) this.tell(this.pause, 'This pause holds nothing back, as nothing stands between it and the next.', 'take one of the two out');
		this.pause = places.get('pause');
	}

	/** Something is read that shows. */
	shows(): void {
		this.isShown = true;
		this.pause = undefined;
	}

	/** A list is read whose items may appear one by one. */
	lists(): void {
		this.hasList = true;
		this.steps = undefined;
	}

	/** A speaker note is read. */
	notes(): void {
		this.step = undefined;
	}

	/** A pause is read that does nothing to what stands beside it; no more is told of it. */
	tellPause(position: Position, message: string, hint: string): void {
		this.tell(position, message, hint);
		this.pause = undefined;
	}

	private tell(position: Position | undefined, message: string, hint: string): void {
		if (position) this.found.push(problemAt(position, 'directive', message, {hint, severity: 'warning'}));
	}

	/** What is to be told of the slide, once all of it is read. */
	problems(): readonly Problem[] {
		if (this.pause && this.isShown) this.tell(this.pause, 'This pause holds nothing back, as nothing stands below it.', 'take it out, or write it above what is to wait');
		if (this.step) this.tell(this.step, 'No note stands behind this `step`, which parts notes.', 'write the note of the next reveal below it; items that appear one by one are `steps: true`');
		if (this.steps && this.isShown) {
			const {value, position} = this.steps;
			if (this.hasList) this.tell(position, `\`steps: ${value}\` stands below the list, and does nothing to it.`, 'write it above the list');
			else this.tell(position, `\`steps: ${value}\` does nothing, as no list stands below it.`, 'hold back what is no list with `<!-- pause -->`');
		}

		return this.found;
	}
}
