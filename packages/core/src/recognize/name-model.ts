/** A trained name tagger: opaque to its users, read from bytes by `@tickmark/core/model`. */
export interface NameModel {
  readonly version: string;
}
