/**
 * Lasting ids: a story that is sorted anew with more articles stays the story that somebody cited.
 *
 * An id goes where most of its articles go. Of several that come together the one that brings most articles stays, of
 * equals the oldest; the others lead to it. What nobody brings an id to is a new story, under the hash of its articles.
 */
import { hashText } from '../algorithms/hash.ts';
import type { Store } from '../engines/engine.ts';
import type { Story } from '../model/index.ts';

export interface Lasting {
  /** Stories that went into others. */
  readonly gone: readonly { readonly id: string; readonly into: string }[];
  /** What is new, has other articles, or a new text of one. */
  readonly made: readonly Story[];
}

/** Asks a library whether an id is that of a story, or was. */
export const takenIn =
  (store: Pick<Store, 'storiesNamed'>) =>
  async (id: string): Promise<boolean> =>
    (await store.storiesNamed(id)).length > 0;

/**
 * `old`: the oldest first; `groups`: the same articles and more, sorted anew; `isTaken`: whether an id is a story's, or was;
 * `renewed`: old stories of which an article has a new text.
 */
export const lastingIds = async (
  old: readonly Story[],
  groups: readonly Story[],
  isTaken: (id: string) => Promise<boolean>,
  renewed: ReadonlySet<string> = new Set(),
): Promise<Lasting> => {
  const homes = homesOf(old, groups);
  const heirs = heirsOf(homes);
  const idOf = new Map<Story, string>();
  const used = new Set<string>();
  for (const group of groups) {
    const id = heirs.get(group)?.id ?? (await freshId(group, used, isTaken));
    idOf.set(group, id);
    used.add(id);
  }
  const before = new Map(old.map((s) => [s.id, s]));
  return {
    gone: homes
      .filter((h) => heirs.get(h.group) !== h.story)
      .map((h) => ({ id: h.story.id, into: idOf.get(h.group)! })),
    made: groups
      .map((group) => ({ ...group, id: idOf.get(group)! }))
      .filter((s) => renewed.has(s.id) || !sameDocuments(before.get(s.id), s)),
  };
};

interface Home {
  readonly story: Story;
  readonly group: Story;
  /** Articles of the story in it. */
  readonly common: number;
}

/** For each old story the group that most of its articles are in; of equals the one with the first article. */
const homesOf = (old: readonly Story[], groups: readonly Story[]): Home[] => {
  const groupOf = new Map(groups.flatMap((group) => group.documents.map((d) => [d, group] as const)));
  return old.flatMap((story) => {
    const counts = new Map<Story, number>();
    for (const document of story.documents) {
      const group = groupOf.get(document);
      if (group) counts.set(group, (counts.get(group) ?? 0) + 1);
    }
    const [best] = [...counts].sort(
      ([a, m], [b, n]) => n - m || (a.documents[0]! < b.documents[0]! ? -1 : 1),
    );
    return best ? [{ story, group: best[0], common: best[1] }] : [];
  });
};

/** For each group the story that it is from now on. `homes` in order of age. */
const heirsOf = (homes: readonly Home[]): Map<Story, Story> => {
  const best = new Map<Story, Home>();
  for (const home of homes) if (home.common > (best.get(home.group)?.common ?? 0)) best.set(home.group, home);
  return new Map([...best].map(([group, { story }]) => [group, story]));
};

/** An id that was once cited never comes to mean another story. */
const freshId = async (
  { documents }: Story,
  used: ReadonlySet<string>,
  isTaken: (id: string) => Promise<boolean>,
): Promise<string> => {
  for (let id = hashText(documents), n = 2; ; id = hashText([...documents, String(n++)]))
    if (!used.has(id) && !(await isTaken(id))) return id;
};

const sameDocuments = (a: Story | undefined, b: Story): boolean =>
  a?.documents.length === b.documents.length && b.documents.every((d, i) => d === a.documents[i]);
