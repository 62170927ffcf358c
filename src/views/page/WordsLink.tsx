/**
 * A link from a finding to its words. Without scripts it leads to the sentence in the full article; with scripts it opens
 * the side-by-side reader at that sentence, with the article that the finding compares it with.
 */
import { Fragment, type MouseEvent, type ReactNode } from 'react';
import type { Place } from '../../model/index.ts';
import { wayBackTo } from '../address.ts';
import { useFinding } from './finding.ts';
import { useGo, useHere } from './live.ts';
import { Name } from './Name.tsx';
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
  className?: string | undefined;
}) => {
  const { index, section } = useStory();
  const go = useGo();
  const here = useHere();
  const from = useFinding();
  const sentence = index.sentenceAt(place);
  const open = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    const params = {
      a: place.document,
      b: against ?? '',
      at: sentence?.id ?? '',
      difference: variant ?? '',
      from: wayBackTo(from, here()),
    };
    go({ section: section('read'), params });
  };
  return (
    <a className={className} href={`#${sentence?.id ?? place.document}`} onClick={open}>
      {children ?? <Name>{index.name(place.document)}</Name>}
    </a>
  );
};

/** More names than this are folded: who reads on wants the words, not the list. */
const MOST_NAMES = 10;

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
  const once = [...new Map(places.map((p) => [p.document, p])).values()];
  const cut = once.length > MOST_NAMES + 3 ? MOST_NAMES : once.length;
  const link = (place: Place, i: number) => (
    <Fragment key={place.document}>
      {i > 0 && ', '}
      <WordsLink place={place} against={against} variant={variant} />
    </Fragment>
  );
  return (
    <>
      {once.slice(0, cut).map(link)}
      {cut < once.length && (
        <details className="rest">
          <summary>and {once.length - cut} more</summary>
          {once.slice(cut).map(link)}
        </details>
      )}
    </>
  );
};
