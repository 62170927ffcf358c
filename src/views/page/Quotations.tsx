/** Who said what: quotations by speaker, their versions one below another, altered words marked. */
import type { Quote, QuoteVersion } from '../../model/index.ts';
import { FindingContext } from './finding.ts';
import { counted, FATE_LABEL } from '../labels.ts';
import { disagreement, isQuoted, ownSpeaker, sameVersions } from '../quote-versions.ts';
import { MarkedText, type Mark } from './MarkedText.tsx';
import { More } from './More.tsx';
import { Nothing, Section } from './Section.tsx';
import { useStory } from './story-context.ts';
import { WordsLink } from './WordsLink.tsx';

const FIRST = 6;

export const Quotations = () => {
  const { index } = useStory();
  const { quotes } = index.story;
  return (
    <Section
      name="quotes"
      question="Who said what, and what became of it?"
      standfirst={
        <p>
          Each quotation in every version that was printed. Words that depart from the likely first version
          are marked.
        </p>
      }
    >
      {quotes.length === 0 ? (
        <Nothing>No quotation was found in these articles.</Nothing>
      ) : (
        <More
          as="div"
          className="speakers"
          first={FIRST}
          noun="more speakers"
          items={bySpeaker(quotes).map(([speaker, said]) => (
            <Speaker key={speaker} speaker={speaker} quotes={said} />
          ))}
        />
      )}
    </Section>
  );
};

const altered = (quote: Quote): number => quote.versions.filter((v) => v.altered).length;

/** Speakers with most altered words first; those nobody names last. */
const bySpeaker = (quotes: readonly Quote[]): [string, Quote[]][] => {
  const groups = new Map<string, Quote[]>();
  for (const quote of quotes)
    groups.set(quote.speaker ?? '', [...(groups.get(quote.speaker ?? '') ?? []), quote]);
  const weight = (said: readonly Quote[]) =>
    said.reduce((n, q) => n + 100 * altered(q) + q.versions.length, 0);
  return [...groups].sort(
    ([a, said], [b, other]) =>
      Number(a === '') - Number(b === '') || weight(other) - weight(said) || (a < b ? -1 : 1),
  );
};

const Speaker = ({ speaker, quotes }: { speaker: string; quotes: readonly Quote[] }) => (
  <div className="speaker">
    <h3 dir="auto">{speaker || 'Speaker not named'}</h3>
    <More
      as="ul"
      className="quotes"
      first={4}
      noun="more quotations"
      items={[...quotes]
        .sort((a, b) => altered(b) - altered(a) || b.versions.length - a.versions.length)
        .map((quote) => (
          <QuoteItem key={quote.id} quote={quote} />
        ))}
    />
  </div>
);

const QuoteItem = ({ quote }: { quote: Quote }) => {
  const first = quote.versions.find((v) => v.likelyOriginal) ?? quote.versions[0];
  const groups = sameVersions(quote);
  const note = disagreement(quote);
  return (
    <FindingContext value={quote.id}>
      <li className="quote" id={quote.id} tabIndex={-1}>
        {note !== null && <p className="note">{note}</p>}
        <ol className="versions">
          {groups.map((versions) => (
            <Version
              key={versions[0].document + versions[0].start}
              versions={versions}
              speaker={ownSpeaker(quote, versions[0])}
              against={first?.document}
            />
          ))}
        </ol>
      </li>
    </FindingContext>
  );
};

const Version = ({
  versions,
  speaker,
  against,
}: {
  versions: readonly [QuoteVersion, ...QuoteVersion[]];
  speaker: string | null;
  against: string | undefined;
}) => {
  const { index } = useStory();
  const [version] = versions;
  const document = index.byId.get(version.document);
  if (!document) return null;
  const marks: Mark[] = version.marks.map((m) => ({ ...m, look: 'shift' as const }));
  const words = <MarkedText text={document.text} span={version} marks={marks} />;
  return (
    <li className={version.altered ? 'version altered' : 'version'}>
      <blockquote dir="auto" lang={document.language}>
        {isQuoted(version) ? words : <>“{words}”</>}
      </blockquote>
      <div className="witnesses">
        {version.altered && <span className="fate">{FATE_LABEL[version.fate]}</span>}{' '}
        {speaker !== null && (
          <>
            said by <bdi>{speaker}</bdi> in{' '}
          </>
        )}
        {versions.map((v, i) => (
          <span key={v.document + v.start}>
            {i > 0 && ', '}
            <WordsLink place={v} against={v.document === against ? versions[1]?.document : against} />
          </span>
        ))}
        {versions.length > 1 && <span className="count"> ({counted(versions.length, 'article')})</span>}
      </div>
    </li>
  );
};
