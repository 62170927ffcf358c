/** Finds the quotations of a frame, left to right; what lies inside a content belongs to it and is not searched again. */
import { informed, withVia } from './cue-relayed.ts';
import type { Finding } from './finding.ts';
import { speakerFollows } from './extent.ts';
import { colonRule } from './cue-without-verb.ts';
import type { Run } from './phrases.ts';
import { ruleAt } from './rules.ts';
import { joinFrames, type Frame } from './units.ts';

/** The last unit that the finding uses up; the subject after a fronted participle has a verb of its own to come. */
const lastUnit = ({ content, cue, source, via, rule }: Finding): number =>
  Math.max(...[...content, cue, rule === 'fronted' ? null : source, via].map((r) => r?.to ?? 0));

/** "He said … and warned that …", "…, she said, adding that …": the second cue has the first one's source, whatever stood in between. */
const withSameSpeaker = (frame: Frame, finding: Finding, before: Finding | undefined): Finding => {
  if (!before || !finding.cue) return finding;
  const joint = finding.cue.from - 1;
  const end = frame.shape[joint - 1] === ',' ? joint - 1 : joint;
  const joined = frame.shape[joint] === 'C' && before.content.at(-1)?.to === end;
  return joined || tellsOn(frame, finding.cue, before)
    ? { ...finding, source: before.source, via: before.via }
    : finding;
};

/** A participle behind the finding before it, with no other verb in between. */
const tellsOn = (frame: Frame, cue: Run, before: Finding): boolean => {
  const { shape, units } = frame;
  const participle = units[cue.from]!.norm.endsWith('ing') && shape[cue.from - 1] === ',';
  return (
    participle && before.source !== null && /^[^VXQK;:.]*$/.test(shape.slice(lastUnit(before), cue.from))
  );
};

export const findingsIn = (frame: Frame, text: string): Finding[] => {
  const found: Finding[] = [];
  const colon = colonRule({ frame, text, low: 0 });
  if (colon) found.push(colon);
  let low = colon ? lastUnit(colon) : 0;
  for (let at = low; at < frame.units.length; at++) {
    const plain = ruleAt({ frame, text, low }, at);
    if (!plain) continue;
    const finding = withVia(frame, withSameSpeaker(frame, plain, found.at(-1)), lastUnit(plain));
    const whole = informed(frame, found.at(-1), finding);
    if (whole) found.pop();
    found.push(whole ?? finding);
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
