import { z } from 'zod';
import { many } from '../../core/db.ts';
import { route } from '../../core/road.ts';
import type { Handler, Tx } from '../../core/road.ts';
import { opened } from '../../core/sealed.ts';
import { nummerOf } from '../casus/nummer.ts';
import { naamOf } from '../casus/persoon.ts';
import { Naam, showNaam } from '../deelnemer/deelnemer.ts';
import { Agendauitkomst } from './agendapunt.contract.ts';
import { showOverleg } from './lezen.ts';
import { Verslagcasus, getOverlegverslag } from './overlegcasus.contract.ts';
import { openTafel } from './recht.ts';

/** The minutes for who reads them later: of each casus what this reader may see, read through the reader's own views. */
const get: Handler<typeof getOverlegverslag> = async (tx, { verband, casusoverlegId }) => {
  const tafel = await openTafel(tx, verband);
  const { naam, datum, plaats, verslag, deelnemers } = await showOverleg(tx, tafel, casusoverlegId);
  const plek = { verbandId: tafel.verbandId, casusoverlegId };
  const [punten, besluiten] = await Promise.all([readPunten(tx, plek), readBesluiten(tx, plek)]);
  const casussen = punten.map(({ id, naam: wie, tekst, tekstVersie, ...punt }) => ({
    ...punt,
    agendapuntId: id,
    nummer: nummerOf(punt.casusId),
    naam: wie && showNaam(wie),
    afspraken: besluiten.filter(({ casusId }) => casusId === punt.casusId),
    verslag: tekst === null || tekstVersie === null ? null : { versie: tekstVersie, tekst },
  }));
  return { naam, datum, plaats, verslag, deelnemers, casussen };
};

type Plek = { verbandId: string; casusoverlegId: string };

const Punt = z.object({
  id: z.uuid(),
  casusId: z.uuid(),
  vraag: z.string().nullable(),
  uitkomst: Agendauitkomst.nullable(),
  naam: Naam.nullable(),
  tekst: z.string().nullable(),
  tekstVersie: z.int().nullable(),
});

async function readPunten(tx: Tx, { verbandId, casusoverlegId }: Plek): Promise<z.infer<typeof Punt>[]> {
  const rows = await tx.sql`
    select
      x.id, x.casus_id, x.vraag, x.uitkomst, d.id as deelnemer_id, d.naam, v.tekst, v.versie as tekst_versie
    from inzage.agendapunt x
    left join inzage.deelnemer d on d.verband_id = x.verband_id and d.casus_id = x.casus_id
    left join inzage.overlegverslag v
      on v.verband_id = x.verband_id and v.casus_id = x.casus_id and v.agendapunt_id = x.id and v.vervallen_op is null
        and v.organisatie_id = ${tx.actor.organisatieId}
    where x.verband_id = ${verbandId} and x.casusoverleg_id = ${casusoverlegId} and x.vervallen_op is null
    order by x.id`;
  const { vault } = tx;
  const texts = opened(vault, rows, { vraag: 'agendapunt.vraag', tekst: 'overlegverslag.tekst' });
  return many(Punt, opened(vault, texts, { naam: 'deelnemer.naam' }, 'deelnemerId'));
}

const Besluit = Verslagcasus.shape.afspraken.element.extend({ casusId: z.uuid() });

async function readBesluiten(tx: Tx, { verbandId, casusoverlegId }: Plek): Promise<z.infer<typeof Besluit>[]> {
  const rows = await tx.sql`
    select x.id, x.casus_id, x.wat, x.wie, x.datum, ${naamOf(tx.sql, 'x.eigenaar_id')} as eigenaar
    from inzage.afspraak x
    where x.verband_id = ${verbandId} and x.casusoverleg_id = ${casusoverlegId} and x.vervallen_op is null
    order by x.datum, x.id`;
  return many(Besluit, opened(tx.vault, rows, { wat: 'afspraak.wat' }));
}

export const routes = [route(getOverlegverslag, get)];
