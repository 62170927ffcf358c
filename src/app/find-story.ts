/** Finds the story that the user means: by its id, one that it had, or one of its articles. */
import type { Store } from '../engines/engine.ts';
import { Failure, type Story } from '../model/index.ts';

/** Where `tell` is given, it is told in words for the user what became of the name that was used. */
export const findStory = async (
  store: Store,
  name: string,
  tell: (what: string) => void = () => {},
): Promise<Story> => {
  // Every id begins with nothing.
  if (name.trim() === '') throw new Failure('usage', 'no story is named', LIST);
  return (
    (await holding(store, name, tell)) ??
    (await named(store, name, tell)) ??
    (await calledSo(store, name)) ??
    none(name)
  );
};

const LIST = '"vorlage stories" lists them.';

const none = (name: string): never => {
  throw new Failure('not-found', `no story ${name} in this library`, LIST);
};

/** The story of the article with this id, or of the text that took its place. */
const holding = async (
  store: Store,
  id: string,
  tell: (what: string) => void,
): Promise<Story | undefined> => {
  const [later] = await store.replacements([id]);
  const [story] = await store.storiesOf([later?.by ?? id]);
  if (later && story) tell(`the article ${id} has a new text, ${later.by}`);
  return story;
};

const named = async (
  store: Store,
  beginning: string,
  tell: (what: string) => void,
): Promise<Story | undefined> => {
  const names = await store.storiesNamed(beginning);
  const ids = [...new Set(names.map((n) => n.story))];
  if (ids.length > 1)
    throw new Failure('not-found', `${beginning} could be any of ${ids.length} stories`, LIST);
  if (ids.length === 0) return undefined;
  if (!names.some((n) => n.id === n.story)) tell(`the story ${names[0]!.id} went into ${ids[0]}`);
  return (await store.stories(ids))[0];
};

/** The story of the article that its user called so. */
const calledSo = async (store: Store, key: string): Promise<Story | undefined> => {
  const called = await store.storiesOf(await store.called(key));
  if (called.length > 1) throw new Failure('not-found', `articles called ${key} are in ${called.length} stories`, `Name the story: ${called.map((s) => s.id.slice(0, 8)).join(', ')}`); // prettier-ignore
  return called[0];
};
