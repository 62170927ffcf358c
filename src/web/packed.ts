/** The report on its way from the file's writer to the browser: JSON, deflated and in base64, as it would otherwise be half of the file. */
import { gunzipSync, gzipSync, strFromU8, strToU8 } from 'fflate';

/** The same bytes for the same value: no time stamp. */
export const pack = (value: unknown): string =>
  btoa(strFromU8(gzipSync(strToU8(JSON.stringify(value)), { level: 6, mtime: 0 }), true));

export const unpack = (packed: string): unknown =>
  JSON.parse(strFromU8(gunzipSync(strToU8(atob(packed), true))));
