/** A section of the page: a question as heading, one sentence on how to read it, and the answer beside. */
import type { ReactNode } from 'react';
import { FindingContext } from './finding.ts';
import { useStory, type SectionName } from './story-context.ts';

export const Section = ({
  name,
  question,
  standfirst,
  children,
}: {
  name: SectionName;
  question: string;
  standfirst: ReactNode;
  children: ReactNode;
}) => {
  const id = useStory().section(name);
  return (
    <FindingContext value={id}>
      <section
        className="section"
        id={id}
        data-section={name}
        aria-labelledby={`${id}-heading`}
        tabIndex={-1}
      >
        <header className="section-head">
          <h2 id={`${id}-heading`}>{question}</h2>
          <div className="standfirst">{standfirst}</div>
        </header>
        <div className="section-body">{children}</div>
      </section>
    </FindingContext>
  );
};

/** Why there is nothing to show. */
export const Nothing = ({ children }: { children: ReactNode }) => <p className="nothing">{children}</p>;
