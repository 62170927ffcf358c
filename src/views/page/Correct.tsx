/** Controls that make a correction, in the desk only: plain forms, so that they work without scripts too. */
import type { ReactNode } from 'react';
import type { Change } from '../../model/index.ts';
import { useCorrecting } from './correcting.ts';

/** The form of all single buttons: each button carries its own change. */
const BUTTONS = 'correct';

export const CorrectButtonsForm = () => {
  const { desk } = useCorrecting();
  if (desk === undefined) return null;
  return (
    <form id={BUTTONS} method="post" action={`${desk}/corrections`} hidden>
      <input type="hidden" name="back" />
    </form>
  );
};

/** `about` says to a screen reader what the word on the button is about. */
export const CorrectButton = ({
  change,
  about,
  children,
}: {
  change: () => Change;
  about: string;
  children: string;
}) => {
  const { desk } = useCorrecting();
  if (desk === undefined) return null;
  return (
    <button
      className="correct-button"
      form={BUTTONS}
      name="change"
      value={JSON.stringify(change())}
      aria-label={`${children}: ${about}`}
    >
      {children}
    </button>
  );
};

export const UndoButton = ({ ids, about }: { ids: readonly string[]; about: string }) => {
  const { desk } = useCorrecting();
  const [id] = ids;
  if (desk === undefined || id === undefined) return null;
  return (
    <button className="correct-button" form={BUTTONS} name="undo" value={id} aria-label={`Undo: ${about}`}>
      Undo
    </button>
  );
};

/** A form with fields of its own; `change` is the part that is known. */
export const CorrectForm = ({
  change,
  children,
}: {
  change: Readonly<Record<string, unknown>>;
  children: ReactNode;
}) => {
  const { desk } = useCorrecting();
  if (desk === undefined) return null;
  return (
    <form className="correct-form" method="post" action={`${desk}/corrections`}>
      <input type="hidden" name="back" />
      <input type="hidden" name="change" value={JSON.stringify(change)} />
      {children}
    </form>
  );
};

/** Beside whatever a correction changed. */
export const SetByYou = ({ what = '' }: { what?: string }) => (
  <a className="set-by-you" href="#corrections">
    {what === '' ? 'set by you' : `${what} set by you`}
  </a>
);
