/** The top of a story: how many sources this really is, in one line and two sentences. */
import type { Origin } from '../../model/index.ts';
import { counted, countedInWords, groupOf, listed } from '../labels.ts';
import { daySpan, minutes } from '../when.ts';
import type { StoryIndex } from '../story-index.ts';
import { WithNames } from './Name.tsx';
import { useStory } from './story-context.ts';

export const Headline = () => {
  const { index } = useStory();
  const { story, documents } = index;
  const dates = documents.map((d) => d.published).filter((d): d is string => minutes(d) !== null);
  const day = dates.length > 0 ? daySpan(dates[0]!, dates.at(-1)!) : null;
  return (
    <header className="headline">
      <h1 className="story-title" dir="auto">
        {story.title}
      </h1>
      {day && <p className="story-when">{day}</p>}
      <p className="figure">
        <span>{countedInWords(documents.length, 'article')},</span>{' '}
        <em>{countedInWords(story.lineage.origins.length, 'origin').toLowerCase()}</em>
      </p>
      <p className="lede">
        <WithNames text={originSentences(index)} names={sourceNames(index)} /> <Found />
      </p>
    </header>
  );
};

/** One sentence for each of the largest origins; those with one article of their own are told together. */
const originSentences = (index: StoryIndex): string => {
  const { origins, nodes } = index.story.lineage;
  const all = index.documents.length;
  const lost = nodes.filter((n) => n.kind === 'lost');
  const isLost = (o: Origin) => lost.some((n) => n.id === o.id || n.label === o.label);
  const sorted = [...origins].sort(
    (a, b) => b.documents.length - a.documents.length || (a.id < b.id ? -1 : 1),
  );
  const shared = sorted.filter((o) => o.documents.length > 1 || isLost(o));
  const own = sorted.filter((o) => !shared.includes(o)).map((o) => index.name(o.id));
  const told = shared.slice(0, MOST_TOLD).map((o) => {
    const n = o.documents.length;
    if (!isLost(o)) return `${index.name(o.id)} reported on its own, and ${drewOn(n - 1)}.`;
    const who = n === all ? (n === 1 ? 'It goes' : 'All of them go') : countedInWords(n, 'goes', 'go');
    return `${who} back to ${index.name(o.id)}, which is not among them.`;
  });
  const rest = shared.length - MOST_TOLD;
  if (rest > 0)
    told.push(`${countedInWords(rest, 'further source stands', 'further sources stand')} behind the others.`);
  if (own.length > MOST_NAMED) told.push(`${countedInWords(own.length, 'article')} reported on their own.`);
  else if (own.length > 0) told.push(`${listed(own)} reported on ${own.length === 1 ? 'its' : 'their'} own.`);
  return told.join(' ');
};

const sourceNames = (index: StoryIndex): string[] => index.story.lineage.origins.map((o) => index.name(o.id));

const MOST_TOLD = 3;
const MOST_NAMED = 4;

const drewOn = (n: number): string => `${countedInWords(n, 'other article').toLowerCase()} drew on it`;

const Found = () => {
  const { index, section } = useStory();
  const conflicts = index.story.variants.filter((v) => groupOf(v) === 'conflict').length;
  const shifts = index.story.variants.filter((v) => groupOf(v) === 'shift').length;
  if (conflicts + shifts === 0) return <>No difference was found that changes the sense.</>;
  const href = `#${section('changes')}`;
  return (
    <>
      The articles differ:{' '}
      <a href={href}>
        {[
          conflicts > 0 ? counted(conflicts, 'conflict') : '',
          shifts > 0 ? `${counted(shifts, 'shift')} in meaning` : '',
        ]
          .filter(Boolean)
          .join(' and ')}
      </a>
      .
    </>
  );
};
