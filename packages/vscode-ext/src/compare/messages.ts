import type { CompareResult, WireLocation } from '@tickmark/server/protocol';

/** What the panel tells its page. */
export type ToPage =
  | { readonly show: CompareResult; readonly here: number; readonly follows: boolean }
  | { readonly follows: boolean };

/** What the page asks of the panel. */
export type FromPage =
  | { readonly ask: 'ready' }
  | { readonly ask: 'open'; readonly location: WireLocation }
  | { readonly ask: 'follow'; readonly on: boolean };

/** The words of the page, translated where the extension runs. */
export interface PageWords {
  readonly empty: string;
  readonly follow: string;
  readonly open: string;
  readonly copyOf: string;
  readonly notIndependentOf: string;
  readonly reasons: string;
  readonly saidBy: string;
  readonly here: string;
}
