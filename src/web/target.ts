/** Brings what an address points at into view: opens what is folded around it, scrolls there, gives it the focus and keeps it there. */
import type { Address } from '../views/address.ts';

export const showTarget = (address: Address): void => {
  letGo();
  if (address.section === '') return;
  const target = readerTarget(address) ?? document.getElementById(address.section);
  if (!target) return;
  for (let at: HTMLElement | null = target; at; at = at.parentElement)
    if (at instanceof HTMLDetailsElement) at.open = true;
  const fold = target.querySelector(':scope > details');
  if (fold instanceof HTMLDetailsElement) fold.open = true;
  if (!(filters(address, target) && inView(target))) hold(target);
  if (target.tabIndex < 0) target.focus({ preventScroll: true });
};

/** A filter changes a section that the reader is looking at: it must not jump. */
const filters = (address: Address, target: HTMLElement): boolean =>
  target.dataset['section'] !== undefined && Object.keys(address.params).length > 0;

const inView = (element: HTMLElement): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return element.dataset['section'] !== 'read' && top < innerHeight && bottom > 0;
};

let held: ResizeObserver | null = null;

const letGo = (): void => {
  held?.disconnect();
  held = null;
};

/**
 * What lies far away is laid out only when it comes near, fonts arrive late and phones are turned: each time the target would slide
 * off, so it is brought back until the reader takes over.
 */
const hold = (target: HTMLElement): void => {
  const block = target.dataset['section'] ? 'start' : 'center';
  const bring = (): void => target.scrollIntoView({ block });
  bring();
  held = new ResizeObserver(bring);
  held.observe(document.body);
};

for (const taken of ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const)
  addEventListener(taken, letGo, { passive: true, capture: true });

/** In the reader: the marked words of the difference asked for, or the sentence. */
const readerTarget = (address: Address): HTMLElement | null => {
  const { difference, at } = address.params;
  const root = document.getElementById(address.section);
  if (!root || root.dataset['section'] !== 'read') return null;
  const mark = difference ? root.querySelector<HTMLElement>('[data-current]') : null;
  const sentence = at ? root.querySelector<HTMLElement>(`[data-sentence="${CSS.escape(at)}"]`) : null;
  return mark ?? sentence;
};
