/** A name from outside, kept from turning the line around it when it runs from right to left. */
import { Fragment } from 'react';

const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF]/u;

export const Name = ({ children }: { children: string }) =>
  RIGHT_TO_LEFT.test(children) ? <bdi>{children}</bdi> : <>{children}</>;

/** A sentence of ours with names in it. */
export const WithNames = ({ text, names }: { text: string; names: readonly string[] }) => {
  const name = names.find((n) => RIGHT_TO_LEFT.test(n) && text.includes(n));
  if (name === undefined) return <>{text}</>;
  const rest = names.filter((n) => n !== name);
  return text.split(name).map((part, i) => (
    <Fragment key={i}>
      {i > 0 && <bdi>{name}</bdi>}
      <WithNames text={part} names={rest} />
    </Fragment>
  ));
};
