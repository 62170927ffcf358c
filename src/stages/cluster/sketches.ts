/** Sketches: what reuse keeps of all documents. */
import type { Shelf } from '../../algorithms/shelf.ts';

export interface Sketches {
  readonly ids: readonly string[];
  /** The words of each document as hashes. */
  readonly words: Shelf;
  /** How many they are. */
  readonly lengths: Uint32Array;
  /** Hashes of the picked shingles of all documents in a row; document d has those from `pickStarts[d]`. */
  readonly picks: Uint32Array;
  readonly pickStarts: Uint32Array;
  /** For each pick, how many words further it begins than the one before in its document. */
  readonly gaps: Uint8Array;
}
