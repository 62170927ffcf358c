/** Words that judge: where one article reports, another takes a word that colours, with who wrote which. */
import type { Variant } from '../../model/index.ts';
import { FindingContext } from './finding.ts';
import { More } from './More.tsx';
import { useStory } from './story-context.ts';
import { WordsLinks } from './WordsLink.tsx';

/** As many as fill about half a screen. */
const FIRST = 6;

/** Of other wordings for the same thing, those that move the sense are those in which one side judges. */
export const isJudging = ({ type, severity }: Variant): boolean => type === 'wording' && severity === 'shift';

export const Judging = ({ variants }: { variants: readonly Variant[] }) => {
  const id = `${useStory().section('wording')}-judging`;
  return (
    <FindingContext value={id}>
      <div className="entity" id={id} tabIndex={-1}>
        <h3>Words that judge</h3>
        <div>
          <More
            as="ul"
            className="judging"
            first={FIRST}
            noun="more of such words"
            items={variants.map((v) => (
              <li key={v.id}>
                <Readings variant={v} />
              </li>
            ))}
          />
        </div>
      </div>
    </FindingContext>
  );
};

const Readings = ({ variant }: { variant: Variant }) => (
  <ul className="labels">
    {variant.readings.map(({ text, witnesses }, i) => {
      const other = variant.readings[i === 0 ? 1 : 0]?.witnesses[0]?.document;
      return (
        <li key={i}>
          {text === '' ? (
            <span className="absent">no such word</span>
          ) : (
            <span className="label-text" dir="auto">
              {text}
            </span>
          )}{' '}
          <span className="witnesses">
            <WordsLinks places={witnesses} against={other} variant={variant.id} />
          </span>
        </li>
      );
    })}
  </ul>
);
