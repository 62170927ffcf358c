/** Respelled: names that answer each other and are not written the same, or carry another number. */
import type { Token } from '../../model/index.ts';
import { MONTHS, WEEKDAYS } from '../../text/lang/en/time-words.ts';
import { bareName, spelledAlike } from '../../text/likeness.ts';
import { sameByTransliteration } from '../../text/transliteration.ts';
import { isSlip, typeOfName } from './named.ts';
import { matchBest, slotLikeness, type Finding, type Half, type Scene } from './scene.ts';

const CAPITAL = /^\p{Lu}/u;
/** Names this alike in spelling are one name misspelled: a conflict between two spellings only where a short name leaves doubt. */
const SAME_NAME = 0.8;
/** Numbered names without partners in places this alike answer each other. */
const SLOT = 0.45;

const NUMBERED = /^(\p{L}[\p{L}'-]*?)-?(\d+)$/u;

/** "G7" and "G20", "A12" and "A14": one name with two numbers, aligned or left over in the same place. */
export const numbered = (scene: Scene): Finding[] => {
  const { a, b, alignment } = scene;
  const parts = (t: Token | undefined) => NUMBERED.exec(t?.norm ?? '')?.slice(1);
  const clash = (i: number, j: number): boolean => {
    const [p, q] = [parts(a.tokens[i]), parts(b.tokens[j])];
    return p !== undefined && q !== undefined && p[0] === q[0] && Number(p[1]) !== Number(q[1]);
  };
  const has = (half: Half, t: Token): boolean => half.tokens.some((o) => o.norm === t.norm);
  const loose = matchBest(
    alignment.restA.filter((i) => parts(a.tokens[i]) !== undefined),
    alignment.restB.filter((j) => parts(b.tokens[j]) !== undefined),
    (i, j) => (clash(i, j) ? slotLikeness(scene, [i], [j]) : 0),
    SLOT,
  );
  return [...alignment.pairs.filter((p) => clash(p.a, p.b)).map((p) => [p.a, p.b] as const), ...loose]
    .filter(([i, j]) => !has(b, a.tokens[i]!) && !has(a, b.tokens[j]!))
    .map(([i, j]): Finding => ({
      type: 'name',
      severity: 'conflict',
      a: [i],
      b: [j],
      why: (p, q) => `One name with two numbers: ${p} against ${q}.`,
    }));
};

/** Aligned names that are not spelled the same. */
export const respelled = (scene: Scene): Finding[] => {
  const { a, b, alignment } = scene;
  return alignment.pairs.flatMap(({ a: i, b: j }): Finding[] => {
    const [x, y] = [a.tokens[i]!, b.tokens[j]!];
    if (NUMBERED.test(x.norm) && NUMBERED.test(y.norm)) return [];
    if (bareName(x.norm) === bareName(y.norm)) return [];
    // Whatever a slip of the hand made of "President", no tagger takes it for a name.
    if ((x.tag !== 'PROPN' || y.tag !== 'PROPN') && !isSlip(x.norm, y.norm)) return [];
    if (!CAPITAL.test(x.text) || !CAPITAL.test(y.text) || MONTHS.has(x.norm)) return [];
    if (WEEKDAYS.has(x.norm) && WEEKDAYS.has(y.norm)) return [];
    // "Sicilian" beside "Italian": one tells more closely what the other tells.
    const { lexicon } = scene.language;
    if (lexicon.kindOf(x.lemma, y.lemma) || lexicon.kindOf(y.lemma, x.lemma)) return [];
    const likely = spelledAlike(x.norm, y.norm);
    const other =
      likely > 0 &&
      likely < SAME_NAME &&
      bareName(x.norm)[0] !== bareName(y.norm)[0] &&
      !sameByTransliteration(x.norm, y.norm);
    if (!other)
      return [
        {
          type: typeOfName(scene, [i], [j]),
          severity: 'style',
          a: [i],
          b: [j],
          why: (p, q) => `One name in two forms: ${p} and ${q}.`,
        },
      ];
    return [
      {
        type: typeOfName(scene, [i], [j]),
        severity: 'conflict',
        a: [i],
        b: [j],
        why: (p, q) => `Two names that differ by more than spelling: ${p} against ${q}.`,
      },
    ];
  });
};
