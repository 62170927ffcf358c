/** What things are. Types, spans, failures, diagnostics; imports nothing from outside this folder. */
export * from './annotations.ts';
export * from './collation.ts';
export * from './correction.ts';
export * from './diagnostic.ts';
export * from './document.ts';
export * from './failure.ts';
export * from './lineage.ts';
export * from './origins.ts';
export * from './otherwise.ts';
export * from './page.ts';
export * from './pair.ts';
export * from './report.ts';
export * from './span.ts';
export * from './story.ts';
export * from './variant.ts';
