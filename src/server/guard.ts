/**
 * Who may ask. The desk has no log-in, so it must answer nobody but the person at this machine: other machines cannot reach
 * 127.0.0.1, but any web page open in the same browser can try. A page that had its own name point here (DNS rebinding) sends
 * that name as Host; a form on another site sends its own Origin.
 */

const LOCAL = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Whether the Host header names this desk. `host` is what the user had it listen on. */
export const isOwnHost = (header: string | undefined, host: string): boolean => {
  if (header === undefined) return false;
  const name = header.replace(/:\d+$/u, '').toLowerCase();
  return LOCAL.has(name) || name === host.toLowerCase();
};

/** Whether a request that changes something comes from the desk's own page, or from no page at all. */
export const isOwnOrigin = (origin: string | undefined, hostHeader: string | undefined): boolean =>
  origin === undefined || origin === `http://${hostHeader}`;
