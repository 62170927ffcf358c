/**
 * Hash: a short, stable name for a text. Two 32-bit lanes with murmur3's mixing steps over UTF-16 code units.
 * Not for secrets: made to be the same on every machine and quick in a browser.
 */

const mix = (h: number, unit: number, by: number): number => {
  let k = Math.imul(unit, by);
  k = (k << 15) | (k >>> 17);
  h ^= Math.imul(k, 0x1b873593);
  h = (h << 13) | (h >>> 19);
  return (Math.imul(h, 5) + 0xe6546b64) | 0;
};

/** murmur3's finaliser: every bit of the input reaches every bit of the output. `length`: of what was hashed, where that is to count. */
export const finish = (h: number, length = 0): number => {
  h ^= length;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
};

/** The two lanes, unsigned 32-bit each. The lanes see each other once so that one weak lane does not halve the hash. */
export const hashLanes = (text: string): readonly [number, number] => {
  let a = 0x9747b28c;
  let b = 0x3c6ef372;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = mix(a, unit, 0xcc9e2d51);
    b = mix(b, unit + 0x9e37, 0x85ebca77);
  }
  const low = finish(a, text.length);
  return [low, finish(b ^ low, text.length)];
};

/** 16 hexadecimal digits. Parts are set apart, so that `['ab', 'c']` and `['a', 'bc']` differ; a list, since a story may have more documents than a call takes arguments. */
export const hashText = (parts: readonly string[]): string => {
  const [a, b] = hashLanes(parts.map((part) => `${part.length}:${part}`).join('\u0000'));
  return a.toString(16).padStart(8, '0') + b.toString(16).padStart(8, '0');
};
