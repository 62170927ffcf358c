/** The id of an entity: its kind and fullest name, so that the same name in two documents gives the same id. */
import type { EntityKind } from '../../../model/index.ts';
import { normalise } from '../../../text/normalise.ts';

export const entityId = (kind: EntityKind, name: string): string =>
  `${kind}:${normalise(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')}`;
