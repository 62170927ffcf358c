/**
 * What a story is told of where nobody copied: contradictions, shifts and matters of style between independent reports of
 * one event. Most of what is called a contradiction there is to be read by hand: the fewer the better, and each should be one.
 *
 *   node eval/alarms.ts [--list]        --list shows each contradiction with its words
 */
import { english } from '../src/app/language.ts';
import type { Article, Severity, Variant } from '../src/model/index.ts';
import { annotate } from '../src/stages/annotate/index.ts';
import { collate } from '../src/stages/collate/index.ts';
import { compare } from '../src/stages/compare/index.ts';
import { documentOf } from './articles.ts';

const SHARED = new URL('../../shared/eval/', import.meta.url);
const { readLines } = await import(new URL('lib.mjs', SHARED).href);
const rowsOf = <T>(name: string): T[] => readLines(new URL(`sets/${name}.jsonl.gz`, SHARED).pathname);

const list = process.argv.includes('--list');
/** Of larger stories the first articles. */
const MOST = 5;

type Texts = readonly string[];

const rivals = (): Texts[] =>
  rowsOf<{ articles: { text: string }[] }>('rivals').map((r) => r.articles.map((a) => a.text));

const events = (): Texts[] => {
  const rows = rowsOf<{ story: string; sentences: string[] }>('stories');
  const stories = Map.groupBy(rows, (r) => r.story);
  return [...stories.values()].filter((s) => s.length > 1).map((s) => s.slice(0, MOST).map((r) => r.sentences.join('\n\n'))); // prettier-ignore
};

const articleOf = (text: string, id: number): Article => {
  const document = { ...documentOf({ text }), id: `d${id}` };
  return { document, annotations: annotate(document, english()) };
};

const shown = (v: Variant, articles: readonly Article[]): string =>
  v.readings
    .flatMap(({ witnesses }) => witnesses.slice(0, 1))
    .map(({ document, start, end }) => {
      const { text } = articles.find((a) => a.document.id === document)!.document;
      const [before, after] = [text.slice(Math.max(0, start - 80), start), text.slice(end, end + 60)];
      return `   ${before}[${text.slice(start, end)}]${after}`.replace(/\s+/g, ' ');
    })
    .join('\n');

const figures = (name: string, stories: readonly Texts[]): void => {
  const counts: Record<Severity, number> = { conflict: 0, shift: 0, style: 0 };
  let pairs = 0;
  for (const texts of stories) {
    const articles = texts.map(articleOf);
    pairs += (articles.length * (articles.length - 1)) / 2;
    for (const v of compare(collate(articles, english()), articles, english())) {
      counts[v.severity]++;
      if (list && v.severity === 'conflict') console.log(`${v.type}: ${v.why}\n${shown(v, articles)}`);
    }
  }
  for (const severity of ['conflict', 'shift', 'style'] as const)
    console.log(
      `${`${name}: ${severity} a pair of articles`.padEnd(64)}${(counts[severity] / pairs).toFixed(3)}`,
    );
};

figures('independent reports (rivals)', rivals());
figures('reports of one event (stories)', events());
