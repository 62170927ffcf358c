/**
 * What only a page with scripts has: the address in use and a way to change it. Without scripts every view shows its resting state.
 * Several contexts, because thousands of links need the way, which never changes, and only a handful of views the address.
 */
import { createContext, useContext } from 'react';
import { NOWHERE, type Address } from '../address.ts';

/** False while rendered on the server and at the first paint, so that both give the same. */
export const LiveContext = createContext(false);
export const AddressContext = createContext<Address>(NOWHERE);
export const GoContext = createContext<(address: Address) => void>(() => {});

export const useLive = (): boolean => useContext(LiveContext);
export const useAddress = (): Address => useContext(AddressContext);
/** The address in use at the time it is asked for. */
export const HereContext = createContext<() => Address>(() => NOWHERE);

export const useGo = (): ((address: Address) => void) => useContext(GoContext);

export const useHere = (): (() => Address) => useContext(HereContext);

/** The filters of the address: they hold for a section, and for each item in it that the address points at. */
export const useFilters = (): Readonly<Record<string, string>> => useAddress().params;

/** Parameters of the address while it points at this section, none otherwise. */
export const useParams = (section: string): Readonly<Record<string, string>> => {
  const address = useAddress();
  return address.section === section ? address.params : NOWHERE.params;
};
