/** What the articles say, by how many independent origins bear it out; with copies counted at one switch. */
import type { Statement, StatementStatus, VariantType } from '../../model/index.ts';
import { Fragment, memo } from 'react';
import { FindingContext } from './finding.ts';
import {
  counted,
  groupOf,
  sayingOtherwise,
  STATUS_EXPLAINED,
  STATUS_LABEL,
  STATUSES,
  TYPE_LABEL,
} from '../labels.ts';
import { formatAddress } from '../address.ts';
import { useFilters } from './live.ts';
import { More } from './More.tsx';
import { Nothing, Section } from './Section.tsx';
import { useStory } from './story-context.ts';
import { Tally } from './Tally.tsx';
import { Witnesses } from './Witnesses.tsx';
import { WordsLink } from './WordsLink.tsx';

/** As many as fill about one screen. */
const FIRST = 8;

export const Statements = () => <StatementsSection copies={useFilters()['count'] === 'articles'} />;

/** Made again only when the count changes, not with every step through the page. */
const StatementsSection = memo(({ copies }: { copies: boolean }) => {
  const { statements } = useStory().index.story;
  return (
    <Section
      name="statements"
      question="What does each statement rest on?"
      standfirst={
        <p>
          Ten articles that repeat one source are one source. Each statement is counted by the independent
          origins that bear it out, not by how often it was printed.
        </p>
      }
    >
      {statements.length === 0 ? (
        <Nothing>No statement was found in these articles.</Nothing>
      ) : (
        <>
          <CountSwitch copies={copies} />
          {copies ? <ByCopies statements={statements} /> : <ByOrigins statements={statements} />}
        </>
      )}
    </Section>
  );
});
StatementsSection.displayName = 'StatementsSection';

const CountSwitch = ({ copies }: { copies: boolean }) => {
  const { section } = useStory();
  const address = (count: string) => formatAddress({ section: section('statements'), params: { count } });
  return (
    <nav className="pills live-only" aria-label="What is counted">
      <span className="pills-label">Count</span>
      <a href={address('origins')} aria-current={copies ? undefined : 'true'}>
        independent origins
      </a>
      <a href={address('articles')} aria-current={copies ? 'true' : undefined}>
        all articles, copies too
      </a>
    </nav>
  );
};

const ByOrigins = ({ statements }: { statements: readonly Statement[] }) =>
  STATUSES.map((status) => {
    const group = statements.filter((s) => s.status === status).sort(byWeight);
    if (group.length === 0) return null;
    return <Group key={status} status={status} statements={group} />;
  });

const byWeight = (a: Statement, b: Statement): number =>
  b.origins.length - a.origins.length || b.documents.length - a.documents.length;

const Group = ({ status, statements }: { status: StatementStatus; statements: readonly Statement[] }) => (
  <div className={`group status-${status}`}>
    <h3>
      {STATUS_LABEL[status]} <span className="count">{statements.length}</span>
    </h3>
    <p className="group-note">{STATUS_EXPLAINED[status]}</p>
    <More
      className="statements"
      first={FIRST}
      noun="more statements"
      items={statements.map((s) => (
        <StatementItem key={s.id} statement={s} copies={false} />
      ))}
    />
  </div>
);

const ByCopies = ({ statements }: { statements: readonly Statement[] }) => (
  <div className="group">
    <p className="group-note">Most often printed first. The filled squares are the origins behind them.</p>
    <More
      className="statements"
      first={2 * FIRST}
      noun="more statements"
      items={[...statements]
        .sort((a, b) => b.documents.length - a.documents.length || byWeight(a, b))
        .map((s) => (
          <StatementItem key={s.id} statement={s} copies />
        ))}
    />
  </div>
);

const StatementItem = ({ statement, copies }: { statement: Statement; copies: boolean }) => {
  const { index } = useStory();
  const all = index.documents.length;
  const otherwise = index.otherwise(statement);
  const against = otherwise[0] ?? statement.documents.find((d) => d !== statement.from.document);
  return (
    <FindingContext value={statement.id}>
      <li className="statement" id={statement.id} tabIndex={-1}>
        <p className="statement-text" dir="auto">
          {statement.text}
        </p>
        <div className="statement-who">
          <Tally origins={statement.origins.length} articles={statement.documents.length} all={copies} />
          <b>{counted(statement.origins.length, 'origin')}</b>
          <span>
            in {statement.documents.length} of {counted(all, 'article')}
          </span>
          {otherwise.length > 0 && <b>{sayingOtherwise(otherwise.length)}</b>}
          <WordsLink place={statement.from} against={against}>
            See the words
          </WordsLink>
          <Disputes statement={statement} />
          <details className="why">
            <summary>Who says so</summary>
            <Witnesses statement={statement} />
          </details>
        </div>
      </li>
    </FindingContext>
  );
};

const Disputes = ({ statement }: { statement: Statement }) => {
  const { index } = useStory();
  // Other wording is no reason to doubt a statement.
  const known = statement.variants.filter((id) => {
    const variant = index.variant(id);
    return variant !== undefined && ['conflict', 'shift'].includes(groupOf(variant));
  });
  if (known.length === 0) return null;
  const types = [...new Set(known.map((id) => index.variant(id)!.type))];
  return (
    <span>
      What differs:{' '}
      {types.map((type, i) => (
        <Fragment key={type}>
          {i > 0 && ', '}
          <OfType type={type} ids={known.filter((id) => index.variant(id)!.type === type)} />
        </Fragment>
      ))}
    </span>
  );
};

/** The first by name, further ones of the same type by number. */
const OfType = ({ type, ids }: { type: VariantType; ids: readonly string[] }) => {
  const label = TYPE_LABEL[type].toLowerCase();
  return ids.map((id, i) => (
    <Fragment key={id}>
      {i > 0 && ' '}
      <a href={`#${id}`} aria-label={i > 0 ? `${label}, ${i + 1}` : undefined}>
        {i === 0 ? label : i + 1}
      </a>
    </Fragment>
  ));
};
