/** What the user set right: each correction in words, whether it could be applied, and in the desk the way back. */
import type { ReportCorrection } from '../../model/index.ts';
import { correctionTeller, outcomeWords } from '../correction-words.ts';
import { UndoButton } from './Correct.tsx';
import { useCorrecting } from './correcting.ts';
import { Nothing } from './Section.tsx';

export const Corrections = () => {
  const { report, desk } = useCorrecting();
  const list = report.corrections ?? [];
  if (list.length === 0 && desk === undefined) return null;
  const told = correctionTeller(report.documents);
  return (
    <section className="section" id="corrections" aria-labelledby="corrections-heading" tabIndex={-1}>
      <header className="section-head">
        <h2 id="corrections-heading">What was set right by hand?</h2>
        <div className="standfirst">
          <p>
            Applied whenever the report is made anew, and kept apart from what was found. Everything here was
            said by whoever made this report, not by the program.
          </p>
        </div>
      </header>
      <div className="section-body">
        {list.length === 0 ? (
          <Nothing>
            Nothing yet. Where something is wrong, say so where it stands: “Not so” at a line of descent, “No
            difference” at a difference, “Set right” at an article.
          </Nothing>
        ) : (
          <ol className="corrections">
            {list.map((c) => (
              <CorrectionItem key={c.id} correction={c} words={told(c)} />
            ))}
          </ol>
        )}
        {desk !== undefined && <Exchange desk={desk} ids={list.map((c) => c.id)} />}
      </div>
    </section>
  );
};

const CorrectionItem = ({ correction: c, words }: { correction: ReportCorrection; words: string }) => (
  <li className={c.outcome === 'applied' ? undefined : 'idle'}>
    <span dir="auto">{words}</span> <UndoButton ids={[c.id]} about={words} />
    {c.outcome !== 'applied' && <p className="outcome">{outcomeWords(c)}</p>}
    {c.note && (
      <p className="note" dir="auto">
        {c.note}
      </p>
    )}
    {c.when && (
      <p className="note">
        <time dateTime={c.when}>{c.when.slice(0, 16).replace('T', ', ')}</time>
      </p>
    )}
  </li>
);

/** To and from files, so that corrections outlive the desk. */
const Exchange = ({ desk, ids }: { desk: string; ids: readonly string[] }) => (
  <div className="exchange">
    {ids.length > 0 && (
      <p>
        <a href={`${desk}/corrections.json`} download="corrections.json">
          Save the corrections
        </a>
        , for another desk or <code>vorlage trace --corrections</code>.
      </p>
    )}
    {ids.length > 1 && (
      <form className="correct-form" method="post" action={`${desk}/corrections`}>
        <input type="hidden" name="back" />
        {ids.map((id) => (
          <input key={id} type="hidden" name="undo" value={id} />
        ))}
        <button>Undo all</button>
      </form>
    )}
    <form
      className="correct-form"
      method="post"
      action={`${desk}/corrections/file`}
      encType="multipart/form-data"
    >
      <label>
        Corrections from a file
        <input type="file" name="file" accept=".json,application/json" required />
      </label>
      <button>Apply them</button>
    </form>
  </div>
);
