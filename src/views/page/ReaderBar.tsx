/** The bar under the reader: the difference at hand, the one before and the next, and the way back to the finding. */
import type { Variant } from '../../model/index.ts';
import { formatAddress } from '../address.ts';
import { useLive, useParams } from './live.ts';
import type { Pair } from './reader-pair.ts';
import { useStory } from './story-context.ts';

export const ReaderBar = ({
  pair,
  differences,
  from,
}: {
  pair: Pair;
  differences: readonly Variant[];
  /** Where the way back leads. */
  from: string;
}) => {
  const { section } = useStory();
  const on = useLive();
  const current = useParams(section('read'))['difference'];
  if (!on || differences.length === 0) return null;
  const at = differences.findIndex((d) => d.id === current);
  const address = (i: number) => {
    const difference = differences[(i + differences.length) % differences.length]!.id;
    return formatAddress({ section: section('read'), params: { ...pair, difference, from } });
  };
  const shown = differences[at];
  return (
    <nav className="reader-bar" aria-label="Differences between these two articles">
      <a href={address(at < 0 ? -1 : at - 1)} data-key="p" rel="prev">
        Previous
      </a>
      <p aria-live="polite" className={shown ? undefined : 'keys-hint'}>
        {shown ? (
          <>
            <b>
              {at + 1} of {differences.length}
            </b>{' '}
            {shown.why} <a href={`#${shown.id}`}>All readings</a>
          </>
        ) : (
          <>
            <kbd>n</kbd> next difference <kbd>.</kbd> next article <kbd>Esc</kbd> back <kbd>?</kbd> all keys
          </>
        )}
      </p>
      <a href={address(at + 1)} data-key="n" rel="next">
        Next difference
      </a>
    </nav>
  );
};
