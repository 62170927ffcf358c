/**
 * The report as one file: the rendered page, the report's data and the page's script and style, under a policy that lets
 * nothing else run or load. Article text is escaped by the renderer; the data is base64 and cannot close its element.
 */

/** Built once with the package: the browser's script and style, with the hashes that the policy names. */
export interface PageAssets {
  readonly script: string;
  readonly style: string;
  /** `sha256-…` in base64. */
  readonly scriptHash: string;
  readonly styleHash: string;
}

export interface PageParts {
  readonly title: string;
  readonly body: string;
  /** The report, packed in base64. */
  readonly data: string;
  /** Address of the report in the desk, where forms may be sent. */
  readonly desk?: string | undefined;
}

export const pageDocument = (parts: PageParts, assets: PageAssets): string =>
  [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy(assets, parts.desk !== undefined)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    // Under no-referrer a browser says nothing of where a form comes from, and the desk takes forms of its own only.
    `<meta name="referrer" content="${parts.desk === undefined ? 'no-referrer' : 'same-origin'}">`,
    `<title>${escapeHtml(parts.title)}</title>`,
    `<style>${assets.style}</style>`,
    '</head>',
    '<body>',
    `<div id="vorlage"${parts.desk === undefined ? '' : ` data-desk="${escapeHtml(parts.desk)}"`}>${parts.body}</div>`,
    `<script type="application/gzip" id="vorlage-report">${parts.data}</script>`,
    `<script type="module">${assets.script}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');

/** A page of the desk: the same look and script, which may listen to the desk; `refresh` asks again where scripts are off. */
export const plainDocument = (
  parts: { readonly title: string; readonly body: string; readonly refresh?: boolean },
  assets: PageAssets,
): string =>
  [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src '${assets.scriptHash}'; style-src '${assets.styleHash}'; connect-src 'self'; font-src data:; base-uri 'none'; form-action 'self'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    ...(parts.refresh ? ['<noscript><meta http-equiv="refresh" content="2"></noscript>'] : []),
    `<title>${escapeHtml(parts.title)}</title>`,
    `<style>${assets.style}</style>`,
    '</head>',
    `<body>${parts.body}`,
    `<script type="module">${assets.script}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');

const policy = (assets: PageAssets, desk: boolean): string =>
  [
    "default-src 'none'",
    `script-src '${assets.scriptHash}'`,
    `style-src '${assets.styleHash}'`,
    'font-src data:',
    "base-uri 'none'",
    `form-action '${desk ? 'self' : 'none'}'`,
  ].join('; ');

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escapeHtml = (text: string): string => text.replace(/[&<>"]/gu, (c) => ESCAPES[c]!);
