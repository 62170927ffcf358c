/**
 * Promotions: lines that lead the reader away from the story. Told by their form: an imperative or a pointer at the start
 * ("Read more", "Most read in"), few words, no sentence; never by the names of outlets.
 */

const CALLS =
  /^(?:[^\p{L}]*)(?:(?:please\s+)?(?:read|see|watch|listen|click|tap|swipe|sign\s+up|subscribe|follow|download|join|share|like|save|buy|shop|order|register|log\s+in|sign\s+in|scroll|donate|support|get|discover|browse|explore|view|check\s+out|don['’]t\s+miss|find\s+out|learn|visit|try|email|e-mail|contact|send|tell|comment|leave a comment|print|copy)\b|(?:continue|keep)\s+reading|skip\s+(?:to|past))/iu;
const POINTERS =
  /^(?:[^\p{L}]*)(?:(?:more|latest|related|recommended|trending|popular|most|top|further|also|additional|suggested|editors?['’]?s?|live|must|up next|next|previous|you\s+(?:may|might|can)|what(?:['’]s|\s+to)\s+(?:read|watch|next|new))\b)/iu;
const POINTER_SHAPE =
  /^(?:[^\p{L}]*)(?:more\s+(?:on|from|in|about|stories|news|coverage|to|like)|latest\s+(?:on|from|in|news|stories|headlines|updates?)|related(?:$|[:\s])|recommended|trending|popular|most\s+(?:read|viewed|popular|watched|shared|commented|recent|discussed)|top\s+(?:stories|headlines|news|picks|videos?|reads?)|further\s+reading|also\s+(?:read|on|in|see|watch)|additional\s+(?:reading|coverage)|suggested|editors?['’]?s?\s+(?:picks?|choice)|live(?:\s+updates?|\s+blog|:)|must[\s-](?:read|see)|up next|next\s+(?:article|story|:)|previous\s+(?:article|story)|you\s+(?:may|might|can)\s+(?:also|like|be|read|follow|find)|what(?:['’]s|\s+to)\s+(?:read|watch|next|new))/iu;
const NOTICES =
  /^(?:[^\p{L}]*)(?:advertise?ment|ad\b|sponsored|paid\s+(?:content|post|partner)|promoted|promotion|story\s+continues|article\s+continues|continues?\s+(?:below|after)|newsletter|breaking\s+news\s+(?:alerts?|emails?)|notifications?|cookies?|comments?\s*(?:\(\d+\))?$|share\s+this|tags?\s*:|topics?\s*:|filed\s+under|categories\s*:|copyright|©|\(c\)\s*\d|all\s+rights\s+reserved|terms\s+of|privacy\s+policy|this\s+(?:article|story)\s+(?:is|was|has|first|originally)|originally\s+published|(?:in|the)\s+(?:pictures|video|photos)\s*:|video\s*:|audio\s*:|podcast\s*:|gallery\s*:|got\s+a\s+(?:story|tip)|do\s+you\s+have\s+a\s+(?:story|tip)|have\s+you\s+(?:seen|been|got)|we['’](?:d|re)\s+(?:love|like)|(?:the\s+)?best\s+of)/iu;
const LINK_ONLY = /^\S*(?:https?:\/\/|www\.)\S+$|^@\w+$|^(?:#\w+\s*)+$|^pic\.twitter\.com/i;
const CONTACT =
  /[\w.+-]+@[\w-]+\.\w+|(?:^|\s)@\w{2,}|\bon (?:Twitter|X|Facebook|Instagram|Telegram|WhatsApp|LinkedIn|YouTube|TikTok)\b/;

/** A call to the reader is short; a long line that begins "See …" is prose. */
const MAX_CALL_WORDS = 18;
const MAX_NOTICE_WORDS = 45;

/** Whether the line itself says that it is no part of the story. `ends`: it ends as a sentence does. */
export const isPromotion = (line: string, words: number, ends: boolean): boolean => {
  if (LINK_ONLY.test(line)) return true;
  if (POINTER_SHAPE.test(line) && words <= MAX_CALL_WORDS && !ends) return true;
  if (NOTICES.test(line) && words <= MAX_NOTICE_WORDS && (!ends || isNotice(line))) return true;
  if (!CALLS.test(line) || words > MAX_CALL_WORDS * 2) return false;
  return ends ? addressesReader(line) : words <= MAX_CALL_WORDS;
};

const isNotice = (line: string): boolean =>
  /copyright|©|rights reserved|originally published|first (?:appeared|published)|newsletter|sponsored|advertis|cookies|(?:^|\s)(?:article|story) (?:has been|was) (?:updated|amended|corrected)/i.test(
    line,
  );

/** A sentence in the imperative leads away only where it says where to: a page, a letter, an app, an address. */
const addressesReader = (line: string): boolean =>
  /\b(?:newsletters?|inbox|app|our|here|below|email|account|alerts?|notifications?|website|page|channel|podcast|subscri\w+|twitter|facebook|instagram|whatsapp|telegram|youtube)\b/i.test(
    line,
  ) || CONTACT.test(line);

/** Whether a line that is no sentence points elsewhere by its beginning. */
export const points = (line: string): boolean => POINTERS.test(line);
