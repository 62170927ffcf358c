/** Story changes: what became of the stories of a library, from how they were and how they are. */
import type { ChangeOfStory, Story, StoryChange } from '../model/index.ts';

/** `before` and `after`: the same articles and more; stories that are as they were may be left out of both. Sorted: most articles first. */
export const changesBetween = (before: readonly Story[], after: readonly Story[]): StoryChange[] => {
  const was = new Map(before.map((s) => [s.id, s]));
  const wasIn = storyOfEach(before);
  const gone = goneInto(before, after);
  return after
    .map((story) => {
      const from = (gone.get(story.id) ?? []).map((s) => s.id).sort();
      const old = was.get(story.id);
      const outOf = old ? null : mostOf(story.documents.map((d) => wasIn.get(d)));
      const large = (gone.get(story.id) ?? []).some((s) => s.documents.length > 1);
      const change = kindOf(old?.documents.length ?? 0, story.documents.length, {
        large,
        split: outOf !== null,
      });
      return {
        story: story.id,
        change,
        articles: story.documents.length,
        before: old?.documents.length ?? 0,
        from,
        outOf,
      };
    })
    .sort((a, b) => b.articles - a.articles || (a.story < b.story ? -1 : 1));
};

const kindOf = (
  before: number,
  now: number,
  { large, split }: { readonly large: boolean; readonly split: boolean },
): ChangeOfStory => {
  if (large) return 'merged';
  if (before === 0) return split ? 'split' : 'new';
  if (before === 1 && now > 1) return 'new';
  if (now === before) return 'changed';
  return now > before ? 'grew' : 'shrank';
};

const storyOfEach = (stories: readonly Story[]): Map<string, string> =>
  new Map(stories.flatMap((s) => s.documents.map((d) => [d, s.id] as const)));

/** For each story those that are no more and have most of their articles there. */
const goneInto = (before: readonly Story[], after: readonly Story[]): Map<string, Story[]> => {
  const still = new Set(after.map((s) => s.id));
  const isIn = storyOfEach(after);
  const gone = new Map<string, Story[]>();
  for (const story of before) {
    const into = still.has(story.id) ? null : mostOf(story.documents.map((d) => isIn.get(d)));
    if (into !== null) gone.set(into, [...(gone.get(into) ?? []), story]);
  }
  return gone;
};

/** What is there most often; of equals the first. */
const mostOf = (list: readonly (string | undefined)[]): string | null => {
  const counts = new Map<string, number>();
  for (const item of list) if (item !== undefined) counts.set(item, (counts.get(item) ?? 0) + 1);
  const [best] = [...counts].sort(([, m], [, n]) => n - m);
  return best?.[0] ?? null;
};
