/** Who says so: the origins of a statement, each with the articles through which it is told, and who says otherwise. */
import type { Statement } from '../../model/index.ts';
import { Fragment } from 'react';
import type { StoryIndex } from '../story-index.ts';
import { Name } from './Name.tsx';
import { useStory } from './story-context.ts';

/** Origins through which an article bears a statement out: its own or, where it credits another one with it, those of that one. */
const bearingThrough = ({ edgesInto, originsOf }: StoryIndex, document: string, all: readonly string[]) => {
  const own = originsOf(document).filter((o) => all.includes(o));
  const lent = edgesInto(document).filter((e) => e.part);
  return own.length > 0 ? own : lent.flatMap((e) => originsOf(e.from));
};

export const Witnesses = ({ statement }: { statement: Statement }) => {
  const { index } = useStory();
  const otherwise = index.otherwise(statement);
  return (
    <ul className="evidence">
      {statement.origins.map((origin) => (
        <li key={origin}>
          <b>
            <Name>{index.name(origin)}</Name>
          </b>
          , through{' '}
          <Articles
            ids={statement.documents.filter((d) =>
              bearingThrough(index, d, statement.origins).includes(origin),
            )}
          />
        </li>
      ))}
      {otherwise.length > 0 && (
        <li>
          <b>Otherwise</b>: <Articles ids={otherwise} />
        </li>
      )}
    </ul>
  );
};

const Articles = ({ ids }: { ids: readonly string[] }) => {
  const { index } = useStory();
  return ids.map((d, i) => (
    <Fragment key={d}>
      {i > 0 && ', '}
      <a href={`#${d}`}>
        <Name>{index.name(d)}</Name>
      </a>
    </Fragment>
  ));
};
