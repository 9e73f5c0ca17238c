/** Makes runs of records again: the same records give the same runs, whenever they are read. */
import type {KeptRun, Moment, Visit} from './kept-run.ts';
import type {RunRecord} from './record.ts';

type Draft = {run: KeptRun; visits: Visit[]; moments: Moment[]; isForgotten: boolean};

/**
 * The runs that the records tell of by when they began, oldest first, whatever the order in which they were put together (as from two
 * machines), numbered from 1; forgotten ones are left out but keep their number. Records of
 * a run whose beginning is lost are passed over.
 */
export function replayRuns(records: readonly RunRecord[]): readonly KeptRun[] {
	const drafts = new Map<string, Draft>();
	for (const record of withoutCopies(records)) {
		const draft = drafts.get(record.run);
		if (draft) addRecord(draft, record);
		else if (record.type === 'run-started') drafts.set(record.run, beginDraft(record, drafts.size + 1));
	}
	return [...drafts.values()]
		.toSorted((a, b) => a.run.startedAt - b.run.startedAt)
		.map((draft, index) => ({...draft, run: {...draft.run, number: index + 1}}))
		.filter(draft => !draft.isForgotten)
		.map(({run, visits, moments}) => ({...run, visits, moments}));
}

/** The records without those that follow a run's second beginning and stood there before: they were copied from one file to another. */
function withoutCopies(records: readonly RunRecord[]): readonly RunRecord[] {
	const begun = records.filter(({type}) => type === 'run-started').map(({run}) => run);
	const twice = new Set(begun.filter((run, index) => begun.indexOf(run) !== index));
	const begins = new Map<string, number>();
	const seen = new Set<string>();
	return records.filter(record => {
		if (!twice.has(record.run)) return true;
		if (record.type === 'run-started') begins.set(record.run, (begins.get(record.run) ?? 0) + 1);
		const words = JSON.stringify(record);
		const isCopy = (begins.get(record.run) ?? 0) > 1 && seen.has(words);
		seen.add(words);
		return !isCopy;
	});
}

function beginDraft(record: Extract<RunRecord, {type: 'run-started'}>, number: number): Draft {
	const {v: _version, type: _type, run: id, at, ...plan} = record;
	const run = {...plan, id, number, startedAt: at, visits: [], moments: [], ending: 'cut short', isEnded: false} as const;
	return {run, visits: [], moments: [], isForgotten: false};
}

function addRecord(draft: Draft, record: RunRecord): void {
	switch (record.type) {
		case 'run-started':
			break;
		case 'run-resumed': {
			const {process: _before, ...run} = draft.run;
			draft.run = {...run, ending: 'cut short', isEnded: false, ...(record.process === undefined ? {} : {process: record.process}), ...(record.auto ? {auto: true} : {})};
			break;
		}
		case 'visit': {
			const {v: _version, run: _run, type: _type, ...visit} = record;
			draft.visits.push(visit);
			break;
		}
		case 'peek':
		case 'mark':
		case 'missed':
			draft.moments.push({kind: record.type, slide: record.slide, at: record.at, ...(record.type === 'missed' ? {point: record.point} : {})});
			break;
		case 'answer': {
			const {slide, at, question, ms} = record;
			draft.run = {...draft.run, answers: [...(draft.run.answers ?? []), {slide, at, question, ms}]};
			break;
		}
		case 'unmark': {
			const last = draft.moments.findLastIndex(({kind}) => kind === 'mark');
			if (last >= 0) draft.moments.splice(last, 1);
			break;
		}
		case 'run-ended':
			draft.run = {...draft.run, ending: record.ending, isEnded: true};
			break;
		case 'run-forgotten':
			draft.isForgotten = true;
			break;
	}
}
