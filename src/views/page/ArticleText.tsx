/** An article in full: who published it and when, and its text with every difference marked and linked. The place where links lead without scripts. */
import { Fragment } from 'react';
import type { FactSource, ReportDocument, ReportSentence } from '../../model/index.ts';
import { formatAddress } from '../address.ts';
import { factsSetByYou } from '../correction-words.ts';
import { GROUP_LABEL, groupOf, listed } from '../labels.ts';
import type { VariantMark } from '../story-index.ts';
import { longDate } from '../when.ts';
import { useCorrecting } from './correcting.ts';
import { Name } from './Name.tsx';
import { SetByYou } from './Correct.tsx';
import { CorrectArticle } from './CorrectArticle.tsx';
import { SplitStory } from './CorrectStories.tsx';
import { MarkedText, type Mark } from './MarkedText.tsx';
import { Section } from './Section.tsx';
import { useStory } from './story-context.ts';

export const Articles = () => {
  const { index } = useStory();
  return (
    <Section
      name="articles"
      question="The articles in full"
      standfirst={
        <p>As they were read in, with every difference marked. A mark leads to the readings of the others.</p>
      }
    >
      {index.documents.map((document) => (
        <ArticleText key={document.id} document={document} />
      ))}
      <SplitStory />
    </Section>
  );
};

export const ArticleText = ({ document }: { document: ReportDocument }) => {
  const { index, section, alone } = useStory();
  const { report } = useCorrecting();
  return (
    <article className="article" id={document.id} tabIndex={-1}>
      <details>
        <summary>
          <h3>
            <Name>{index.name(document.id)}</Name>
          </h3>{' '}
          <span className="article-title" dir="auto">
            {document.title}
          </span>
        </summary>
        <p className="article-facts">
          {facts(document)}
          {document.corrections && (
            <>
              {' '}
              <SetByYou what={listed(factsSetByYou(report, document.id))} />
            </>
          )}
        </p>
        <CorrectArticle document={document} />
        {!alone && (
          <p className="live-only">
            <a
              href={formatAddress({
                section: section('read'),
                params: { a: document.id, from: document.id },
              })}
            >
              Read it beside another article
            </a>
          </p>
        )}
        <div className="article-text" dir="auto" lang={document.language}>
          {paragraphs(document).map((sentences) => (
            <Paragraph key={sentences[0]!.id} document={document} sentences={sentences} />
          ))}
        </div>
      </details>
    </article>
  );
};

const FROM: Readonly<Partial<Record<FactSource, string>>> = {
  user: 'as given',
  'json-ld': 'from the page’s data',
  meta: 'from the page’s data',
  'time-element': 'from the page',
  text: 'from the text',
  url: 'from the address',
  'file-name': 'from the file name',
};

/** One line: byline, date and where it was found, credits, file, address. Addresses are shown, never linked: they come from outside. */
const facts = (d: ReportDocument): string =>
  [
    d.byline,
    d.published ? `${longDate(d.published)} (${FROM[d.publishedFrom] ?? 'source unknown'})` : 'date unknown',
    d.credits.length > 0 ? `credits ${listed([...new Set(d.credits.map((c) => c.name))])}` : null,
    d.url ?? d.file,
  ]
    .filter((fact) => fact !== null)
    .join(' · ');

/** Sentences with a line break between them stand in different paragraphs. */
export const paragraphs = (document: ReportDocument): ReportSentence[][] => {
  const out: ReportSentence[][] = [];
  document.sentences.forEach((sentence, i) => {
    const before = document.sentences[i - 1];
    if (before && !document.text.slice(before.end, sentence.start).includes('\n')) out.at(-1)!.push(sentence);
    else out.push([sentence]);
  });
  return out;
};

const Paragraph = ({
  document,
  sentences,
}: {
  document: ReportDocument;
  sentences: readonly ReportSentence[];
}) => {
  const { index } = useStory();
  return (
    <p className={`role-${sentences[0]!.role}`}>
      {sentences.map((s, i) => (
        <Fragment key={s.id}>
          {i > 0 && ' '}
          <span className="sentence" id={s.id} tabIndex={-1}>
            <MarkedText
              text={document.text}
              span={s}
              marks={differenceMarks(within(s, index.marksOf(document.id).filter(matters)))}
            />
          </span>
        </Fragment>
      ))}
    </p>
  );
};

/** In an article read by itself, other wording and other coverage would bury what changes the sense. */
export const matters = (m: VariantMark): boolean => ['conflict', 'shift'].includes(groupOf(m.variant));

/** The marks that touch a sentence. */
export const within = (sentence: ReportSentence, marks: readonly VariantMark[]): VariantMark[] =>
  marks.filter((m) => m.start <= sentence.end && m.end >= sentence.start);

/** The differences of an article as marks that lead to their findings. */
export const differenceMarks = (marks: readonly VariantMark[], current?: string): Mark[] =>
  marks.map((m) => ({
    start: m.start,
    end: m.end,
    look: groupOf(m.variant) === 'coverage' ? 'style' : m.variant.severity,
    href: `#${m.variant.id}`,
    title: GROUP_LABEL[groupOf(m.variant)],
    current: m.variant.id === current,
  }));
