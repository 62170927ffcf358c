/** Two lists to choose two articles from, with their swap between; the choice is kept in the address of a section. */
import { formatAddress } from '../address.ts';
import { useGo, useLive } from './live.ts';
import type { Pair } from './reader-pair.ts';
import { useStory, type SectionName } from './story-context.ts';

interface PickerProps {
  readonly pair: Pair;
  readonly into: SectionName;
  /** Where the way back leads. */
  readonly from?: string;
}

export const PairPicker = ({ pair, into, from = '' }: PickerProps) => {
  const { section } = useStory();
  const on = useLive();
  const reader = into === 'read';
  return (
    <div className="picker">
      <Pick pair={pair} into={into} from={from} side="a" />
      {reader && on && (
        <a
          className="swap"
          href={formatAddress({ section: section(into), params: { a: pair.b, b: pair.a, from } })}
          aria-label="Swap sides"
          title="Swap sides (s)"
          data-key="s"
        >
          ⇄
        </a>
      )}
      <Pick pair={pair} into={into} from={from} side="b" />
      {reader && on && <Steps pair={pair} from={from} />}
    </div>
  );
};

/** To the next and the previous article on the right, past the one on the left. */
const Steps = ({ pair, from }: { pair: Pair; from: string }) => {
  const { index, section } = useStory();
  const others = index.documents.map((d) => d.id).filter((id) => id !== pair.a);
  const at = others.indexOf(pair.b);
  const address = (step: number) => {
    const b = others[(at + step + others.length) % others.length]!;
    return formatAddress({ section: section('read'), params: { a: pair.a, b, from } });
  };
  if (others.length < 2) return null;
  return (
    <span className="steps">
      <a href={address(-1)} data-key="," aria-label="Previous article on the right" title="Previous (,)">
        ‹
      </a>
      <a href={address(1)} data-key="." aria-label="Next article on the right" title="Next (.)">
        ›
      </a>
    </span>
  );
};

const Pick = ({ pair, into, from = '', side }: PickerProps & { side: 'a' | 'b' }) => {
  const { index, section } = useStory();
  const go = useGo();
  const on = useLive();
  const choose = (id: string) =>
    go({ section: section(into), params: { ...swapIfSame(pair, side, id), from } });
  const name = into === 'read' ? NAMES[side] : side === 'a' ? 'One article' : 'Another article';
  return (
    <label className={`pick pick-${side}`}>
      <span className="visually-hidden">{name}</span>
      <select value={pair[side]} disabled={!on} onChange={(event) => choose(event.target.value)}>
        {index.documents.map((d) => (
          <option key={d.id} value={d.id}>
            {index.name(d.id)}
          </option>
        ))}
      </select>
    </label>
  );
};

const NAMES = { a: 'Article on the left', b: 'Article on the right' } as const;

/** Who chooses the article of the other side wants the two swapped. */
const swapIfSame = (pair: Pair, side: 'a' | 'b', chosen: string): Pair => {
  const other = side === 'a' ? pair.b : pair.a;
  const free = other === chosen ? pair[side] : other;
  return side === 'a' ? { a: chosen, b: free } : { a: free, b: chosen };
};
