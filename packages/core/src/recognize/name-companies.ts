import type { NameSpan } from './name-spans.ts';
import type { NameView } from './name-view.ts';

/** What the law makes companies write behind their names. */
const legalForms: ReadonlySet<string> = new Set(
  'ab ag asa bhd bv corp corporation gmbh inc kgaa kk limited llc llp ltd nv oyj plc pte pty sarl spa'.split(
    ' ',
  ),
);

/** A person that the legal form of a company follows (`Nordhavn A/S`), or whose name such a company begins with, is that company. */
export function settleCompanies(spans: readonly NameSpan[], view: NameView): readonly NameSpan[] {
  const settled = spans.map((span) => ownCompany(span, view));
  const short = new Set<string>();
  for (const { kind, from, to } of settled)
    if (kind === 'organization' && (isLegalForm(view, to - 1) || legalEnd(view, to) > to))
      short.add(view.words[from]!.lower);
  if (short.size === 0) return settled;
  for (const span of settled) if (isNamedInFull(span, view)) short.delete(view.words[span.to - 1]!.lower);
  return settled.map((span) =>
    span.kind === 'person' && span.to - span.from === 1 && short.has(view.words[span.from]!.lower)
      ? { ...span, kind: 'organization' }
      : span,
  );
}

function ownCompany(span: NameSpan, view: NameView): NameSpan {
  if (span.kind !== 'person') return span;
  const to = legalEnd(view, span.to);
  return to === span.to ? span : { ...span, kind: 'organization', to };
}

/** Where the legal form that stands at `i` ends, at `i` for none; the `A` of `A/S` may be taken for a part of the name. */
function legalEnd({ words }: NameView, i: number): number {
  const slash = words[i]?.form === '/' ? i : i + 1;
  if (words[slash]?.form === '/' && words[slash - 1]?.form === 'A' && words[slash + 1]?.form === 'S')
    return slash + 2;
  return words[i]?.capital === true && legalForms.has(bare(words[i].lower)) ? i + 1 : i;
}

function isLegalForm({ words }: NameView, i: number): boolean {
  return legalForms.has(bare(words[i]!.lower));
}

function bare(lower: string): string {
  return lower.replace(/\.$/, '');
}

/** Somebody of that name is a person of the article: it has more than the surname, or a title stands before it. */
function isNamedInFull({ kind, from, to }: NameSpan, view: NameView): boolean {
  return kind === 'person' && (to - from > 1 || (from > 0 && view.words[from - 1]!.cues !== 0));
}
