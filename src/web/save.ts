/** Saving the report in another format, made in the page itself: nothing is asked of anybody. */
import type { Report } from '../model/index.ts';
import { brief } from '../views/brief.ts';
import { cite } from '../views/cite.ts';
import { lineageToDot } from '../views/lineage-dot.ts';
import { lineageToGraphml } from '../views/lineage-graphml.ts';
import { lineageToNewick } from '../views/lineage-newick.ts';
import { lineageToProv } from '../views/lineage-prov.ts';
import { table } from '../views/table.ts';
import { tei } from '../views/tei.ts';

const FORMATS: Readonly<Record<string, { type: string; render: (report: Report) => string }>> = {
  md: { type: 'text/markdown', render: brief },
  csv: { type: 'text/csv', render: table },
  xml: { type: 'application/tei+xml', render: tei },
  json: { type: 'application/json', render: (report) => `${JSON.stringify(report, null, 1)}\n` },
  txt: { type: 'text/plain', render: (report) => `${cite(report)}\n` },
  dot: { type: 'text/vnd.graphviz', render: lineageToDot },
  graphml: { type: 'application/graphml+xml', render: lineageToGraphml },
  nwk: { type: 'text/plain', render: lineageToNewick },
  jsonld: { type: 'application/ld+json', render: lineageToProv },
};

/** Buttons with `data-save` name the ending of the file that they give. */
export const saveOnClick = (report: Report): void => {
  addEventListener('click', (event) => {
    const button = (event.target as HTMLElement).closest<HTMLElement>('[data-save]');
    const ending = button?.dataset['save'] ?? '';
    const format = FORMATS[ending];
    if (!format) return;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([format.render(report)], { type: format.type }));
    link.download = `vorlage-report.${ending}`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  });
};
