import type { NameModel } from '@tickmark/core';
import type { Folder } from './layout.ts';
import type { InitializationOptions } from './protocol.ts';

/** How the server reaches files: through the client (any file system it can open), or the disk. */
export interface Files {
  /** The bytes of a file; null when it cannot be read. */
  read(uri: string): Promise<Uint8Array | null>;
  /** URIs of the text and Markdown files in a folder, in no particular order. */
  list(folder: Folder): Promise<readonly string[]>;
  /**
   * Writes when the file still holds `ifText` (null: does not exist), so that two writers never lose one another's
   * decisions; false when it holds something else. `text` null deletes.
   */
  write(uri: string, text: string | null, ifText: string | null): Promise<boolean>;
}

/** What the platform gives the server. The node and the browser entry each make one. */
export interface Host {
  files(options: InitializationOptions): Files;
  loadModel(options: InitializationOptions, files: Files): Promise<NameModel>;
  /** Milliseconds, monotonic. */
  now(): number;
  /** Runs something later; call the result to cancel. */
  after(ms: number, run: () => void): () => void;
  /** Lets waiting requests through. */
  breathe(): Promise<void>;
  /** ISO 8601 instant, for decisions. */
  instant(): string;
}
