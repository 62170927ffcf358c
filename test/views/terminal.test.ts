/** The summary on a terminal: whole for a small story, about a screen for a large one. */
import { expect, it } from 'vitest';
import { terminalSummary } from '../../src/views/terminal.ts';
import { largeReport } from './large-report.ts';
import { sampleReport } from './sample-report.ts';

it('names every article of a small story', () => {
  const report = sampleReport();
  const summary = terminalSummary(report);
  for (const d of report.documents) expect(summary).toContain(d.outlet);
  expect(summary).not.toContain('more lines');
});

it('calls a conflict by the word of the page and the glossary', () => {
  const summary = terminalSummary(sampleReport());
  expect(summary).toMatch(/^ {2}\d+ conflicts?:$/mu);
  expect(summary).not.toContain('contradiction');
});

it('cuts the family tree of a large story and says so', () => {
  const lines = terminalSummary(largeReport(150)).split('\n');
  expect(lines.length).toBeLessThan(90);
  expect(lines.some((l) => /… and \d+ more lines in the report/u.test(l))).toBe(true);
});
