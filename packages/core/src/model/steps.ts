/**
 * Long work cut into short steps: whoever runs it may do something else at every `yield`, and gets the result at the
 * end. An editor must not wait for an index.
 */
export type Steps<Result> = Generator<void, Result, void>;

/** Runs the steps to their end without a pause and gives what they return. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}
