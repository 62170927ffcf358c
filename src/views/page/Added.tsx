/** What each article adds and leaves out. */
import { useMemo, type ReactElement } from 'react';
import { textAt } from '../../model/index.ts';
import { exclusives, type Exclusives } from '../exclusives.ts';
import { counted, sayingOtherwise } from '../labels.ts';
import { FindingContext } from './finding.ts';
import { Name } from './Name.tsx';
import { More } from './More.tsx';
import { Nothing, Section } from './Section.tsx';
import { useStory } from './story-context.ts';
import { WordsLink } from './WordsLink.tsx';

const FIRST = 5;

export const Added = () => {
  const { index } = useStory();
  const all = useMemo(() => exclusives(index), [index]);
  const telling = all.filter((e) => e.adds.length + e.leavesOut.length > 0);
  return (
    <Section
      name="added"
      question="What does each add and leave out?"
      standfirst={
        <p>
          Sentences that only one article has, or only it and its copies, and what it does not tell though
          most of the others do.
        </p>
      }
    >
      {telling.length === 0 ? (
        <Nothing>All articles tell the same things.</Nothing>
      ) : (
        <div className="exclusives">
          {telling.map((e) => (
            <ArticleExclusives key={e.document} found={e} />
          ))}
        </div>
      )}
    </Section>
  );
};

const ArticleExclusives = ({ found }: { found: Exclusives }) => {
  const { index, section } = useStory();
  const id = `${section('added')}-${found.document}`;
  return (
    <FindingContext value={id}>
      <div className="exclusive" id={id} tabIndex={-1}>
        <h3>
          <Name>{index.name(found.document)}</Name>
        </h3>
        <div className="two">
          <Sentences
            title="Only here"
            nothing="Nothing that the others lack"
            items={found.adds.map(({ sentence, copies }) => (
              <SentenceItem
                key={sentence}
                id={sentence}
                {...(copies > 0 && { note: `and in ${counted(copies, 'article')} made from it` })}
              />
            ))}
          />
          <Sentences
            title="Left out"
            nothing="Nothing that most others have"
            items={found.leavesOut.map((left) => (
              <SentenceItem key={left.passage} id={left.sentence} note={tellers(left)} />
            ))}
          />
        </div>
      </div>
    </FindingContext>
  );
};

/** "in 3 other articles", "in 3 other articles, 2 articles say otherwise". */
const tellers = ({ documents, otherwise }: Exclusives['leavesOut'][number]): string =>
  [`in ${counted(documents, 'other article')}`, ...(otherwise > 0 ? [sayingOtherwise(otherwise)] : [])].join(
    ', ',
  );

const Sentences = ({
  title,
  nothing,
  items,
}: {
  title: string;
  nothing: string;
  items: readonly ReactElement[];
}) => (
  <div>
    <h4>{title}</h4>
    {items.length === 0 ? (
      <p className="nothing">{nothing}</p>
    ) : (
      <More as="ul" className="sentences" first={FIRST} noun="more sentences" items={items} />
    )}
  </div>
);

const SentenceItem = ({ id, note }: { id: string; note?: string }) => {
  const { index } = useStory();
  const at = index.sentence(id);
  if (!at) return null;
  const place = { document: at.document.id, start: at.sentence.start, end: at.sentence.end };
  return (
    <li>
      <WordsLink place={place} className="sentence-link">
        <span dir="auto">{textAt(at.document.text, at.sentence)}</span>
      </WordsLink>
      {note && <span className="count"> {note}</span>}
    </li>
  );
};
