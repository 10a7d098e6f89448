// Writes decisions into the sidecar of an article, one line on stdout for each that is done:
// node writer.ts FILE NAME COUNT BATCH
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { articleFromText, type NewDecision } from '../../src/index.ts';
import { changeSidecar } from '../../src/node/index.ts';

const [file, by, count, batch] = process.argv.slice(2) as [string, string, string, string];
const article = articleFromText(readFileSync(file, 'utf8'), { path: 'a.txt' });
const place = { folder: dirname(file), location: 'beside' } as const;

for (let k = 0; k < Number(count); k += Number(batch)) {
  const said = Array.from({ length: Number(batch) }, (_, i): NewDecision => {
    const sentence = article.sentences[(k + i) % article.sentences.length]!;
    const note = `${by} ${k + i}`;
    // Each at a time of its own, so that none takes the place of another.
    const at = new Date(Date.UTC(2026, 0, 1) + (k + i) * 1000).toISOString();
    return { reach: 'here', span: sentence, verdict: { action: 'note', note }, by: note, at };
  });
  const issues = await changeSidecar(file, place, article, { do: 'decide', said });
  if (issues.length > 0) throw new Error(JSON.stringify(issues));
  process.stdout.write(`${k + said.length}\n`);
}
