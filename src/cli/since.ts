/** `--since`: a day or a time as the user writes it. */
import { Failure } from '../model/index.ts';

/** What a runtime makes of other writings differs ("2031" is a moment in Greenwich, "3/2/2031" one in America), so that they are refused. */
const TIME = /^(\d{4})-(\d\d)-(\d\d)([T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/;
const HINT = 'Write it as 2031-02-03 or 2031-02-03T08:00.';

/** In ISO 8601. What has no zone is the time of the place where the program runs, a day its first moment. */
export const sinceTime = (since: string): string => {
  const [, year, month, day, clock] = TIME.exec(since) ?? [];
  const time = new Date(year === undefined ? NaN : clock === undefined ? `${since}T00:00` : since);
  if (Number.isNaN(time.getTime())) throw new Failure('usage', `"${since}" is no time`, HINT);
  if (!isDay(Number(year), Number(month), Number(day)))
    throw new Failure('usage', `"${since}" is no time: there is no such day`, HINT);
  return time.toISOString();
};

/** A runtime takes the 31st of November for the 1st of December. */
const isDay = (year: number, month: number, day: number): boolean =>
  new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
