/** Speaking sentences: which sentence of each passage speaks for it, and which passages say the same. */
import type { Lineage, Passage, Variant } from '../../model/index.ts';
import type { Linked, Told } from './told-sentences.ts';

/** What a sentence is worth as the words of its statement: what others are most like, and no copyist has spoiled. */
export const worthOf = (
  sentence: string,
  inside: ReadonlySet<string>,
  linked: Linked,
  told: Told,
  spoiled: boolean,
): number => {
  const alike = (linked.get(sentence) ?? []).reduce(
    (sum, p) => sum + (inside.has(p.sentence) ? p.score : 0),
    0,
  );
  return alike - (told.role === 'title' ? inside.size : 0) - (spoiled ? inside.size : 0);
};

/** Sentences that hold a reading which the lineage takes for changed, and those of documents reworded throughout. */
export const spoiledSentences = (
  told: ReadonlyMap<string, Told>,
  variants: readonly Variant[],
  lineage: Lineage,
): Set<string> => {
  const reworded = new Set(lineage.edges.filter((e) => e.kind === 'translation').map((e) => e.to));
  const changed = variants
    .filter((v) => v.severity === 'conflict' && v.readings.some((r) => r.likelyOriginal))
    .flatMap((v) => v.readings.filter((r) => !r.likelyOriginal).flatMap((r) => r.witnesses));
  const places = Map.groupBy(changed, (w) => w.document);
  const isChanged = (t: Told): boolean =>
    (places.get(t.document) ?? []).some((w) => w.start < t.end && t.start <= w.start);
  return new Set([...told.values()].filter((t) => reworded.has(t.document) || isChanged(t)).map((t) => t.id));
};

/** From this score on, the sentences that speak for two passages are one statement. */
const ONE_STATEMENT = 0.6;

interface Spoken {
  readonly speaker: string;
  readonly sentences: readonly string[];
  readonly passages: readonly Passage[];
}

/** The passages, each with the sentence that speaks for it; those that say the same gathered under the better one. */
export const spokenFor = (
  passages: readonly Passage[],
  worth: (s: string, inside: ReadonlySet<string>) => number,
  linked: Linked,
): Spoken[] => {
  const best = ({ sentences }: Passage): { speaker: string; worth: number } => {
    const inside = new Set(sentences);
    const ranked = sentences.map((speaker) => ({ speaker, worth: worth(speaker, inside) }));
    return ranked.sort((x, y) => y.worth - x.worth || (x.speaker < y.speaker ? -1 : 1))[0]!;
  };
  const ranked = passages.map((passage) => ({ passage, ...best(passage) }));
  ranked.sort(
    (x, y) => y.passage.sentences.length - x.passage.sentences.length || (x.speaker < y.speaker ? -1 : 1),
  );
  const spoken = new Map<string, { sentences: Set<string>; passages: Passage[] }>();
  for (const { passage, speaker } of ranked) {
    const same = (linked.get(speaker) ?? []).find((p) => spoken.has(p.sentence) && p.score >= ONE_STATEMENT);
    const key = spoken.has(speaker) ? speaker : (same?.sentence ?? speaker);
    const group = spoken.get(key) ?? { sentences: new Set<string>(), passages: [] };
    for (const s of passage.sentences) group.sentences.add(s);
    group.passages.push(passage);
    spoken.set(key, group);
  }
  return [...spoken].map(([speaker, g]) => ({ speaker, sentences: [...g.sentences], passages: g.passages }));
};
