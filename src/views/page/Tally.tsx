/** A row of squares: filled for independent origins, outlined for articles that only repeat them. */

/** More squares than this say no more than the number beside them. */
const MOST = 24;

export const Tally = ({ origins, articles, all }: { origins: number; articles: number; all: boolean }) => {
  const filled = Math.min(origins, MOST);
  const outlined = all ? Math.min(Math.max(0, articles - origins), MOST - filled) : 0;
  return (
    <svg className="tally" width={(filled + outlined) * 13} height="12" aria-hidden="true" focusable="false">
      {Array.from({ length: filled + outlined }, (_, i) => (
        <rect
          key={i}
          className={i < filled ? 'filled' : ''}
          x={i * 13 + 0.75}
          y="0.75"
          width="9.5"
          height="9.5"
        />
      ))}
    </svg>
  );
};
