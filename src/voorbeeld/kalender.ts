import { Temporal } from 'temporal-polyfill';

/** A number of days later, or earlier. */
export const plus = (dag: string, dagen: number): string =>
  Temporal.PlainDate.from(dag).add({ days: dagen }).toString();

/** The day itself, or the Friday before a weekend: nobody holds conversations on a Sunday. */
export function werkdag(dag: string): string {
  const { dayOfWeek } = Temporal.PlainDate.from(dag);
  return dayOfWeek > 5 ? plus(dag, 5 - dayOfWeek) : dag;
}
