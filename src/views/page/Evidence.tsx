/** Why: what speaks for and against a derivation, strongest first, each with the words that show it. */
import { textAt, type Evidence, type Place } from '../../model/index.ts';
import { callingsOf } from '../callings.ts';
import { WithNames } from './Name.tsx';
import { useStory } from './story-context.ts';
import { WordsLink } from './WordsLink.tsx';

/** Log-odds beyond which a piece of evidence alone nearly settles, or clearly moves, the matter: e² ≈ 7 to 1, e^0.7 ≈ 2 to 1. */
const STRONG = 2;
const CLEAR = 0.7;
/** Most characters of a place that are quoted in the list. */
const SNIPPET = 90;
const MOST_PLACES = 4;

/** `a` and `b`: what the evidence calls the first and the second; of a copy, what it was made from and the copy. */
export const EvidenceList = ({ evidence, a, b }: { evidence: readonly Evidence[]; a: string; b: string }) => {
  const { index } = useStory();
  const names = [a, b].flatMap((id) => callingsOf(index, id));
  return (
    <ul className="evidence">
      {byStrength(evidence).map((piece, i) => (
        <EvidenceItem
          key={i}
          piece={{ ...piece, text: withNames(piece.text, index.name(a), index.name(b)) }}
          names={names}
        />
      ))}
    </ul>
  );
};

const byStrength = (evidence: readonly Evidence[]): Evidence[] =>
  [...evidence].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));

const withNames = (text: string, from: string, to: string): string =>
  text
    .replace(/\bthe first\b(?! (?:time|line|sentence|passage|paragraph))/giu, from)
    .replace(/\bthe second\b(?! (?:time|line|sentence|passage|paragraph))/giu, to);

const EvidenceItem = ({ piece, names }: { piece: Evidence; names: readonly string[] }) => (
  <li className={piece.weight < 0 ? 'against' : 'for'}>
    <span className="strength">{strength(piece.weight)}</span> <WithNames text={piece.text} names={names} />
    {piece.places.length > 0 && (
      <ul className="places">
        {piece.places.slice(0, MOST_PLACES).map((place, i) => (
          <EvidencePlace key={i} place={place} others={piece.places} />
        ))}
      </ul>
    )}
  </li>
);

const EvidencePlace = ({ place, others }: { place: Place; others: readonly Place[] }) => {
  const { index } = useStory();
  const document = index.byId.get(place.document);
  if (!document) return null;
  const words = textAt(document.text, place);
  const against = others.find((o) => o.document !== place.document)?.document;
  return (
    <li>
      <WordsLink place={place} against={against} />:{' '}
      <q dir="auto">{words.length > SNIPPET ? `${words.slice(0, SNIPPET)}…` : words}</q>
    </li>
  );
};

const strength = (weight: number): string => {
  const size = Math.abs(weight) >= STRONG ? 'Strongly' : Math.abs(weight) >= CLEAR ? 'Clearly' : 'Slightly';
  return weight < 0 ? `${size} against:` : `${size} for:`;
};
