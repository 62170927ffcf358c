/** Opens a library. The only place that names an engine. */
import { openStore, type StoreOptions } from '../engines/sqlite/store.ts';
import type { Store } from '../engines/engine.ts';

export type { Store, StoreOptions };

export const openLibrary = (file: string, options?: StoreOptions): Store => openStore(file, options);
