/** What only a page with scripts has: the address in use and a way to change it. Without scripts every view shows its resting state. */
import { createContext, useContext } from 'react';
import { NOWHERE, type Address } from '../address.ts';

export interface Live {
  /** False while rendered on the server and at the first paint, so that both give the same. */
  readonly on: boolean;
  readonly address: Address;
  readonly go: (address: Address) => void;
}

export const LiveContext = createContext<Live>({ on: false, address: NOWHERE, go: () => {} });

export const useLive = (): Live => useContext(LiveContext);

/** Parameters of the address while it points at this section, none otherwise. */
export const useParams = (section: string): Readonly<Record<string, string>> => {
  const { address } = useLive();
  return address.section === section ? address.params : {};
};
