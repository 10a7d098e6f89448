import { describe, expect, it } from 'vitest';
import { boilerplateOf } from '../../src/duplicates/passage-annotations.ts';
import { clusterLines, indexOf } from './marked.ts';

/** Two reports on one dispute, the second in words of its own. */
const report = [
  'The ferry operator Norlund will not run night boats between Odden and Grytvik this winter, its director Tove Hallberg told reporters in Odden on Monday.',
  '“We will not let the harbor council dictate a timetable that our crews cannot safely keep,” Hallberg said.',
  'The dispute over the night boats between Odden and Grytvik began when the harbor council cut its subsidy for the ferry operator in half.',
  'Residents of Grytvik have collected signatures against the cut, and the council will take up the timetable again in March.',
].join('\n\n');
const retelling = [
  'Night boats between Odden and Grytvik are off for the winter, the ferry operator Norlund says, after months of dispute with the harbor council over a subsidy.',
  'Director Tove Hallberg insisted the company would not allow the council to dictate a timetable its crews could not keep safely.',
  'The harbor council halved the subsidy in autumn; signatures of angry Grytvik residents have piled up at the ferry office since.',
  'The company carried sixty thousand passengers last winter, most of them nurses and students; no night boats between Odden and Grytvik this year means a drive of two hours around the fjord.',
].join('\n\n');

describe('statements of two articles on one event', () => {
  const index = indexOf({ 'a.txt': report, 'b.txt': retelling });

  it('are found in other words', () => {
    const found = clusterLines(index).find((line) => line.includes('dictate a timetable'));
    expect(found).toMatch(/a\.txt "[^"]*dictate a timetable[^"]*" = b\.txt "[^"]*dictate a timetable/);
  });

  it('are no boilerplate and make no source group', () => {
    expect(boilerplateOf(index, 'b.txt').filter(({ boilerplate }) => boilerplate.kind === 'passage')).toEqual(
      [],
    );
    expect(index.sourceGroups).toEqual([]);
  });
});
