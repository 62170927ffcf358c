/**
 * Event text: what of a document says what happened. More than the story that is collated: a heading or a dateline is no
 * sentence, but it names the event, its place and its day. What leads elsewhere or tells of a picture or a writer does not.
 */
import type { Document, Role } from '../../model/index.ts';
import type { ClusterInput } from './document-counter.ts';

const ELSEWHERE: ReadonlySet<Role> = new Set<Role>(['promotion', 'caption', 'credit', 'byline']);

/** The document as it is sorted, wherever it comes from. */
export const clusterInputOf = ({
  id,
  title,
  published,
  text,
  blocks,
}: Pick<Document, 'id' | 'title' | 'published' | 'text' | 'blocks'>): ClusterInput => ({
  id,
  title,
  published,
  text: blocks
    .filter((block) => !ELSEWHERE.has(block.role))
    .map((block) => text.slice(block.start, block.end))
    .join('\n'),
});
