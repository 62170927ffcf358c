/** Show me: any two articles side by side, matching sentences in one row and joined, moves told, differences marked in place. */
import { memo, useMemo } from 'react';
import type { Variant } from '../../model/index.ts';
import { formatAddress } from '../address.ts';
import { alignDocuments } from '../alignment.ts';
import { counted, groupOf } from '../labels.ts';
import { useParams } from './live.ts';
import { PairPicker } from './PairPicker.tsx';
import { bestPartner, differencesBetween, firstPair, type Pair } from './reader-pair.ts';
import { ReaderBar } from './ReaderBar.tsx';
import { ReaderRows } from './ReaderRows.tsx';
import { Nothing, Section } from './Section.tsx';
import { useStory } from './story-context.ts';

export const Reader = () => <ReaderSection pair={usePair()} from={useWayBack()} />;

const ReaderSection = memo(({ pair, from }: { pair: Pair | null; from: string }) => (
  <Section
    name="read"
    question="Side by side"
    standfirst={
      <p>
        Any two articles, with sentences that report the same thing in one row. What stands alone in its row
        is only in that article.
      </p>
    }
  >
    {pair ? (
      <PairReader key={`${pair.a} ${pair.b}`} pair={pair} from={from} />
    ) : (
      <Nothing>There is only one article, so there is nothing to put beside it.</Nothing>
    )}
  </Section>
));
ReaderSection.displayName = 'ReaderSection';

/** The address to go back to, without its `#`: every step within the reader carries it along. */
const useWayBack = (): string => {
  const { section } = useStory();
  const { from, difference } = useParams(section('read'));
  return from || difference || section('read');
};

/** What the address asks for; what it leaves open, or what is not there, is filled with the most telling choice. */
const usePair = (): Pair | null => {
  const { index, section } = useStory();
  const { a: askedA = '', b: askedB = '' } = useParams(section('read'));
  return useMemo(() => {
    const a = index.byId.has(askedA) ? askedA : null;
    const b = index.byId.has(askedB) && askedB !== a ? askedB : null;
    if (a === null) return firstPair(index);
    const partner = b ?? bestPartner(index, a);
    return partner === undefined ? null : { a, b: partner };
  }, [index, askedA, askedB]);
};

const PairReader = ({ pair, from }: { pair: Pair; from: string }) => {
  const { index, section } = useStory();
  const alignment = useMemo(() => alignDocuments(index, pair.a, pair.b), [index, pair]);
  const differences = useMemo(() => differencesBetween(index, pair), [index, pair]);
  return (
    <div className="reader">
      <PairPicker pair={pair} into="read" from={from} />
      <p className="reader-sum">
        {counted(alignment.rows.filter((r) => r.relation !== null).length, 'matching passage')},{' '}
        {alignment.moves.length > 0 && `${counted(alignment.moves.length, 'moved sentence')}, `}
        {inWords(differences)}.{' '}
        <a href={formatAddress({ section: section('between'), params: { ...pair } })}>
          Was one made from the other?
        </a>
      </p>
      <ReaderRows pair={pair} alignment={alignment} differences={differences} from={from} />
      <ReaderBar pair={pair} differences={weighty(differences)} from={from} />
    </div>
  );
};

const matters = (v: Variant): boolean => ['conflict', 'shift'].includes(groupOf(v));

/** Those to step through: what changes the sense, and only where there is none, everything. */
const weighty = (differences: readonly Variant[]): readonly Variant[] => {
  const found = differences.filter(matters);
  return found.length > 0 ? found : differences;
};

const inWords = (differences: readonly Variant[]): string => {
  const heavy = differences.filter(matters).length;
  return `${counted(heavy, 'difference')} in what is said, ${differences.length - heavy} slighter`;
};
