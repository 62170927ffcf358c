/** Spans: places in a text. Everything that Vorlage says points at one. */

/** A half-open range `[start, end)` in UTF-16 code units of a document's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span in a known document; `document` is the document's id. */
export interface Place extends Span {
  readonly document: string;
}

/** The words under a span. */
export const textAt = (text: string, span: Span): string => text.slice(span.start, span.end);

/** Whether two spans share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** How many characters two spans share. */
export const overlap = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** The smallest span that holds all of `spans`, which must not be empty. */
export const hull = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map((s) => s.start)),
  end: Math.max(...spans.map((s) => s.end)),
});
