/**
 * A link from a finding to its words. Without scripts it leads to the sentence in the full article; with scripts it opens
 * the side-by-side reader at that sentence, with the article that the finding compares it with.
 */
import type { MouseEvent, ReactNode } from 'react';
import type { Place } from '../../model/index.ts';
import { useLive } from './live.ts';
import { useStory } from './story-context.ts';

export const WordsLink = ({
  place,
  against,
  variant,
  children,
  className,
}: {
  place: Place;
  /** The article to show beside it. */
  against?: string | undefined;
  variant?: string | undefined;
  children?: ReactNode;
  className?: string;
}) => {
  const { index, section } = useStory();
  const { go } = useLive();
  const sentence = index.sentenceAt(place);
  const open = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    const params = { a: place.document, b: against ?? '', at: sentence?.id ?? '', difference: variant ?? '' };
    go({ section: section('read'), params });
  };
  return (
    <a className={className ?? 'words-link'} href={`#${sentence?.id ?? place.document}`} onClick={open}>
      {children ?? <bdi>{index.name(place.document)}</bdi>}
    </a>
  );
};

/** Names of the articles of several places, each once, each leading to its words. */
export const WordsLinks = ({
  places,
  against,
  variant,
}: {
  places: readonly Place[];
  against?: string | undefined;
  variant?: string;
}) => {
  const once = places.filter((p, i) => places.findIndex((q) => q.document === p.document) === i);
  return (
    <>
      {once.map((place, i) => (
        <span key={place.document}>
          {i > 0 && ', '}
          <WordsLink place={place} against={against} variant={variant} />
        </span>
      ))}
    </>
  );
};
