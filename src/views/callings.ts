/** Callings: what our sentences may call an article by, so that views can tell its names from the words around them. */
import type { StoryIndex } from './story-index.ts';

/** The longest first: one may be part of another. */
export const callingsOf = ({ byId, name }: StoryIndex, id: string): string[] => {
  const document = byId.get(id);
  const file = document?.file?.split(/[\\/]/u).at(-1);
  const all = [
    name(id),
    document?.outlet,
    document?.title,
    file,
    ...(document?.credits ?? []).map((c) => c.name),
  ];
  return all.filter((calling) => typeof calling === 'string').sort((x, y) => y.length - x.length);
};
