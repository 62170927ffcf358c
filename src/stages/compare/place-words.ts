/** Words of direction and place, as comparisons need them. */
import type { Finding, Scene } from './scene.ts';

const COMPASS = /^(?:north|south)?(?:north|south|east|west)(?:ern|erly|ward|wards)?$/;

/** "north", "south-western", "eastward". */
export const compassWord = (norm: string): boolean => COMPASS.test(norm.replace('-', ''));

/** Prepositions that point opposite ways by themselves but say the same after some nouns ("a tribunal for / against"). */
const LOOSE = new Set(['for', 'against', 'over', 'under', 'up', 'down', 'above', 'below']);

/** Whether the only contradiction is one of such small words, outside of a place that fixes their sense. */
export const isOneWayOfSaying = (scene: Scene, f: Finding): boolean => {
  if (f.a.length !== 1 || f.b.length !== 1) return false;
  const [x, y] = [scene.a.tokens[f.a[0]!]!, scene.b.tokens[f.b[0]!]!];
  return LOOSE.has(x.norm) && LOOSE.has(y.norm) && x.tag === 'ADP' && y.tag === 'ADP';
};
