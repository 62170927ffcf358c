/** Vorlage, the pure half: types, stages, views. Runs wherever JavaScript does; reads no file and asks no network. */
export * from './model/index.ts';
export { openLexicon, type Lexicon } from './text/lexicon.ts';
export type { Language } from './text/language.ts';
export { annotate } from './stages/annotate/index.ts';
export { cluster, type ClusterInput } from './stages/cluster/index.ts';
export { reuse, type SharedText } from './stages/cluster/reuse.ts';
export { collate } from './stages/collate/index.ts';
export { extract } from './stages/extract/index.ts';
export { traceDocuments, STAGES } from './stages/index.ts';
export { derivation } from './stages/trace/index.ts';
export { terminalSummary } from './views/terminal.ts';
