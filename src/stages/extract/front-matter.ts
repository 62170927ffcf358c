/** Front matter: facts between two lines of dashes at the top of a file, as programs that keep notes and pages write them (Jekyll's form). */
import type { Block } from '../../model/index.ts';
import { labelled, whole, type Facts } from './head.ts';
import { labelOf } from './labels.ts';
import type { Line } from './lines.ts';

const FENCE = /^-{3,}$/u;
/** A name and its value, or a name whose values follow. */
const FIELD = /^[\p{L}_][\p{L}\d_ -]{0,40}:(?:\s|$)/u;
/** An item of a list of values. */
const ITEM = /^-\s/u;
/** More lines than this between two rules are text. */
const MOST_LINES = 40;

/** How many of the first lines are front matter, both fences included; 0 where a text opens with a mere rule. */
export const frontMatterLines = (lines: readonly Line[]): number => {
  if (!lines[0] || !FENCE.test(lines[0].text)) return 0;
  const inside = lines.slice(1, MOST_LINES).findIndex((line) => FENCE.test(line.text));
  const fields = lines.slice(1, inside + 1);
  const all = fields.every((line) => FIELD.test(line.text) || ITEM.test(line.text));
  return inside > 0 && all && FIELD.test(fields[0]!.text) ? inside + 2 : 0;
};

/** A line of the front matter: what it names is a fact, whatever else it holds is not the story. */
export const frontMatterBlocks = (line: Line, facts: Facts): Block[] => {
  const label = labelOf(line.text);
  if (!label) return whole(line, 'heading');
  const quoted = QUOTED.exec(label.value);
  if (!quoted) return labelled(line, label, facts);
  return labelled({ ...line, end: line.end - 1 }, { ...label, value: quoted[2]! }, facts);
};
/** A value between quotation marks, which are the form's and not the article's. */
const QUOTED = /^(["'])(.+)\1$/u;
