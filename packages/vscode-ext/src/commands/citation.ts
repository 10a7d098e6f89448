/** What a citation can name. */
export interface Citation {
  readonly outlet: string;
  readonly date: string;
  readonly path: string;
  readonly line: string;
  readonly quote: string;
  readonly attribution: string;
}

/** Fills `{outlet}` and the like in; a name that is none of ours stays as it is. */
export function fillTemplate(template: string, citation: Citation): string {
  const parts: Readonly<Record<string, string>> = { ...citation };
  const filled = template.replace(/\{(\w+)\}/g, (whole, name: string) => parts[name] ?? whole);
  // "(Coast Herald, )" where the date is not known.
  return filled.replace(/,\s*(?=\))/g, '');
}

/** A Markdown footnote with a number no other of the text has: the mark, and what goes to the end of the text. */
export function footnote(
  text: string,
  citation: Citation,
): { readonly mark: string; readonly definition: string } {
  const used = [...text.matchAll(/\[\^(\d+)\]/g)].map(([, number]) => Number(number));
  const number = Math.max(0, ...used) + 1;
  const source = [citation.outlet, citation.date, `${citation.path}:${citation.line}`]
    .filter(Boolean)
    .join(', ');
  const said = citation.quote === '' ? '' : `: “${citation.quote}”`;
  const gap = text.endsWith('\n\n') || text === '' ? '' : text.endsWith('\n') ? '\n' : '\n\n';
  const before = /\[\^\d+\]:[^\n]*\n?$/.test(text) ? (text.endsWith('\n') ? '' : '\n') : gap;
  return { mark: `[^${number}]`, definition: `${before}[^${number}]: ${source}${said}\n` };
}
