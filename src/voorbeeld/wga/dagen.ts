import { plus, werkdag } from '../kalender.ts';
import type { Loting } from '../loting.ts';

const eerste = '2015-09-01';

/** All working days of the project and the winter after it, so that a day can be drawn by its place. */
const werkdagen = Array.from({ length: 900 }, (_, dag) => plus(eerste, dag)).filter((dag) => werkdag(dag) === dag);

/** A span of working days, both ends included; a day in the weekend stands for the Monday after it. */
export type Spanne = readonly [van: string, tot: string];

function placesOf([van, tot]: Spanne): [number, number] {
  const first = werkdagen.findIndex((dag) => dag >= van);
  return [
    first,
    Math.max(
      first,
      werkdagen.findLastIndex((dag) => dag <= tot),
    ),
  ];
}

/** Working days in a span, in order, one in each equal part of it. */
export function spread(loting: Loting, spanne: Spanne, aantal: number): string[] {
  const [first, last] = placesOf(spanne);
  const part = (last - first + 1) / aantal;
  return Array.from({ length: aantal }, (_, nummer) => {
    const van = first + Math.floor(nummer * part);
    const tot = Math.max(van, first + Math.floor((nummer + 1) * part) - 1);
    return werkdagen[loting.getal(van, tot)] ?? spanne[0];
  });
}
