/** The foot of the page: what was noticed while reading, how the report was made, and how to cite it. */
import type { Diagnostic, Report } from '../../model/index.ts';
import { cite } from '../cite.ts';

/** `desk` is the address of the report in the desk; a file has none. */
export const Colophon = ({ report, desk }: { report: Report; desk?: string | undefined }) => {
  const notes = [...report.diagnostics, ...report.documents.flatMap((d) => d.diagnostics)];
  return (
    <footer className="colophon">
      {notes.length > 0 && (
        <section aria-labelledby="notes">
          <h2 id="notes">Noticed while reading</h2>
          <ul>
            {notes.map((note, i) => (
              <li key={i}>
                {place(note)}
                <span dir="auto">{note.message}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="method">
        <h2 id="method">How this report was made</h2>
        <p>
          By a program, from the words of the articles alone. It compares wording, order, names, numbers,
          credits and dates; it never judges what is true. “Probably”, “very likely” and “almost certainly”
          stand for at least 50, 70 and 90 chances in a hundred. Every finding leads to the words that it
          rests on: check them before you rely on it.
        </p>
        <p className="cite">{cite(report)}</p>
        {desk && (
          <p className="save">
            <a href={`${desk}.html`} download="vorlage-report.html">
              Save this page as one file (HTML)
            </a>{' '}
            that opens anywhere, without the desk and offline
          </p>
        )}
        {SAVED.map(([what, formats]) => (
          <p key={what} className="live-only save">
            {what}{' '}
            {formats.map(([ending, label]) => (
              <button key={ending} type="button" data-save={ending}>
                {label}
              </button>
            ))}
          </p>
        ))}
      </section>
    </footer>
  );
};

/** Endings of the formats that the page can save, with what they are for. */
const SAVED = [
  [
    'Save the report as',
    [
      ['md', 'brief with footnotes'],
      ['csv', 'table'],
      ['xml', 'critical apparatus (TEI)'],
      ['json', 'data (JSON)'],
      ['txt', 'citation'],
    ],
  ],
  [
    'Save the family tree as',
    [
      ['dot', 'drawing (DOT)'],
      ['graphml', 'network (GraphML)'],
      ['nwk', 'tree (Newick)'],
      ['jsonld', 'provenance (PROV)'],
    ],
  ],
] as const;

const place = (note: Diagnostic): string =>
  note.file ? `${note.file}${note.line === undefined ? '' : `, line ${note.line}`}: ` : '';
