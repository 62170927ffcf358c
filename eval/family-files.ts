/** Made families from their folders: the articles, collated, and what is true of them. Collations may be kept between runs. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocuments } from '../src/app/read-articles.ts';
import { english } from '../src/app/language.ts';
import type { Article, Collation } from '../src/model/index.ts';
import { annotate } from '../src/stages/annotate/index.ts';
import { collate } from '../src/stages/collate/index.ts';

export interface Gold {
  readonly documents: Readonly<Record<string, string>>;
  readonly lineage: {
    readonly edges: readonly (readonly [string, string])[];
    readonly origins: readonly (readonly string[])[];
    readonly kinds: Readonly<Record<string, readonly string[]>>;
  };
}

export interface MadeFamily {
  readonly gold: Gold;
  readonly articles: readonly Article[];
  readonly collation: Collation;
  /** The label that gold gives a document; `*` for a lost one. */
  readonly label: (id: string) => string;
}

const keep = process.env.KEPT_COLLATIONS;
const kept = new Map<string, Collation>(
  keep && existsSync(keep) ? JSON.parse(readFileSync(keep, 'utf8')) : [],
);
if (keep) process.on('exit', () => writeFileSync(keep, JSON.stringify([...kept])));

export const readFamily = async (folder: string): Promise<MadeFamily> => {
  const gold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as Gold;
  const { documents } = await readDocuments(Object.values(gold.documents).map((f) => join(folder, f)));
  const articles = documents.map((document) => ({ document, annotations: annotate(document, english()) }));
  const key = documents
    .map((d) => d.id)
    .sort()
    .join(' ');
  const collation = kept.get(key) ?? collate(articles, english());
  kept.set(key, collation);
  const byFile = new Map(Object.entries(gold.documents).map(([label, file]) => [file, label]));
  const labels = new Map(documents.map((d) => [d.id, byFile.get(d.file!.split('/').at(-1)!)!]));
  return { gold, articles, collation, label: (id) => labels.get(id) ?? '*' };
};
