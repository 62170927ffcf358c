/** What scripts add to the desk, which works without them: progress as it happens, files dropped anywhere, a form that leads back to its place. */

/** Shows each step of a trace and opens the report once it is there. */
export const followProgress = (): void => {
  const bar = document.querySelector<HTMLProgressElement>('progress[data-progress]');
  const words = document.querySelector<HTMLElement>('[data-progress-words]');
  if (!bar || !words) return;
  const events = new EventSource(bar.dataset['progress']!);
  events.onmessage = ({ data }) => {
    const {
      state,
      note,
      done = 0,
    } = JSON.parse(data as string) as { state: string; note: string; done?: number };
    if (state === 'running') {
      bar.value = done;
      if (words.textContent !== note) words.textContent = note;
      return;
    }
    events.close();
    location.reload();
  };
};

/** Files dropped anywhere on the page go where files are chosen. */
export const takeDrops = (): void => {
  const input = document.querySelector<HTMLInputElement>('input[type="file"][name="files"]');
  if (!input) return;
  const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
  addEventListener('dragover', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    document.documentElement.dataset['dragging'] = '';
  });
  addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) delete document.documentElement.dataset['dragging'];
  });
  addEventListener('drop', (event) => {
    delete document.documentElement.dataset['dragging'];
    if (!hasFiles(event) || event.target === input) return;
    event.preventDefault();
    const all = new DataTransfer();
    for (const file of [...(input.files ?? []), ...event.dataTransfer!.files]) all.items.add(file);
    input.files = all.files;
    input.focus();
  });
};

/** A form in a section sends its address along, so that the page made anew opens there. */
export const comeBackAfterForms = (): void => {
  addEventListener('submit', (event) => {
    const { elements } = event.target as HTMLFormElement;
    const back = elements.namedItem('back');
    const section = (event.submitter ?? (event.target as HTMLElement)).closest('section[id]');
    if (back instanceof HTMLInputElement && section) back.value = section.id;
  });
};
