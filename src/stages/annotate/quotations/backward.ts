/** What is said before its cue: "…," he said; the clause, officials said; and both sides of an inserted "he said". */
import { closesSentence } from './extent.ts';
import type { Run } from './phrases.ts';
import type { Frame } from './units.ts';

/** The content that ends right before unit `edge` (the source or the inverted verb), not reaching below `low`. */
export const contentBefore = (
  frame: Frame,
  text: string,
  edge: number,
  low: number,
): (Run & { readonly quoted: boolean }) | null => {
  const { shape, units } = frame;
  const last = edge - 1;
  if (last < low) return null;
  const mark = shape[last]!;
  const to = /[QK]/.test(mark) ? edge : /[,\-.]/.test(mark) ? last : -1;
  if (to <= low) return null;
  let from = low;
  for (let i = low; i < to - 1; i++)
    if (shape[i] === ';' || (/[QK]/.test(shape[i]!) && closesSentence(text, units[i]!.end))) from = i + 1;
  while (from < to && /[,\-;.]/.test(shape[from]!)) from++;
  const quoted = /[QK]/.test(shape[to - 1]!);
  if (mark === '.' && !quoted) return null;
  return from < to ? { from, to, quoted } : null;
};
