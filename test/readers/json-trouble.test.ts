/** What is said of broken JSON: the line and what to do. */
import { expect, it } from 'vitest';
import { jsonTrouble } from '../../src/readers/json-trouble.ts';

it.each([
  ['', 'it is empty'],
  ['[\n {"kind": "set-date"', 'line 2: it ends too early, a bracket or a quotation mark was not closed'],
  ['[{"kind": "set-date\n', 'line 1: it ends too early, a bracket or a quotation mark was not closed'],
  ['[\n {\n  "kind": “set-date”\n }\n]', 'line 3: JSON cannot go on with ““set-date””; quotation marks must be straight ones (")'], // prettier-ignore
  ['[\n {"kind": "set-date"},\n]', 'line 3: JSON cannot go on with “]”; take away the comma before it'],
  ['[\n {"kind" "set-date"}\n]', 'line 2: JSON cannot go on with “"set-date"}”; a comma or a colon is missing before it'], // prettier-ignore
  ['[\n {"a": "b"}\n {"a": "c"}]', 'line 3: JSON cannot go on with “{"a": "c"}]”; a comma or a colon is missing before it'], // prettier-ignore
  ['outlet = The Kite', 'line 1: JSON cannot go on with “outlet = The Kite”; names and texts stand in straight quotation marks ("), with a comma between two of them'], // prettier-ignore
])('%j', (content, words) => {
  expect(jsonTrouble(content)).toBe(words);
});
