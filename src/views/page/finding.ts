/** The finding that a link stands in, so that the reader of its words finds the way back. */
import { createContext, useContext } from 'react';

/** Its id on the page, or its address without the `#`; empty outside findings. */
export const FindingContext = createContext('');

export const useFinding = (): string => useContext(FindingContext);
