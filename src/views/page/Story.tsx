/** A story in the order of a reader's questions. */
import { memo, useMemo } from 'react';
import type { Report, ReportStory } from '../../model/index.ts';
import { indexStory } from '../story-index.ts';
import { Added } from './Added.tsx';
import { Articles } from './ArticleText.tsx';
import { Between } from './Between.tsx';
import { Differences } from './Differences.tsx';
import { FamilyTree } from './FamilyTree.tsx';
import { Headline } from './Headline.tsx';
import { Quotations } from './Quotations.tsx';
import { Reader } from './Reader.tsx';
import { Section } from './Section.tsx';
import { Statements } from './Statements.tsx';
import { StoryProvider, type SectionName } from './story-context.ts';
import { Told } from './Told.tsx';

/** Sections with the short names that the contents line uses. */
const CONTENTS: readonly (readonly [SectionName, string])[] = [
  ['sources', 'Sources'],
  ['statements', 'Statements'],
  ['changes', 'Changes'],
  ['quotes', 'Quotes'],
  ['wording', 'Wording'],
  ['added', 'Added, left out'],
  ['read', 'Side by side'],
  ['articles', 'Articles'],
];

export const Story = memo(
  ({ report, story, prefix }: { report: Report; story: ReportStory; prefix: string }) => {
    const index = useMemo(() => indexStory(report, story), [report, story]);
    const view = useMemo(
      () => ({
        index,
        section: (name: SectionName) => `${prefix}${name}`,
        alone: story.documents.length < 2,
      }),
      [index, prefix, story],
    );
    return (
      <StoryProvider value={view}>
        <div className="story" id={story.id}>
          <Headline />
          <nav className="contents" aria-label="Parts of this report">
            {CONTENTS.map(([name, label], i) => (
              <a key={name} href={`#${prefix}${name}`} data-key={i + 1}>
                {label}
              </a>
            ))}
          </nav>
          <Section
            name="sources"
            question="How many sources is this really?"
            standfirst={
              <p>
                Who was made from whom, drawn over time from left to right. Copies stand below what they were
                made from.
              </p>
            }
          >
            <FamilyTree />
            <Between />
          </Section>
          <Statements />
          <Differences />
          <Quotations />
          <Told />
          <Added />
          <Reader />
          <Articles />
        </div>
      </StoryProvider>
    );
  },
);
Story.displayName = 'Story';
