/** Makes docs/report.schema.json, the JSON Schema of the report, from the types of src/model.   node scripts/make-schema.ts */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';

const path = (p: string): string => fileURLToPath(new URL(p, import.meta.url));

export const reportSchema = (): string => {
  const generator = createGenerator({
    path: path('../src/model/report.ts'),
    tsconfig: path('../tsconfig.json'),
    type: 'Report',
    skipTypeCheck: true,
    sortProps: true,
    topRef: false,
    additionalProperties: false,
  });
  const schema = {
    $id: 'https://vorlage.invalid/report.schema.json',
    title: 'vorlage.report/1',
    ...generator.createSchema('Report'),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
};

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(path('../docs/report.schema.json'), reportSchema());
