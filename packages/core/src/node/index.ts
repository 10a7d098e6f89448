// The only part of the core that touches files.

export type { FindOptions, Found, FoundFile, PlacedConfig } from './find-files.ts';
export { findFiles } from './find-files.ts';
export type { ConfigPlace, LoadedConfig } from './load-config.ts';
export { configName, loadConfig } from './load-config.ts';
export type { Loaded, LoadOptions } from './load-corpus.ts';
export { loadCorpus } from './load-corpus.ts';
export { loadNameModel, nameModelPath } from './name-model.ts';
export { pathFrom } from './paths.ts';
export { largestFile, readArticleFile, reasonOf } from './read-file.ts';
export { replaceFile, replaceFileIf, textOf } from './replace-file.ts';
export type { SidecarPlace } from './sidecar.ts';
export {
  changeProjectDecisions,
  changeSidecar,
  readProjectDecisions,
  readSidecar,
  sidecarFile,
} from './sidecar.ts';
