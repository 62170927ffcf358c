/** What was changed: the differences worst first, filtered by severity and type; every filter has its own address. */
import { memo } from 'react';
import type { Variant, VariantType } from '../../model/index.ts';
import { formatAddress } from '../address.ts';
import {
  counted,
  GROUP_EXPLAINED,
  GROUP_LABEL,
  groupOf,
  GROUPS,
  TYPE_LABEL,
  type DifferenceGroup,
} from '../labels.ts';
import { Difference } from './Difference.tsx';
import { useFilters, useLive } from './live.ts';
import { Folded, More } from './More.tsx';
import { Rejected } from './Rejected.tsx';
import { Nothing, Section } from './Section.tsx';
import { SlightDifference } from './SlightDifference.tsx';
import { useStory } from './story-context.ts';

const FIRST = 12;
/** Slight differences in the file itself; the others are made when the page wakes, or the file would double. */
const MOST_STATIC = 30;
/** What a reader asks for last stays folded until asked for. */
const FOLDED: ReadonlySet<DifferenceGroup> = new Set<DifferenceGroup>(['coverage', 'style']);

export const Differences = () => {
  const { type = '', severity = '' } = useFilters();
  return <DifferencesSection type={type} severity={severity} />;
};

interface Filter {
  readonly type: string;
  readonly severity: string;
}

/** Made again only when the filter changes, not with every step through the page. */
const DifferencesSection = memo(({ type, severity }: Filter) => {
  const { index } = useStory();
  const { variants } = index.story;
  const shown = variants.filter((v) => (!type || v.type === type) && (!severity || groupOf(v) === severity));
  return (
    <Section
      name="changes"
      question="What was changed on the way?"
      standfirst={
        <p>
          Where the articles say different things, with the readings side by side. Nothing here says which one
          is true; where something speaks for one reading being the earlier, it says so and why.
        </p>
      }
    >
      {variants.length === 0 ? (
        <Nothing>{nothingDiffers(index.documents.length)}</Nothing>
      ) : (
        <>
          <Filters variants={variants} type={type} severity={severity} />
          {shown.length === 0 && (
            <Nothing>No difference is of this kind. Choose another filter above.</Nothing>
          )}
          {GROUPS.map((group) => (
            <Group
              key={group}
              group={group}
              variants={shown.filter((v) => groupOf(v) === group)}
              folded={FOLDED.has(group) && !severity && !type}
            />
          ))}
        </>
      )}
      <Rejected />
    </Section>
  );
});
DifferencesSection.displayName = 'DifferencesSection';

const nothingDiffers = (articles: number): string =>
  articles < 2
    ? 'There is only one article, so there is nothing to compare it with.'
    : 'No passage was found that these articles tell in different ways.';

const Filters = ({ variants, type, severity }: Filter & { variants: readonly Variant[] }) => {
  const { section } = useStory();
  const on = useLive();
  const address = (params: { type: string; severity: string }) =>
    formatAddress({ section: section('changes'), params });
  const count = (t: string, s: string) =>
    variants.filter((v) => (!t || v.type === t) && (!s || groupOf(v) === s)).length;
  const types = [...new Set(variants.map((v) => v.type))].sort((a, b) => count(b, '') - count(a, ''));
  if (!on) return null;
  return (
    <div className="filters">
      <nav className="pills" aria-label="Filter by severity">
        <Pill href={address({ type, severity: '' })} on={severity === ''} n={count(type, '')} label="All" />
        {GROUPS.map((s) => (
          <Pill
            key={s}
            href={address({ type, severity: s })}
            on={severity === s}
            n={count(type, s)}
            label={GROUP_LABEL[s]}
          />
        ))}
      </nav>
      <nav className="pills" aria-label="Filter by type">
        <Pill
          href={address({ type: '', severity })}
          on={type === ''}
          n={count('', severity)}
          label="Every type"
        />
        {types.map((t: VariantType) => (
          <Pill
            key={t}
            href={address({ type: t, severity })}
            on={type === t}
            n={count(t, severity)}
            label={TYPE_LABEL[t]}
          />
        ))}
      </nav>
    </div>
  );
};

const Pill = ({ href, on, n, label }: { href: string; on: boolean; n: number; label: string }) => (
  <a href={href} aria-current={on ? 'true' : undefined} className={n === 0 ? 'empty' : undefined}>
    {label} <span className="count">{n}</span>
  </a>
);

const Group = ({
  group,
  variants,
  folded,
}: {
  group: DifferenceGroup;
  variants: readonly Variant[];
  folded: boolean;
}) => {
  const on = useLive();
  if (variants.length === 0) return null;
  const shown = on || !FOLDED.has(group) ? variants : variants.slice(0, MOST_STATIC);
  const list = (
    <More
      as="div"
      className="differences"
      first={FOLDED.has(group) ? 4 * FIRST : FIRST}
      noun="more differences"
      items={shown.map((v) =>
        FOLDED.has(group) ? (
          <SlightDifference key={v.id} variant={v} />
        ) : (
          <Difference key={v.id} variant={v} />
        ),
      )}
    />
  );
  return (
    <div className={`group group-${group}${folded ? ' as-left' : ''}`}>
      <h3>
        {GROUP_LABEL[group]} <span className="count">{variants.length}</span>
      </h3>
      <p className="group-note">
        {GROUP_EXPLAINED[group]}
        {shown.length < variants.length && ` Without scripts the first ${shown.length} are shown.`}
      </p>
      {folded ? (
        <Folded label={`Show ${counted(variants.length, 'difference')}`} ids={variants.map((v) => v.id)}>
          {() => list}
        </Folded>
      ) : (
        list
      )}
    </div>
  );
};
