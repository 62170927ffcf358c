/** The published schema says what the types say, and real reports hold to it. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { trace } from '../src/app/trace.ts';
import { reportSchema } from '../scripts/make-schema.ts';

const published = readFileSync(new URL('../docs/report.schema.json', import.meta.url), 'utf8');

describe('the schema of the report', () => {
  it('is the one that the types make (else run: node scripts/make-schema.ts)', () => {
    expect(published).toBe(reportSchema());
  });

  it.each(['ferry', 'speech', 'quake'])('holds for the report of examples/%s', async (example) => {
    const report = await trace([`examples/${example}/articles`]);
    const { $schema: _draft, ...schema } = JSON.parse(published);
    const validate = new Ajv2020({ strict: false }).compile(schema);
    expect(validate(JSON.parse(JSON.stringify(report))), JSON.stringify(validate.errors?.slice(0, 3))).toBe(
      true,
    );
  });
});
