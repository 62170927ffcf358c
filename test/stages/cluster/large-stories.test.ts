import { describe, expect, it } from 'vitest';
import { english } from '../../../src/app/language.ts';
import { cluster } from '../../../src/stages/cluster/index.ts';
import { eventOf, topicOf } from './event-pile.ts';

/** How many stories hold reports of each event, and how many hold reports of several. */
const sorted = (reports: readonly { id: string; text: string }[]) => {
  const stories = cluster(reports, english()).map(
    ({ documents }) => new Set(documents.map((id) => id.split('-')[0]!)),
  );
  return { stories: stories.length, mixed: stories.filter((events) => events.size > 1).length };
};

const reportsOf = (name: string, count: number, report: () => string) =>
  Array.from({ length: count }, (_, i) => ({ id: `${name}-${i}`, text: report() }));

describe('large stories', () => {
  it('an event with more reports than a document is compared with is one story', () => {
    expect(sorted(reportsOf('a', 600, eventOf(topicOf(1), 0)))).toEqual({ stories: 1, mixed: 0 });
  });

  it('large events of one topic, with names and words in common, stay apart', () => {
    const topic = topicOf(2);
    const reports = ['a', 'b', 'c'].flatMap((name) => reportsOf(name, 250, eventOf(topic, 5)));
    expect(sorted(reports)).toEqual({ stories: 3, mixed: 0 });
  });

  it('nothing hangs on what the reports are called', () => {
    const topic = topicOf(3);
    const reports = ['a', 'b', 'c', 'd'].flatMap((name) => reportsOf(name, 60, eventOf(topic, 8)));
    const told = (renamed: (id: string) => string) => {
      const ids = new Map(reports.map(({ id }) => [renamed(id), id]));
      return cluster(
        reports.map(({ id, text }) => ({ id: renamed(id), text })),
        english(),
      )
        .map(({ documents }) =>
          documents
            .map((id) => ids.get(id)!)
            .sort()
            .join(' '),
        ) // prettier-ignore
        .sort();
    };
    expect(told((id) => [...id].reverse().join(''))).toEqual(told((id) => id));
  });
});
