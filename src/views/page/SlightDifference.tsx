/** A difference of wording or coverage on one line: the readings with who has each. */
import { Fragment, memo } from 'react';
import type { Variant } from '../../model/index.ts';
import { rejectionOfVariant } from '../changes.ts';
import { TYPE_LABEL } from '../labels.ts';
import { CorrectButton } from './Correct.tsx';
import { FindingContext } from './finding.ts';
import { WordsLinks } from './WordsLink.tsx';

export const SlightDifference = memo(({ variant }: { variant: Variant }) => (
  <FindingContext value={variant.id}>
    <div className="slight difference" id={variant.id} tabIndex={-1}>
      <b>{TYPE_LABEL[variant.type]}</b>
      {variant.readings.map((reading, i) => (
        <Fragment key={i}>
          {reading.text === '' ? <i>nothing</i> : <q dir="auto">{reading.text}</q>}
          <span>
            <WordsLinks
              places={reading.witnesses}
              against={variant.readings[i === 0 ? 1 : 0]?.witnesses[0]?.document}
              variant={variant.id}
            />
          </span>
        </Fragment>
      ))}
      <CorrectButton
        change={() => rejectionOfVariant(variant)}
        about={variant.readings.map((r) => r.text || 'nothing').join(', ')}
      >
        No difference
      </CorrectButton>
    </div>
  </FindingContext>
));
SlightDifference.displayName = 'SlightDifference';
