/** Words that open a phrase, so that something of it must follow. Closed classes. */

/** After these comes what they belong to: an adjective, a noun, a name, a number; nothing that opens a phrase of its own. */
export const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);

/** After these a phrase may begin, but none may end. Prepositions that are often left alone ("looked for", "moved in") are not among them. */
export const JOINERS: ReadonlySet<string> = new Set([
  'of', 'from', 'with', 'into', 'than', 'between', 'among', 'during', 'and', 'or', 'my', 'your', 'our', 'their', 'its',
]); // prettier-ignore
