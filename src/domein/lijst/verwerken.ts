import { planAnew } from '../../core/plan.ts';
import type { Handler, Tx } from '../../core/road.ts';
import { route } from '../../core/road.ts';
import { seal } from '../../core/sealed.ts';
import { findLijst, showLijstdetail, soortOf, takeInhoud } from './bewaard.ts';
import type { Lijstrij } from './bewaard.ts';
import { processLijst, tryLijst } from './contract.ts';
import type { Lijstdetail, Telling } from './contract.ts';
import { takeInPersonen, writeVerdicts } from './overnemen.ts';
import { planLijst } from './plan.ts';
import type { Plan } from './plan.ts';
import { checkKolomkeuze, checkLeverancier, openVerband } from './recht.ts';
import type { Werkverband } from './recht.ts';
import { withVoortgang } from './voortgang.ts';

type InHand = { verband: Werkverband; lijst: Lijstrij; bestand: Buffer };

/** Holds the list, for a colleague who may bring lists of this kind in. */
async function takeLijst(tx: Tx, input: { verband: string; lijstId: string }): Promise<InHand> {
  await planAnew(tx.sql);
  const verband = await openVerband(tx, input.verband, 'lijst');
  const bestand = await takeInhoud(tx, verband, input.lijstId);
  const lijst = await findLijst(tx, verband, input.lijstId);
  await checkLeverancier(tx, verband.regels, soortOf(verband.regels, lijst.soort));
  return { verband, lijst, bestand };
}

const tryOut: Handler<typeof tryLijst> = async (tx, input) => {
  const { verband, lijst: bewaard, bestand } = await takeLijst(tx, input);
  const lijst = { ...bewaard, koppeling: input.koppeling ?? bewaard.koppeling };
  checkKolomkeuze(lijst.koppeling, soortOf(verband.regels, lijst.soort));
  const { regels, telling } = await planLijst({ tx, verband, lijst, went: () => undefined }, bestand);
  await writeVerdicts({ tx, verbandId: verband.verbandId, lijst }, regels);
  await tx.sql`
    update lijst
    set koppeling = ${JSON.stringify(lijst.koppeling)}::text::jsonb, telling = ${JSON.stringify(telling)}::text::jsonb
    where verband_id = ${verband.verbandId} and id = ${lijst.id}`;
  return { ...showLijstdetail({ ...lijst, telling }, verband.regels), telling };
};

const process: Handler<typeof processLijst> = async (tx, input) => {
  const { verband, lijst, bestand } = await takeLijst(tx, input);
  const plaats = { tx, verbandId: verband.verbandId, lijst };
  return withVoortgang(lijst.id, lijst.regels, async (went) => {
    const plan = await planLijst({ tx, verband, lijst, went }, bestand);
    const stop = input.allesOfNiets && plan.telling.afgekeurd > 0;
    if (!stop) await takeInPersonen(plaats, plan.personen, went);
    await writeVerdicts(plaats, plan.regels);
    return finishLijst(tx, { verband, lijst }, plan, stop ? 'afgebroken' : 'verwerkt');
  });
};

type Afloop = Lijstdetail & { telling: Telling };

/** What a processed list leaves behind is its verdicts and its totals; the file and its headings go. */
async function finishLijst(
  tx: Tx,
  { verband, lijst }: Omit<InHand, 'bestand'>,
  { telling }: Plan,
  status: 'verwerkt' | 'afgebroken',
): Promise<Afloop> {
  const gedaan = status === 'verwerkt' ? lijst.regels : 0;
  const opmaak = { koppen: [] };
  await tx.sql`
    update lijst
    set
      status = ${status}, gedaan = ${gedaan}, telling = ${JSON.stringify(telling)}::text::jsonb,
      verwerkt_op = ${tx.nu}, inhoud = null,
      opmaak = ${seal(tx.vault, { column: 'lijst.opmaak', id: lijst.id }, opmaak)}
    where verband_id = ${verband.verbandId} and id = ${lijst.id}`;
  const klaar = { ...lijst, status, gedaan, telling, verwerktOp: tx.nu, opmaak };
  return { ...showLijstdetail(klaar, verband.regels), telling };
}

export const routes = [route(tryLijst, tryOut), route(processLijst, process)];
