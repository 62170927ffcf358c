/** The keys of the page: a list that opens with `?`, and a switch for who would rather have none. */
import { useRef, useState } from 'react';
import { useLive } from './live.ts';

const KEYS: readonly (readonly [string, string])[] = [
  ['1 … 8', 'the parts of the report, in order'],
  ['n  p', 'side by side: next difference, the one before'],
  ['.  ,', 'side by side: next article on the right, the one before'],
  ['s', 'side by side: swap the sides'],
  ['Esc', 'back to where the words were asked for'],
  ['?', 'this list'],
];

export const KeyHelp = () => {
  const on = useLive();
  const dialog = useRef<HTMLDialogElement>(null);
  const [keys, setKeys] = useState(true);
  if (!on) return null;
  return (
    <>
      <button type="button" className="keys-button" data-key="?" onClick={() => dialog.current?.showModal()}>
        Keys
      </button>
      <dialog ref={dialog} className="keys" aria-labelledby="keys-heading" data-keys={keys ? 'on' : 'off'}>
        <h2 id="keys-heading">Keys</h2>
        <dl>
          {KEYS.map(([key, what]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
        <label>
          <input type="checkbox" checked={keys} onChange={(e) => setKeys(e.currentTarget.checked)} /> Single
          keys do something
        </label>
        <button type="button" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </dialog>
    </>
  );
};
