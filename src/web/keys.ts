/** Single keys: each link or button that names a key in `data-key` is followed when that key is pressed, unless the reader switched them off. */

export const onKey = (event: KeyboardEvent): void => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  const target = event.target as HTMLElement;
  if (target.matches('input, select, textarea, [contenteditable]')) return;
  if (document.querySelector('dialog[open], [data-keys=off]')) return;
  const link = document.querySelector<HTMLElement>(`[data-key="${CSS.escape(event.key)}"]`);
  if (!link) return;
  event.preventDefault();
  link.click();
};
