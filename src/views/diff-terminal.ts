/** Two texts on the terminal: side by side in columns with what differs marked, then every difference listed, worst first. */
import type { Document, PairLink, PairReport, PairVariant, Severity, Span } from '../model/index.ts';
import { percent } from './labels.ts';

export interface DiffView {
  readonly a: Document;
  readonly b: Document;
  readonly pair: PairReport;
}

export interface Terminal {
  readonly width: number;
  readonly colour: boolean;
}

const SIGN: Readonly<Record<Severity, string>> = { conflict: '!!', shift: '~', style: '·' };
const COLOUR: Readonly<Record<Severity, string>> = { conflict: '31;1', shift: '33', style: '36' };
const HEADING: Readonly<Record<Severity, string>> = {
  conflict: 'Cannot both be right',
  shift: 'Sense, force or quoted words moved',
  style: 'The same, said otherwise',
};
const MIN_WIDTH = 60;

const paint = (text: string, severity: Severity, { colour }: Terminal): string =>
  colour ? `\u001b[${COLOUR[severity]}m${text}\u001b[0m` : text;

/** What differs in a text, marked in it: [words]!! for a conflict, [words]~ for a shift. Style is only listed. */
const marked = (text: string, within: Span, spans: readonly (Span & { severity: Severity })[]): string => {
  const inside = spans
    .filter(
      (s) => s.severity !== 'style' && s.start >= within.start && s.end <= within.end && s.end > s.start,
    )
    .sort((x, y) => x.start - y.start || y.end - x.end);
  let [out, at] = ['', within.start];
  for (const s of inside) {
    if (s.start < at) continue;
    out += `${text.slice(at, s.start)}[${text.slice(s.start, s.end)}]${SIGN[s.severity]}`;
    at = s.end;
  }
  return (out + text.slice(at, within.end)).replace(/\s+/g, ' ');
};

const wrap = (text: string, width: number): string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > width) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
};

const columns = (left: readonly string[], right: readonly string[], width: number): string[] =>
  Array.from({ length: Math.max(left.length, right.length) }, (_, i) =>
    `${(left[i] ?? '').padEnd(width)}   ${right[i] ?? ''}`.trimEnd(),
  );

const SENTENCE_END = /[.!?…]["”’»)\]]*$/u;

/** Whether one span runs into the next within a sentence. */
const runsInto = (text: string, x: Span, y: Span): boolean =>
  /^\s+$/u.test(text.slice(x.end, y.start)) && !SENTENCE_END.test(text.slice(x.start, x.end));

/** Parts of the same two sentences in one row: what runs on on both sides is read in one breath. */
const joinParts = ({ a, b }: DiffView, links: readonly PairLink[]): PairLink[] =>
  links.reduce<PairLink[]>((rows, link) => {
    const last = rows.at(-1);
    if (!last || !runsInto(a.text, last.a, link.a) || !runsInto(b.text, last.b, link.b))
      return [...rows, link];
    const joined = { a: { ...last.a, end: link.a.end }, b: { ...last.b, end: link.b.end } };
    return [...rows.slice(0, -1), { ...last, ...joined }];
  }, []);

/** The linked passages, in the order of a; without links the two texts as a whole. */
const rowsOf = (view: DiffView): PairLink[] => {
  const { a, b, pair } = view;
  const whole = {
    a: { start: 0, end: a.text.length },
    b: { start: 0, end: b.text.length },
    relation: 'paraphrase' as const,
    score: 0,
  };
  return pair.links.length > 0
    ? joinParts(
        view,
        [...pair.links].sort((x, y) => x.a.start - y.a.start || x.b.start - y.b.start),
      )
    : [whole];
};

const listed = (variants: readonly PairVariant[], severity: Severity, terminal: Terminal): string[] => {
  const own = variants.filter((v) => v.severity === severity);
  if (own.length === 0) return [];
  return [
    '',
    paint(`${HEADING[severity]} (${own.length})`, severity, terminal),
    ...own.map((v) => `  ${SIGN[severity].padEnd(2)} ${v.type.padEnd(11)} ${v.why.replace(/\s+/g, ' ')}`),
  ];
};

const nameOf = (d: Document): string => d.outlet ?? d.file?.split('/').at(-1) ?? d.title ?? d.id;

export const diffTerminal = (view: DiffView, terminal: Terminal): string => {
  const width = Math.floor((Math.max(MIN_WIDTH, terminal.width) - 3) / 2);
  const { a, b, pair } = view;
  const spans = (side: 'a' | 'b') => pair.variants.map((v) => ({ ...v[side], severity: v.severity }));
  const body = rowsOf(view).flatMap((row) => [
    ...columns(
      wrap(marked(a.text, row.a, spans('a')), width),
      wrap(marked(b.text, row.b, spans('b')), width),
      width,
    ),
    '',
  ]);
  const lists = (['conflict', 'shift', 'style'] as const).flatMap((s) => listed(pair.variants, s, terminal));
  return [
    ...columns([nameOf(a)], [nameOf(b)], width),
    '',
    ...body,
    `alike ${percent(pair.similarity)} · found in the other: ${percent(pair.shared.a)} of the first, ${percent(pair.shared.b)} of the second`,
    ...(lists.length > 0
      ? lists
      : [
          '',
          pair.links.length > 0
            ? 'No difference found.'
            : 'The two texts have nothing in common that could differ.',
        ]),
    '',
  ].join('\n');
};
