/** What a form of the desk says, as a correction: a button carries the whole change, a form with fields a part of it. */
import { Failure, type Correction, type Report, type ReportStory } from '../model/index.ts';
import { mergeOf, moveOf, splitOf } from '../views/changes.ts';
import { correctionNow } from './corrections.ts';

/** `fields` are those of the form: `change` as JSON, and what the user filled in. */
export const correctionFromForm = (report: Report, fields: URLSearchParams): Correction =>
  correctionNow(changeFrom(report, fields));

const changeFrom = (report: Report, fields: URLSearchParams): unknown => {
  const { story, ...change } = parsed(fields.get('change'));
  const text = (name: string): string => (fields.get(name) ?? '').trim();
  switch (change['kind']) {
    case 'set-outlet':
      return { ...change, outlet: fields.has('unknown') ? null : text('outlet') };
    case 'set-date':
      return { ...change, published: fields.has('unknown') ? null : text('published') };
    case 'join-names':
      return { ...change, names: fields.getAll('name').map((n) => n.trim()) };
    case 'merge-stories':
      return mergeOf(some(fields.getAll('story'), 2, 'Choose two or more stories.').map((id) => storyOf(report, id))); // prettier-ignore
    case 'split-story': {
      const of = storyOf(report, String(story));
      const chosen = some(fields.getAll('document'), 1, 'Choose the articles that are a story of their own.');
      if (chosen.length < of.documents.length) return splitOf(of, chosen);
      throw new Failure(
        'usage',
        'All articles were chosen, so there is nothing to split.',
        'Leave some out.',
      );
    }
    case 'move-document':
      return moveOf(report, String(change['document']), storyOf(report, text('to')));
    default:
      return change;
  }
};

const parsed = (json: string | null): Record<string, unknown> => {
  try {
    const value: unknown = JSON.parse(json ?? '');
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch {
    // Said below.
  }
  throw new Failure('usage', 'The form says nothing that could be set right.');
};

const some = (list: readonly string[], least: number, else_: string): readonly string[] => {
  if (list.length < least) throw new Failure('usage', 'Too little was chosen.', else_);
  return list;
};

const storyOf = (report: Report, id: string): ReportStory => {
  const story = report.stories.find((s) => s.id === id);
  if (story) return story;
  throw new Failure('not-found', 'There is no such story any more.', 'Open the report again.');
};
