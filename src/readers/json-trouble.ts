/** Where JSON that somebody wrote by hand breaks, in words for who wrote it: the line, what stands there, and what to do. */

/** So much of what stands there is shown. */
const SHOWN = 20;

/** `content` is no JSON. Gives "line 3: …". */
export const jsonTrouble = (content: string): string => {
  if (content.trim() === '') return 'it is empty';
  const lineAt = (at: number): number => content.slice(0, at).split('\n').length;
  if (state(content.trimEnd()) === 'stops')
    return `line ${lineAt(content.trimEnd().length)}: it ends too early, a bracket or a quotation mark was not closed`;
  const at = breaksAt(content);
  const there = (content.slice(at).split('\n')[0] ?? '').trim();
  const shown = there === '' ? 'a line that ends here' : `“${there.slice(0, SHOWN)}${there.length > SHOWN ? '…' : ''}”`; // prettier-ignore
  return `line ${lineAt(at)}: JSON cannot go on with ${shown}; ${adviceOn(content, at)}`;
};

/** Whether something is wrong with a text, or it merely stops. The engine names the place, its end where it wants more, or a token. */
const state = (text: string): 'fine' | 'stops' | 'breaks' => {
  try {
    JSON.parse(text);
    return 'fine';
  } catch (error) {
    const { message } = error as Error;
    const place = /position (\d+)/u.exec(message);
    if (place) return Number(place[1]) < text.length ? 'breaks' : 'stops';
    return message.startsWith('Unexpected token') ? 'breaks' : 'stops';
  }
};

/** The first character that no JSON could have here: all that is shorter merely stops. By halves. */
const breaksAt = (content: string): number => {
  let [fine, broken] = [0, content.length];
  while (broken - fine > 1) {
    const middle = (fine + broken) >> 1;
    if (state(content.slice(0, middle)) === 'breaks') broken = middle;
    else fine = middle;
  }
  return fine;
};

const adviceOn = (content: string, at: number): string => {
  const [before, there] = [content.slice(0, at).trimEnd().at(-1) ?? '', content[at] ?? ''];
  if (there < ' ') return 'a text ends on the line on which it begins';
  if (/[“”„‘’']/u.test(there)) return 'quotation marks must be straight ones (")';
  if (before === ',' && /[\]}]/u.test(there)) return 'take away the comma before it';
  if (/["{[\d]/u.test(there) && /["}\]\w]/u.test(before)) return 'a comma or a colon is missing before it';
  return 'names and texts stand in straight quotation marks ("), with a comma between two of them';
};
