import { z } from 'zod';
import { one } from '../../core/db.ts';
import type { Tx } from '../../core/road.ts';
import { Feitenrij } from '../aandacht/contract.ts';
import type { CasusInHand } from '../casus/act.ts';
import type { Feiten } from '../programma/contract.ts';

const Stand = z.object({
  ...Feitenrij.pick({ vanLijst: true, overdrachtOpen: true, passendAanbod: true }).shape,
  ...Feitenrij.pick({ betaaldWerk: true, onbetaaldWerk: true, kenmerken: true }).shape,
  ...Feitenrij.pick({ gesloten: true, gesprekken: true, uren: true, uitstroom: true, aanbod: true }).shape,
  ...Feitenrij.pick({ plek: true }).shape,
  gesprekkenJaar: z.number(),
  ...Feitenrij.pick({ plaatsingsvorm: true, detachering: true, beoordeling: true }).shape,
  ...Feitenrij.pick({ aangevraagd: true, aanvraag: true, toegekend: true, afgewezen: true }).shape,
  maandenWerk: z.number().nullable(),
});

/**
 * How a casus stood on a day. An outcome is held against this and not against what is open now, so that work that begins
 * later or has run out does not count, and the figures of that day say the same as the act.
 */
export async function readStand(tx: Tx, casus: CasusInHand, datum: string): Promise<Feiten> {
  await tx.sql.unsafe(`set local app.peildatum = '${z.iso.date().parse(datum)}'`);
  const rows = await tx.sql`
    select *
    from inzage.stand
    where verband_id = ${casus.verbandId} and casus_id = ${casus.id}`;
  const stand = one(Stand, rows);
  return {
    van_lijst: stand.vanLijst,
    overdracht_open: stand.overdrachtOpen,
    passend_aanbod: stand.passendAanbod,
    betaald_werk: stand.betaaldWerk,
    onbetaald_werk: stand.onbetaaldWerk,
    plek: stand.plek,
    gesloten: stand.gesloten,
    gesprekken: stand.gesprekken,
    gesprekken_jaar: stand.gesprekkenJaar,
    uren: stand.uren,
    maanden_werk: stand.maandenWerk,
    uitstroom: stand.uitstroom,
    beoordeling: stand.beoordeling,
    aanbod: stand.aanbod,
    aangevraagd: stand.aangevraagd,
    aanvraag: stand.aanvraag,
    toegekend: stand.toegekend,
    afgewezen: stand.afgewezen,
    plaatsingsvorm: stand.plaatsingsvorm,
    detachering: stand.detachering,
    kenmerken: stand.kenmerken,
  };
}
