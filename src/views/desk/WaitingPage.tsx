/** What stands in for a report until it is there: what a trace is doing, or why it could not be done. */
import type { DeskReport } from './desk-report.ts';
import { Masthead } from './Masthead.tsx';

const Running = ({ report }: { report: DeskReport }) => (
  <>
    <p className="figure">Tracing …</p>
    <p className="lede" id="step" role="status" data-progress-words="">
      {report.note}
    </p>
    <progress
      aria-labelledby="step"
      data-progress={`/reports/${report.id}/progress`}
      max={1}
      value={report.done ?? 0}
    />
  </>
);

/** `back`: the report that it was about. */
export const WaitingPage = ({ report, back }: { report: DeskReport; back?: string | undefined }) => (
  <div className="page desk">
    <Masthead />
    <main>
      <div className="front">
        <h1 className="story-title" dir="auto">
          {report.title}
        </h1>
        {report.state === 'failed' ? (
          <p className="trouble" role="alert">
            {report.note}
          </p>
        ) : (
          <Running report={report} />
        )}
        <p>
          {back && (
            <>
              <a href={back}>Back to the report</a> ·{' '}
            </>
          )}
          <a href="/">{back ? 'To the desk' : 'Back to the desk'}</a>
        </p>
      </div>
    </main>
  </div>
);
