/**
 * For print the findings and the articles are unfolded, and folded again afterwards. Evidence, what is only style and the rest of
 * a large family are printed as the reader left them: on paper they would bury the report.
 */

/** The same as in print.css, which does it for readers without scripts. */
const PRINTED = 'details:not(.why, .rejected, .correct-fold, .as-left, .as-left > details)';

export const openForPrint = (): void => {
  let opened: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>(`${PRINTED}:not([open])`)];
    for (const details of opened) details.open = true;
  });
  addEventListener('afterprint', () => {
    for (const details of opened) details.open = false;
  });
};
