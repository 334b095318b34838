/** Days on which a legal term does not end (Algemene termijnenwet, articles 1 and 3). */
import { Temporal } from 'temporal-polyfill';

/** Easter Sunday in the Gregorian calendar: the algorithm of Meeus, Jones and Butcher. */
function paasdag(jaar: number): Temporal.PlainDate {
  const [a, b, c] = [jaar % 19, Math.floor(jaar / 100), jaar % 100];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const dag = h + l - 7 * m + 114;
  return Temporal.PlainDate.from({ year: jaar, month: Math.floor(dag / 31), day: (dag % 31) + 1 });
}

/** The birthday of the King (27 April, since 2014) or the Queen (30 April) as it is kept: a day earlier when it is a Sunday. */
function koningsdag(jaar: number): Temporal.PlainDate {
  const dag = Temporal.PlainDate.from({ year: jaar, month: 4, day: jaar < 2014 ? 30 : 27 });
  return dag.dayOfWeek === 7 ? dag.subtract({ days: 1 }) : dag;
}

/** Days after Easter Sunday: Good Friday (equal by article 3, second paragraph), Easter Monday, Ascension, Whit Monday. */
const naPasen = [-2, 1, 39, 50];
const vast = ['01-01', '05-05', '12-25', '12-26'];

const known = new Map<number, Set<string>>();

/** The generally recognised holidays of a year. Days that a royal decree adds for once are not among them. */
function feestdagenIn(jaar: number): Set<string> {
  const found = known.get(jaar);
  if (found) return found;
  const pasen = paasdag(jaar);
  const dagen = [
    ...vast.map((dag) => `${String(jaar).padStart(4, '0')}-${dag}`),
    ...naPasen.map((days) => pasen.add({ days }).toString()),
    koningsdag(jaar).toString(),
  ];
  known.set(jaar, new Set(dagen));
  return new Set(dagen);
}

const isVrij = (dag: Temporal.PlainDate): boolean => dag.dayOfWeek > 5 || feestdagenIn(dag.year).has(dag.toString());

/** The day itself, or the first day after it that is no Saturday, Sunday or generally recognised holiday. */
export function eersteWerkdag(datum: string): string {
  let dag = Temporal.PlainDate.from(datum);
  while (isVrij(dag)) dag = dag.add({ days: 1 });
  return dag.toString();
}
