/** The story that the views below are about, and the prefix that keeps its addresses apart from those of other stories. */
import { createContext, useContext } from 'react';
import type { StoryIndex } from '../story-index.ts';

export type SectionName =
  | 'sources' | 'between' | 'statements' | 'changes' | 'quotes' | 'wording' | 'added' | 'read' | 'articles'; // prettier-ignore

export interface StoryView {
  readonly index: StoryIndex;
  /** Address of a section of this story. */
  readonly section: (name: SectionName) => string;
  /** Whether the article is alone, so that there is nothing to put beside it. */
  readonly alone: boolean;
}

const StoryContext = createContext<StoryView | null>(null);

export const StoryProvider = StoryContext.Provider;

export const useStory = (): StoryView => {
  const story = useContext(StoryContext);
  if (story === null) throw new Error('a story view outside a story');
  return story;
};
