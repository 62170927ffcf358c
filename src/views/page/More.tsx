/** A long list: the first items, the rest folded behind one line. Works without scripts, opens itself for print. */
import type { ReactNode } from 'react';

export const More = ({
  items,
  first,
  noun,
  as: List = 'ol',
  className,
}: {
  items: readonly ReactNode[];
  first: number;
  /** What the folded items are: "more statements". */
  noun: string;
  as?: 'ol' | 'ul' | 'div';
  className: string;
}) => {
  // Folding away a handful would cost the reader more than it saves.
  const cut = items.length > first + 3 ? first : items.length;
  return (
    <>
      <List className={className}>{items.slice(0, cut)}</List>
      {cut < items.length && (
        <details className="more">
          <summary>
            Show {items.length - cut} {noun}
          </summary>
          <List className={className}>{items.slice(cut)}</List>
        </details>
      )}
    </>
  );
};
