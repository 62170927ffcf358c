/** The citation of a report: what it covers, with which version and method it was made. No date of its own: the same input gives the same words. */
import type { Report } from '../model/index.ts';
import { counted } from './labels.ts';

export const cite = (report: Report): string => {
  const titles = report.stories.map((s) => `“${s.title}”`).slice(0, 3);
  const more = report.stories.length > 3 ? ` and ${report.stories.length - 3} more` : '';
  const stages = report.method.stages.map((s) => `${s.name} ${s.version}`).join(', ');
  return (
    `Report on ${titles.join(', ') || 'no story'}${more}, ${counted(report.documents.length, 'article')}; ` +
    `made with ${name(report.method.tool)} ${report.method.version}${stages ? ` (${stages})` : ''}, format ${report.schema}.`
  );
};

const name = (tool: string): string => tool.charAt(0).toUpperCase() + tool.slice(1);
