/** What of the report the page carries. The links between sentences grow with the square of the articles; beyond a bound the passages stand in for them. */
import type { Report } from '../model/index.ts';

/** About 150 kB; twenty articles of thirty sentences stay below. */
const MOST_LINKS = 1500;

export const pageData = (report: Report): Report => ({
  ...report,
  stories: report.stories.map((s) => (s.links.length > MOST_LINKS ? { ...s, links: [] } : s)),
});
