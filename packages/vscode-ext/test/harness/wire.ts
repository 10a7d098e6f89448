/** What the suite inside VS Code and the program that started it say to each other, as JSON over HTTP. */

/** How one test of the suite ended. */
export interface TestResult {
  readonly name: string;
  readonly error: string | null;
  readonly skipped: boolean;
  readonly milliseconds: number;
  /** Something that was measured. */
  readonly note?: string;
}

/** The first message of a suite: where it runs. */
export interface Hello {
  readonly version: string;
  readonly host: 'node' | 'web worker';
  readonly tests: number;
}

/** Something done to, or read from, the window from outside, as a user or a screen would. */
export type Action =
  | { readonly do: 'press'; readonly key: string }
  | { readonly do: 'type'; readonly text: string }
  | { readonly do: 'click'; readonly selector: string }
  | { readonly do: 'hover'; readonly selector: string }
  /** The rendered text of every element that matches, in every frame; hidden ones are left out. */
  | { readonly do: 'texts'; readonly selector: string }
  /** A property of the computed style, or of the pseudo element's, of every element that matches. */
  | { readonly do: 'styles'; readonly selector: string; readonly property: string }
  | { readonly do: 'attributes'; readonly selector: string; readonly attribute: string }
  | { readonly do: 'screenshot'; readonly name: string };

export type Message =
  | { readonly kind: 'hello'; readonly hello: Hello }
  | { readonly kind: 'result'; readonly result: TestResult }
  | { readonly kind: 'action'; readonly action: Action };
