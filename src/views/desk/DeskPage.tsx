/** The desk: where articles are dropped or pasted, and the reports made since it was opened. Works without scripts. */
import type { DeskReport } from './desk-report.ts';
import { Masthead } from './Masthead.tsx';

export const DeskPage = ({
  reports,
  trouble,
}: {
  reports: readonly DeskReport[];
  trouble?: string | undefined;
}) => (
  <div className="page desk">
    <Masthead />
    <main>
      <div className="front">
        <h1 className="figure">
          Where does it <em>come from?</em>
        </h1>
        <p className="lede">
          Give it what several outlets wrote about one event. It shows who took it from whom, how many origins
          there are, and what was changed on the way. What you give stays on this machine.
        </p>
      </div>
      {trouble && (
        <p className="trouble" role="alert">
          {trouble}
        </p>
      )}
      <DeskForm />
      {reports.length > 0 && (
        <section className="section" aria-labelledby="reports">
          <header className="section-head">
            <h2 id="reports">Reports</h2>
            <div className="standfirst">
              <p>Kept until the desk is closed. Save those that you need.</p>
            </div>
          </header>
          <ol className="stories section-body">
            {reports.map((r) => (
              <DeskLine key={r.id} report={r} />
            ))}
          </ol>
        </section>
      )}
    </main>
  </div>
);

const DeskForm = () => (
  <form
    className="section"
    action="/reports"
    method="post"
    encType="multipart/form-data"
    aria-labelledby="give"
  >
    <header className="section-head">
      <h2 id="give">Articles</h2>
      <div className="standfirst">
        <p>Text, web pages saved from a browser, Markdown or JSON. Two are enough to compare.</p>
      </div>
    </header>
    <div className="section-body desk-fields">
      <label>
        <b>Files</b>
        <span>Choose them, or drop them anywhere on this page</span>
        <input type="file" name="files" multiple accept=".txt,.md,.html,.htm,.json,.jsonl,text/*" />
      </label>
      <label>
        <b>Text</b>
        <span>Paste articles, with a line of three dashes (---) between them; links will do too</span>
        <textarea name="text" rows={8} dir="auto" />
      </label>
      <label>
        <b>Links</b>
        <span>One a line; these pages are fetched from the web</span>
        <textarea name="addresses" rows={2} />
      </label>
      <button type="submit">Trace</button>
    </div>
  </form>
);

/** Endings of the formats that the desk gives, with what they are called there. */
const FORMATS = [
  ['html', 'HTML'],
  ['md', 'Markdown'],
  ['csv', 'CSV'],
  ['tei', 'TEI'],
  ['json', 'JSON'],
  ['dot', 'DOT'],
  ['graphml', 'GraphML'],
  ['newick', 'Newick'],
  ['prov', 'PROV'],
  ['cite', 'citation'],
] as const;

const DeskLine = ({ report }: { report: DeskReport }) => (
  <li>
    <a href={`/reports/${report.id}`}>
      <b dir="auto">{report.title}</b>
    </a>
    <span>
      {report.note}
      {report.state === 'done' &&
        FORMATS.map(([ending, label]) => (
          <span key={ending}>
            {' '}
            <a
              href={`/reports/${report.id}.${ending}`}
              // A browser would show a page instead of keeping it.
              download={ending === 'html' ? 'vorlage-report.html' : undefined}
            >
              {label}
            </a>
          </span>
        ))}
    </span>
  </li>
);
