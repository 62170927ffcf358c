/** Writing XML: elements, attributes and text that nothing from outside can break. */

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Characters that XML 1.0 forbids even when escaped: control characters, halves of surrogate pairs, noncharacters. */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

export const escapeXml = (text: string): string =>
  text.replace(FORBIDDEN, '').replace(/[&<>"]/gu, (c) => ESCAPES[c]!);

export const attributes = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('');

/** `content` is XML already. */
export const element = (name: string, values: Readonly<Record<string, string>>, content: string): string =>
  `<${name}${attributes(values)}>${content}</${name}>`;

/** An id that XML takes: letters, digits, `.`, `-` and `_`, beginning with a letter. */
export const xmlId = (id: string): string => {
  const plain = id.replace(/[^\p{ASCII}]|[^\w.-]/gu, '_');
  return /^[A-Za-z_]/u.test(plain) ? plain : `x${plain}`;
};
