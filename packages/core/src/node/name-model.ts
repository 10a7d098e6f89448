import { parseNameModel } from '../../model/index.ts';
import type { NameModel } from '../recognize/name-model.ts';

/** Loads the name tagger that is shipped with the core. */
export function loadNameModel(): NameModel {
  return parseNameModel(new Uint8Array());
}
