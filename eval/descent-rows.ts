/**
 * Rows for the fit of the descent model: pairs of articles with what is known of them and their signs.
 *
 * `laundered` (two versions of one foreign article, or two unrelated ones), `rivals` (independent reports of one event),
 * and made families, whose parents and children stand for copying, cutting and excerpting.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { english } from '../src/app/language.ts';
import type { Article, Link } from '../src/model/index.ts';
import { collate } from '../src/stages/collate/index.ts';
import { matchesOf } from '../src/stages/trace/matches.ts';
import { sideOf } from '../src/stages/trace/side.ts';
import { signsOf, type Signs } from '../src/stages/trace/signs.ts';
import { articleOf, articleOfFile } from './articles.ts';

export interface Row {
  readonly id: string;
  /** Rows of one group (one event, one foreign article) are kept together in cross-validation. */
  readonly group: string;
  readonly sort: 'version' | 'unrelated' | 'rival' | 'copy' | 'stranger';
  readonly human: boolean;
  readonly signs: Signs;
  /** Whether the words of both make sentences: where they do not, the signs show nothing. */
  readonly readable: boolean;
}

interface Gold {
  readonly documents: Readonly<Record<string, string>>;
  readonly lineage: {
    readonly edges: readonly (readonly [string, string])[];
    readonly origins: string[][];
    readonly kinds: Record<string, string[]>;
  };
}

const language = english();
const sides = new Map<string, ReturnType<typeof sideOf>>();
const sideFor = (article: Article): ReturnType<typeof sideOf> => {
  const known = sides.get(article.document.id) ?? sideOf(article, language);
  sides.set(article.document.id, known);
  return known;
};

/** Collating is what takes long, so links may be kept between runs. */
const keptLinks = new Map<string, readonly Link[]>();
const keep = process.env.KEPT_LINKS;
if (keep && existsSync(keep))
  for (const [k, v] of JSON.parse(readFileSync(keep, 'utf8'))) keptLinks.set(k, v);
if (keep) process.on('exit', () => writeFileSync(keep, JSON.stringify([...keptLinks])));

export const linksFor = (x: Article, y: Article): readonly Link[] => {
  const key = `${x.document.id} ${y.document.id}`;
  const links = keptLinks.get(key) ?? collate([x, y], language).links;
  keptLinks.set(key, links);
  return links;
};

export const signsFor = (x: Article, y: Article): Pick<Row, 'signs' | 'readable'> => {
  const [a, b] = [sideFor(x), sideFor(y)];
  return {
    signs: signsOf(a, b, matchesOf(a, b, linksFor(x, y))),
    readable: a.disorder === null && b.disorder === null,
  };
};

/** Pairs of the two sets. */
export const setRows = async (shared: string): Promise<Row[]> => {
  const { readLines } = await import(join(resolve(shared), 'eval/lib.mjs'));
  const { launderedPairs, rivalPairs } = await import(join(resolve(shared), 'eval/laundered.mjs'));
  const rows: Row[] = [];
  for (const p of launderedPairs(readLines(join(shared, 'eval/sets/laundered.jsonl.gz'))))
    rows.push({
      id: p.id,
      group: p.id.split('#')[0],
      sort: p.same ? 'version' : 'unrelated',
      human: Boolean(p.human),
      ...signsFor(articleOf({ text: p.a.text }), articleOf({ text: p.b.text })),
    });
  for (const p of rivalPairs(readLines(join(shared, 'eval/sets/rivals.jsonl.gz'))))
    rows.push({
      id: p.id,
      group: p.id.split('#')[0],
      sort: 'rival',
      human: false,
      ...signsFor(articleOf({ text: p.a }), articleOf({ text: p.b })),
    });
  return rows;
};

/** Parents with their children, and documents of different origins, of made families. */
export const familyRows = (folder: string): Row[] =>
  readdirSync(folder)
    .sort()
    .flatMap((family) => {
      const gold = JSON.parse(readFileSync(join(folder, family, 'gold.json'), 'utf8')) as Gold;
      const article = (label: string): Article => articleOfFile(join(folder, family, gold.documents[label]!));
      const row = (x: string, y: string, sort: Row['sort']): Row => ({
        id: `${family}#${x}-${y}`,
        group: family,
        sort,
        human: false,
        ...signsFor(article(x), article(y)),
      });
      const whole = (label: string): boolean => !gold.lineage.kinds[label]?.includes('excerpt');
      const [first = [], second = []] = gold.lineage.origins;
      return [
        ...gold.lineage.edges.map(([p, c]) => row(p, c, 'copy')),
        // Excerpts of one family share their foreign part, so they are no strangers to each other.
        ...first.filter(whole).flatMap((x) => second.filter(whole).map((y) => row(x, y, 'stranger'))),
      ];
    });
