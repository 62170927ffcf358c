/** Given by the build (vite.config.ts): the browser half of the page as text. */
declare module 'virtual:page-assets' {
  import type { PageAssets } from '../views/page-document.ts';
  export const assets: PageAssets;
}
declare module '*.css';
