/** How it is told: what each outlet calls each person, place and thing; loaded words marked. */
import type { Wording, WordingLabel } from '../../model/index.ts';
import { FindingContext } from './finding.ts';
import { SetByYou } from './Correct.tsx';
import { isJudging, Judging } from './Judging.tsx';
import { More } from './More.tsx';
import { SameName } from './SameName.tsx';
import { Nothing, Section } from './Section.tsx';
import { useStory } from './story-context.ts';
import { WordsLink } from './WordsLink.tsx';

const FIRST = 10;
/** What is called by its name and short forms of it is folded away, but for so many. */
const FEW = 3;

export const Told = () => {
  const { index, section } = useStory();
  const id = section('wording');
  const wording = index.story.wording.filter(
    (w) => w.labels.some((l) => l.loaded) || new Set(w.labels.map((l) => l.text.toLowerCase())).size > 1,
  );
  const judging = index.story.variants.filter(isJudging);
  return (
    <Section
      name="wording"
      question="How is it told?"
      standfirst={
        <p>
          Where one reports and another judges, and what each calls the people and things of the story. Names
          that judge are <mark className="mark-loaded">marked</mark>.
        </p>
      }
    >
      {judging.length > 0 && <Judging variants={judging} />}
      {wording.length === 0 && judging.length === 0 && (
        <Nothing>No person, place or thing is named in more than one way, and no word judges.</Nothing>
      )}
      {wording.length > 0 && (
        <More
          as="div"
          className="entities"
          first={Math.max(FEW, Math.min(FIRST, wording.filter(isTelling).length))}
          noun="more people, places and things"
          items={[...wording].sort(byInterest).map((w, i) => (
            <EntityWording key={`${id}-${i + 1}`} id={`${id}-${i + 1}`} wording={w} />
          ))}
        />
      )}
    </Section>
  );
};

/** Somebody calls it something else than its name. */
const isTelling = (w: Wording): boolean => interest(w) >= OTHER_NAME;

const OTHER_NAME = 10;

const interest = (w: Wording): number =>
  100 * w.labels.filter((l) => l.loaded).length +
  OTHER_NAME * new Set(w.labels.map((l) => l.text.toLowerCase()).filter((t) => !isPartOf(t, w.entity))).size +
  Math.min(new Set(w.labels.map((l) => l.text)).size, OTHER_NAME - 1);

/** A short form of the name itself ("Brandt" for Tom Brandt) tells nothing about who wrote it. */
const isPartOf = (label: string, entity: string): boolean => entity.toLowerCase().includes(label);

const byInterest = (a: Wording, b: Wording): number =>
  interest(b) - interest(a) || (a.entity < b.entity ? -1 : 1);

const EntityWording = ({ wording, id }: { wording: Wording; id: string }) => {
  const labels = new Map<string, WordingLabel[]>();
  for (const label of wording.labels) labels.set(label.text, [...(labels.get(label.text) ?? []), label]);
  const sorted = [...labels].sort(
    ([, a], [, b]) => Number(b[0]!.loaded) - Number(a[0]!.loaded) || b.length - a.length,
  );
  return (
    <FindingContext value={id}>
      <div className="entity" id={id} tabIndex={-1}>
        <h3 dir="auto">{wording.entity}</h3>
        {wording.corrections && <SetByYou what="names joined:" />}
        <ul className="labels">
          {sorted.map(([text, uses]) => (
            <li key={text}>
              <span className="label-text" dir="auto">
                {uses.some((u) => u.loaded) ? <mark className="mark-loaded">{text}</mark> : text}
              </span>{' '}
              <span className="witnesses">
                {uses.map((use, i) => (
                  <span key={`${use.document}-${use.start}`}>
                    {i > 0 && ', '}
                    <WordsLink place={use} />
                    {use.count > 1 && <span className="count"> ×{use.count}</span>}
                  </span>
                ))}
              </span>
            </li>
          ))}
        </ul>
        <SameName wording={wording} />
      </div>
    </FindingContext>
  );
};
