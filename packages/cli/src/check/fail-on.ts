import { draftVerdict, type Finding, needsAttention } from '@tickmark/core';
import { Stop } from '../problem.ts';

/** Every verdict there is, by kind. */
const verdicts: Readonly<Record<Finding['kind'], readonly string[]>> = {
  figure: ['supported', 'one-source', 'hedge-changed', 'contradicted', 'stale', 'not-found'],
  name: ['known', 'spelling-differs', 'title-differs', 'not-found'],
  quotation: ['verbatim', 'altered', 'misattributed', 'not-found'],
  passage: ['copied'],
};

/** Reads `contradicted,figure:not-found`; `any` is all that asks for attention. Throws Stop on a word that is no verdict. */
export function failTest(list: string | null): (finding: Finding) => boolean {
  if (list === null) return () => false;
  const known = new Set([
    'any',
    ...Object.values(verdicts).flat(),
    ...Object.entries(verdicts).flatMap(([kind, names]) => names.map((name) => `${kind}:${name}`)),
  ]);
  const wanted = list.split(',').map((word) => word.trim());
  const unknown = wanted.find((word) => !known.has(word));
  if (unknown !== undefined) {
    const names = [...new Set(Object.values(verdicts).flat())].join(', ');
    throw new Stop({
      code: 'usage',
      reason: `--fail-on knows no '${unknown}'; verdicts: ${names}, any`,
      command: 'check',
    });
  }
  const failing = new Set(wanted);
  return (finding) =>
    failing.has(finding.verdict) ||
    failing.has(draftVerdict(finding)) ||
    (failing.has('any') && needsAttention(finding));
}
