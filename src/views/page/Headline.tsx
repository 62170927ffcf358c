/** The top of a story: how many sources this really is, in one line and two sentences. */
import type { Origin } from '../../model/index.ts';
import { counted, countedInWords, listed } from '../labels.ts';
import { longDate, minutes } from '../when.ts';
import { useStory } from './story-context.ts';

export const Headline = () => {
  const { index } = useStory();
  const { story, documents } = index;
  const dates = documents.map((d) => d.published).filter((d): d is string => minutes(d) !== null);
  const days = [...new Set(dates.map((d) => longDate(d.slice(0, 10))))];
  const day = days.length > 1 ? `${days[0]} to ${days.at(-1)}` : days[0];
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
        {originSentences(story.lineage.origins, useLost(), documents.length)} <Found />
      </p>
    </header>
  );
};

const useLost = (): ((origin: Origin) => boolean) => {
  const { nodes } = useStory().index.story.lineage;
  const lost = nodes.filter((n) => n.kind === 'lost');
  return (origin) => lost.some((n) => n.id === origin.id || n.label === origin.label);
};

/** Origins with one article of their own are told together. */
const originSentences = (
  origins: readonly Origin[],
  isLost: (origin: Origin) => boolean,
  all: number,
): string => {
  const sorted = [...origins].sort((a, b) => b.documents.length - a.documents.length);
  const shared = sorted.filter((o) => o.documents.length > 1 || isLost(o));
  const own = sorted.filter((o) => !shared.includes(o)).map((o) => o.label);
  const told = shared.slice(0, 3).map((o) => {
    const n = o.documents.length;
    const who = n === all ? (n === 1 ? 'It goes' : 'All of them go') : countedInWords(n, 'goes', 'go');
    return `${who} back to ${o.label}${isLost(o) ? ', which is not among them' : ''}.`;
  });
  if (shared.length > 3)
    told.push(`${countedInWords(shared.length - 3, 'further source')} stand behind the rest.`);
  if (own.length > 0 && own.length <= 4)
    told.push(`${listed(own)} reported on ${own.length === 1 ? 'its' : 'their'} own.`);
  if (own.length > 4) told.push(`${countedInWords(own.length, 'article')} reported on their own.`);
  return told.join(' ');
};

const Found = () => {
  const { index, section } = useStory();
  const conflicts = index.story.variants.filter((v) => v.severity === 'conflict').length;
  const shifts = index.story.variants.filter((v) => v.severity === 'shift').length;
  if (conflicts + shifts === 0) return <>No difference was found that changes the sense.</>;
  const href = `#${section('changes')}`;
  return (
    <>
      The articles differ:{' '}
      <a href={href}>
        {counted(conflicts, 'conflict')} and {counted(shifts, 'shift')} in meaning
      </a>
      .
    </>
  );
};
