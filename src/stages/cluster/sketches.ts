/** Sketches: what reuse keeps of all documents, flat. */

/** All documents in a row: document d has the words from `starts[d]` and the picks from `pickStarts[d]`. */
export interface Sketches {
  readonly ids: readonly string[];
  readonly words: Uint32Array;
  readonly starts: Uint32Array;
  /** Hashes of the picked shingles, and the word of the document at which each begins. */
  readonly picks: Uint32Array;
  readonly places: Uint32Array;
  readonly pickStarts: Uint32Array;
}
