declare module 'diff-match-patch' {
  export default class DiffMatchPatch {
    diff_main(a: string, b: string): readonly (readonly [number, string])[];
  }
}
