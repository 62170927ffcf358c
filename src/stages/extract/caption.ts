/** Captions: lines under pictures. Told by a photo credit at the end, by a label, or by words that point into a picture. */

const CREDIT_AT_END =
  /[([](?:[^()[\]]*\b(?:photo|photograph|pool|picture|image|via|file|handout|courtesy|getty|archive|credit|screengrab|twitter|facebook|instagram|illustration)\b[^()[\]]*|[^()[\]]{2,60}\/[^()[\]]{2,40})[)\]]\.?$/iu;
const LABELLED_AT_END =
  /(?:^|[.!?]["”’]?\s+|\s[|—–-]\s+|\s)(?:(?:photo(?:graph)?|picture|image|file photo|photo credit|picture credit|image credit|credit)s?\s*(?:by|:|courtesy)|©|\(c\))\s*\S[^.!?]{1,80}\.?$/iu;
const AGENCY_PHOTO_AT_END =
  /(?:\b(?:AP|AFP|EPA|Reuters|Getty)\s+(?:Photo|Images?|Pictures?)|(?:Photo|Images?|Pictures?)\s+via\s+\S+|\/(?:AP|AFP|EPA|Reuters|REUTERS|Getty|Getty Images|PA|Shutterstock))\b[^.!?]{0,60}$/u;
const LABEL =
  /^(?:file(?:\s+(?:photo|picture|image))?|photo|photograph|picture|pictured|image|caption|in this (?:file |undated )?(?:photo|picture|image))\b\s*(?:[:—–-]|above|below|provided|taken|released|,|shows)/i;
const POINTING =
  /\((?:(?:from|second|third|far|top|bottom|back|front|seated|pictured|above|below)\s*,?\s*)*(?:left|right|cent(?:re|er)|pictured|above|below|l|r|c|from left|file)\b[^()]{0,30}\)|\b(?:pictured (?:left|right|above|below|here)|, (?:left|right|cent(?:re|er)),)/i;

/** The longest caption worth the name, in words; a paragraph beyond it that merely ends in brackets is body. */
const MAX_WORDS = 110;

/** Whether a line of this form is a caption. */
export const isCaption = (line: string, words: number): boolean => {
  if (words > MAX_WORDS) return false;
  const end = line.slice(-160);
  if (CREDIT_AT_END.test(end) || AGENCY_PHOTO_AT_END.test(end) || LABEL.test(line)) return true;
  if (LABELLED_AT_END.test(end) && words <= 60) return true;
  return POINTING.test(line.slice(0, 200)) && words <= 60;
};
