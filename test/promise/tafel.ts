import {
  endBenodigdheid,
  recordBenodigdheid,
  recordBeoordeling,
  recordCriteriumoordelen,
} from '../../src/domein/beoordeling/contract.ts';
import { add, as, at, attempt, day, end, pick, somebody } from './run.ts';
import type { Known, Run } from './run.ts';
import { whoCan } from './team.ts';

type Take = (run: Run, casus: Known, wie: number, keuze: number) => Promise<unknown>;

const antwoorden = ['ja', 'ja', 'ja', 'ja', 'nee', 'ja', 'onbekend'] as const;

const criteriaOf = ({ verband }: Known): string[] =>
  Object.keys(verband.programma.selectietafel?.criteria ?? { geen: 1 });

/** At the table sits also who is not in the team. */
const atTafel = (run: Run, casus: Known, wie: number): string =>
  (wie % 3 === 0 ? pick(whoCan(casus.verband, 'beoordeling'), wie) : undefined) ??
  somebody(run, casus, 'beoordeling', wie);

/** A partner says yes or no of one criterium, or of all of them at once. */
export const judgeStep: Take = async (run, casus, wie, keuze) => {
  const call = await as(run, atTafel(run, casus, wie));
  const over = keuze % 3 > 0 ? criteriaOf(casus) : [pick(criteriaOf(casus), keuze) ?? ''];
  const said = over.map((criterium, index) => [criterium, pick(antwoorden, keuze + wie * index) ?? 'ja']);
  const gezegd = { datum: day(run, -(keuze % 10)), antwoorden: Object.fromEntries(said) };
  if (call) await attempt(run, call(recordCriteriumoordelen, { ...at(casus), ...gezegd }));
};

const needed = (casus: Known, keuze: number) => ({
  soort: pick(Object.keys(casus.verband.programma.selectietafel?.benodigdheden ?? {}), keuze) ?? 'geen',
});

/** Lays a verdict down, with something for every criterium: what is needed where the answer is no. */
export const verdictStep: Take = async (run, casus, wie, keuze) => {
  const call = await as(run, atTafel(run, casus, wie));
  const benodigdheden =
    keuze % 3 === 0 ? [] : criteriaOf(casus).map((criterium) => ({ criterium, ...needed(casus, keuze) }));
  if (call)
    await attempt(run, call(recordBeoordeling, { ...at(casus), datum: day(run, -(keuze % 10)), benodigdheden }));
};

export const needStep: Take = async (run, casus, wie, keuze) => {
  const call = await as(run, atTafel(run, casus, wie));
  const nodig = { criterium: pick(criteriaOf(casus), keuze) ?? '', ...needed(casus, keuze), datum: day(run, 0) };
  const opnieuwOp = keuze % 2 === 0 ? { opnieuwOp: day(run, keuze % 90) } : {};
  if (call) await add(casus.benodigdheden, run, call(recordBenodigdheid, { ...at(casus), ...nodig, ...opnieuwOp }));
};

/** What was needed is there now: of what stands with the casus, whoever recorded it. */
export const fillStep: Take = async (run, casus, wie, keuze) => {
  const call = await as(run, atTafel(run, casus, wie));
  if (!call) return;
  const rows = await run.world.owner`
    select id, versie
    from benodigdheid
    where casus_id = ${casus.id} and vervallen_op is null and afloop is null
    order by id`;
  const open = rows.map((row) => ({ id: String(row['id']), versie: Number(row['versie']) }));
  const afloop = keuze % 2 === 0 ? 'vervuld' : 'vervallen';
  await end(open, run, keuze, ({ id: benodigdheidId, versie }) =>
    call(endBenodigdheid, { ...at(casus), benodigdheidId, versie, afloop, datum: day(run, 0) }),
  );
};
