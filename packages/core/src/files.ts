/**
 * Reads the files that people and other programs write: configuration, decisions, annotations. Each is checked against a
 * schema. An entry of its own, so that a run that meets none of them does not load the library that checks.
 */
export type { ParsedConfig } from './config/parse-config.ts';
export { configJsonSchema, parseConfigText } from './config/parse-config.ts';
export { importGold } from './export/gold.ts';
export { importJsonl } from './export/jsonl.ts';
export type { SidecarAct, SidecarEdit } from './review/edit.ts';
export { editSidecar } from './review/edit.ts';
export type { ProjectReading } from './review/project-reader.ts';
export { parseProjectDecisions, projectJsonSchema } from './review/project-reader.ts';
export type { SidecarReading } from './review/sidecar-reader.ts';
export { parseSidecar, sidecarJsonSchema } from './review/sidecar-reader.ts';
