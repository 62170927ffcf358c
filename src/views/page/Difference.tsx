/** One difference: its readings side by side, their words marked within their sentences, and who has which. */
import { FindingContext } from './finding.ts';
import { memo } from 'react';
import type { Place, Reading, Variant } from '../../model/index.ts';
import { rejectionOfVariant } from '../changes.ts';
import { TYPE_LABEL } from '../labels.ts';
import { differingWords } from '../words.ts';
import { CorrectButton } from './Correct.tsx';
import { MarkedText, type Mark } from './MarkedText.tsx';
import { useStory } from './story-context.ts';
import { WordsLinks } from './WordsLink.tsx';

/** Readings up to this length are set large above their sentence; longer ones are read in the sentence. */
const SHORT = 42;
/** A reading that covers more than this share of its sentence is marked word by word against the other reading. */
const WHOLE_SENTENCE = 0.7;

export const Difference = memo(({ variant }: { variant: Variant }) => (
  <FindingContext value={variant.id}>
    <article className="difference" id={variant.id} tabIndex={-1} aria-labelledby={`${variant.id}-why`}>
      <header>
        <span className="type">{TYPE_LABEL[variant.type]}</span>
        <p className="difference-why" id={`${variant.id}-why`} dir="auto">
          {variant.why}
        </p>
      </header>
      <ul className="readings">
        {variant.readings.map((reading, i) => (
          <ReadingItem
            key={i}
            variant={variant}
            reading={reading}
            other={variant.readings[i === 0 ? 1 : 0]}
          />
        ))}
      </ul>
      <CorrectButton change={() => rejectionOfVariant(variant)} about={variant.why}>
        No difference
      </CorrectButton>
    </article>
  </FindingContext>
));
Difference.displayName = 'Difference';

const ReadingItem = ({
  variant,
  reading,
  other,
}: {
  variant: Variant;
  reading: Reading;
  other: Reading | undefined;
}) => {
  const place = reading.witnesses[0];
  return (
    <li className="reading">
      <ReadingWords reading={reading} />
      {place && <InSentence place={place} variant={variant} other={other} />}
      <div className="witnesses">
        <WordsLinks places={reading.witnesses} against={other?.witnesses[0]?.document} variant={variant.id} />
      </div>
      {reading.likelyOriginal && <p className="original">Likely the original</p>}
    </li>
  );
};

const ReadingWords = ({ reading }: { reading: Reading }) => {
  if (reading.text === '') return <p className="reading-words absent">not in this version</p>;
  if (reading.text.length > SHORT) return null;
  return (
    <p className="reading-words" dir="auto">
      {reading.text}
    </p>
  );
};

const InSentence = ({
  place,
  variant,
  other,
}: {
  place: Place;
  variant: Variant;
  other: Reading | undefined;
}) => {
  const { index } = useStory();
  const document = index.byId.get(place.document);
  const sentence = index.sentenceAt(place);
  if (!document || !sentence) return null;
  const span = { start: Math.min(sentence.start, place.start), end: Math.max(sentence.end, place.end) };
  const length = place.end - place.start;
  const whole = length > SHORT && (length > WHOLE_SENTENCE * (span.end - span.start) || length > SHORT * 2);
  const words =
    whole && other?.text ? differingWords(document.text.slice(place.start, place.end), other.text).a : [];
  const marks: Mark[] =
    words.length > 0
      ? words.map((w) => ({ start: place.start + w.start, end: place.start + w.end, look: variant.severity }))
      : [{ start: place.start, end: place.end, look: variant.severity }];
  return (
    <blockquote className="in-sentence" dir="auto" lang={document.language}>
      <MarkedText text={document.text} span={span} marks={marks} />
    </blockquote>
  );
};
