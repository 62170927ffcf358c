/** Finds the quotations of a frame, left to right; what lies inside a content belongs to it and is not searched again. */
import type { Finding } from './finding.ts';
import { speakerFollows } from './extent.ts';
import { accordingRule, colonRule, ledToRule, nounRule, verbRules, type Search } from './rules.ts';
import { joinFrames, type Frame } from './units.ts';

const rule = (search: Search, at: number): Finding | null => {
  const kind = search.frame.shape[at];
  if (kind === 'V') return verbRules(search, at);
  if (kind === 'I') return accordingRule(search, at);
  if (kind === 'N') return nounRule(search, at);
  if (kind === 'K') return ledToRule(search, at);
  return null;
};

const lastUnit = (finding: Finding): number =>
  Math.max(...[...finding.content, finding.cue, finding.source].map((r) => r?.to ?? 0));

/** "He said … and warned that …": the second cue has the first one's source, whatever stood in between. */
const withSameSpeaker = (frame: Frame, finding: Finding, before: Finding | undefined): Finding => {
  const joint = (finding.cue?.from ?? 0) - 1;
  const goesOn = frame.shape[joint] === 'C' && before?.content.at(-1)?.to === joint;
  return goesOn && before ? { ...finding, source: before.source } : finding;
};

export const findingsIn = (frame: Frame, text: string): Finding[] => {
  const found: Finding[] = [];
  const colon = colonRule({ frame, text, low: 0 });
  if (colon) found.push(colon);
  let low = colon ? lastUnit(colon) : 0;
  for (let at = low; at < frame.units.length; at++) {
    const finding = rule({ frame, text, low }, at);
    if (!finding) continue;
    found.push(withSameSpeaker(frame, finding, found.at(-1)));
    low = lastUnit(finding);
    at = Math.max(at, low - 1);
  }
  return found;
};

/** A quoted sentence and the "Clinton said" that the end of its sentence tore off are one frame again. */
export const mendFrames = (frames: readonly Frame[]): Frame[] => {
  const mended: Frame[] = [];
  for (const frame of frames) {
    const last = mended.at(-1);
    const torn = last?.paragraph === frame.paragraph && /K$/.test(last.shape) && speakerFollows(frame, 0);
    if (last && torn) mended[mended.length - 1] = joinFrames(last, frame);
    else mended.push(frame);
  }
  return mended;
};
