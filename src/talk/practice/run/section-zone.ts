/** The section that a run is in, and when to leave it. */
import type {PlannedSlide} from '../record/record.ts';

/** A section of a run; `leaveByMs` is the talk's time, in ms, at which its last slide should be left. */
export type SectionZone = {readonly section: string; readonly leaveByMs: number};

/** The zone of the section of a slide, by its id; undefined where the run has no other section, and in the last one, which ends with the talk. */
export function sectionZone(slides: readonly PlannedSlide[], slide: string, targetMs: number): SectionZone | undefined {
	const at = slides.findIndex(({id}) => id === slide);
	const section = slides[at]?.section ?? '';
	if (section === '') return undefined;
	const end = slides.findIndex((one, index) => index > at && one.section !== section);
	if (end < 0) return undefined;
	const budget = (until: number) => slides.slice(0, until).reduce((sum, {budgetMs}) => sum + budgetMs, 0);
	const all = budget(slides.length);
	return {section, leaveByMs: all === 0 ? 0 : Math.round((budget(end) / all) * targetMs)};
}
