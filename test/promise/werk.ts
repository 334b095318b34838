import { endDetachering, recordDetachering, recordOvername } from '../../src/domein/detachering/contract.ts';
import { endPlaatsing, recordPlaatsing } from '../../src/domein/plaatsing/contract.ts';
import { add, addKind, as, at, attempt, day, end, pick, somebody } from './run.ts';
import type { Kind, Known, Run } from './run.ts';

type Take = (run: Run, casus: Known, wie: number, keuze: number) => Promise<unknown>;

/** Work of one of the kinds of the programme; where it tells none apart, paid or not. */
export const workStep: Take = (run, casus, wie, keuze) =>
  begin(run, casus, wie, { keuze, vorm: pick(Object.keys(casus.verband.programma.plaatsingsvormen), keuze) });

type Work = { keuze: number; vorm: string | undefined };

async function begin(run: Run, casus: Known, wie: number, { keuze, vorm }: Work): Promise<void> {
  const call = await as(run, somebody(run, casus, 'plaatsing', wie));
  const kind = vorm === undefined ? { betaald: keuze % 2 === 0 } : { vorm };
  const werk = { werkgever: 'Proefwerkgever', uren: 8 + (keuze % 30), begindatum: day(run, -(keuze % 30)) };
  const einde = keuze % 5 === 0 ? { einddatum: day(run, keuze % 200) } : {};
  if (!call) return;
  await addKind(
    casus.plaatsingen,
    run,
    vorm ?? '',
    call(recordPlaatsing, { ...at(casus), ...werk, ...kind, ...einde }),
  );
}

export const endWorkStep: Take = async (run, casus, wie, keuze) => {
  const call = await as(run, somebody(run, casus, 'plaatsing', wie));
  if (!call) return;
  await end(casus.plaatsingen, run, keuze, ({ id: plaatsingId, versie }) =>
    call(endPlaatsing, { ...at(casus), plaatsingId, versie, afloop: 'afgerond', einddatum: day(run, 0) }),
  );
};

/** Somebody is lent out under a contract that the product must find fitting. */
export const lendStep: Take = async (run, casus, wie, keuze) => {
  const vorm = casus.verband.programma.detachering?.dienstverband;
  const isContract = ({ soort }: Kind): boolean => soort === vorm;
  if (vorm !== undefined && !casus.plaatsingen.some(isContract)) await begin(run, casus, wie, { keuze, vorm });
  const call = await as(run, somebody(run, casus, 'detachering', wie));
  const contracten = casus.plaatsingen.filter(isContract);
  const plaatsingId = pick(keuze % 8 === 0 ? casus.plaatsingen : contracten, keuze)?.id;
  if (!call || plaatsingId === undefined) return;
  const deel = { plaatsingId, inlener: 'Proefinlener', uren: 8, begindatum: day(run, -(keuze % 9)) };
  const einde = keuze % 3 === 0 ? { einddatum: day(run, keuze % 90) } : {};
  await add(casus.detacheringen, run, call(recordDetachering, { ...at(casus), ...deel, ...einde }));
};

export const endLendStep: Take = async (run, casus, wie, keuze) => {
  const call = await as(run, somebody(run, casus, 'detachering', wie));
  if (!call) return;
  await end(casus.detacheringen, run, keuze, ({ id: detacheringId, versie }) =>
    call(endDetachering, { ...at(casus), detacheringId, versie, afloop: 'beeindigd', einddatum: day(run, 0) }),
  );
};

/** The inlener takes the person on: one act ends two and begins a third. */
export const takeOnStep: Take = async (run, casus, wie, keuze) => {
  const call = await as(run, somebody(run, casus, 'detachering', wie));
  const lent = pick(casus.detacheringen, keuze);
  if (!call || !lent) return;
  const which = { ...at(casus), detacheringId: lent.id, versie: lent.versie };
  const taken = await attempt(run, call(recordOvername, { ...which, begindatum: day(run, 0), uren: 16 }));
  if (!taken) return;
  casus.detacheringen.splice(casus.detacheringen.indexOf(lent), 1);
  casus.plaatsingen = casus.plaatsingen.filter(({ id }) => id !== taken.detachering.plaatsingId);
  casus.plaatsingen.push({ id: taken.plaatsing.id, versie: 1, soort: taken.plaatsing.vorm ?? '' });
};
