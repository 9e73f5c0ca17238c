/** Reads the YAML of a fenced block. */
import type * as v from 'valibot';
import {readYaml, type YamlRecord} from '../yaml/yaml-record.ts';
import type {Reference} from '../deck.ts';
import type {Fence} from './fence.ts';
import {findYamlReferences} from './find-yaml-references.ts';

/** The fence's value by a schema, the problems met, and what it refers to. */
export type FenceRecord<Value> = YamlRecord<Value> & {readonly references: readonly Reference[]};

/** Reads a fence against a schema; `rule` names the problems. */
export function readFence<const Shape extends v.GenericSchema>({text, position}: Fence, schema: Shape, rule: string): FenceRecord<v.InferOutput<Shape>> {
	const record = readYaml(text, schema, position, rule);
	return {...record, references: record.value === undefined ? [] : findYamlReferences(record.value, record.placeOf)};
}
