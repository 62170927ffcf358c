/** A long list: the first items, the rest folded behind one line. Works without scripts, opens itself for print. */
import { useState, type ReactElement } from 'react';
import { useAddress, useLive } from './live.ts';

interface MoreProps {
  /** With keys; where an item can be linked to, its key is its id. */
  readonly items: readonly ReactElement[];
  readonly first: number;
  /** What the folded items are: "more statements". */
  readonly noun: string;
  readonly as?: 'ol' | 'ul' | 'div';
  readonly className: string;
}

export const More = ({ items, first, noun, as: List = 'ol', className }: MoreProps) => {
  // Folding away a handful would cost the reader more than it saves.
  const cut = items.length > first + 3 ? first : items.length;
  return (
    <>
      <List className={className}>{items.slice(0, cut)}</List>
      {cut < items.length && (
        <Folded label={`Show ${items.length - cut} ${noun}`} ids={items.slice(cut).map((item) => item.key)}>
          {() => <List className={className}>{items.slice(cut)}</List>}
        </Folded>
      )}
    </>
  );
};

/**
 * A fold. What is there at the first paint stays, for readers without scripts; what appears later, after a filter say, is
 * only made when it is opened, or when the address points into it.
 */
export const Folded = ({
  label,
  ids,
  children,
}: {
  label: string;
  ids: readonly (string | null)[];
  children: () => ReactElement;
}) => {
  const on = useLive();
  const [filled, setFilled] = useState(!on);
  const wanted = ids.includes(useAddress().section);
  return (
    <details className="more" onToggle={(event) => event.currentTarget.open && setFilled(true)}>
      <summary>{label}</summary>
      {(filled || wanted) && children()}
    </details>
  );
};
