import { z } from 'zod';
import { pageOf, readCursor } from '../../core/cursor.ts';
import { many } from '../../core/db.ts';
import { Problem } from '../../core/problem.ts';
import { route } from '../../core/road.ts';
import type { Handler } from '../../core/road.ts';
import { programmaOf } from '../programma/versie.ts';
import { programmaVan } from '../verband/programma.ts';
import { verbandIdOf } from '../verband/verband.ts';
import { openKandidaten, readKaarten } from './kaart.ts';
import { getKandidaatkaart, listSelectietafel, Tafelstand } from './selectietafel.contract.ts';
import * as query from './selectietafel.query.ts';
import { tafelOf } from './tafel.ts';

const Place = z.tuple([z.string(), z.uuid()]);
const first: z.infer<typeof Place> = ['', '00000000-0000-0000-0000-000000000000'];

const Telling = z.object({ stand: Tafelstand, aantal: z.number() });
const Nodig = z.object({
  soort: z.string().nullable(),
  aanbieder: z.string().nullable(),
  kandidaten: z.number(),
  eerstOp: z.iso.date(),
});

const list: Handler<typeof listSelectietafel> = async (tx, { verband, stand, na, aantal }) => {
  const verbandId = verbandIdOf(tx, verband);
  const { naam, benodigdheden } = tafelOf(await programmaVan(tx, verbandId));
  const place = na === undefined ? first : readCursor(Place, na);
  const [rows, telling, nodig] = await Promise.all([
    query.readKandidaten(tx, verbandId, { stand, place, aantal: aantal + 1 }),
    query.countStanden(tx, verbandId),
    query.countNodig(tx, verbandId),
  ]);
  const { page, volgende } = pageOf(openKandidaten(tx, rows), aantal, ({ volgorde, casusId }) => [volgorde, casusId]);
  const geteld = new Map(many(Telling, telling).map((one) => [one.stand, one.aantal]));
  const count = (one: Tafelstand): number => geteld.get(one) ?? 0;
  return {
    naam,
    kandidaten: await readKaarten(tx, verbandId, page),
    tellingen: {
      te_beoordelen: count('te_beoordelen'),
      geschikt: count('geschikt'),
      nog_niet: count('nog_niet'),
      ongeschikt: count('ongeschikt'),
    },
    nodig: many(Nodig, nodig).map((one) => ({
      ...one,
      naam: one.soort === null ? 'iets anders' : (benodigdheden[one.soort]?.naam ?? one.soort),
    })),
    ...(volgende !== undefined && { volgende }),
  };
};

const Aanbieder = z.object({ slug: z.string(), naam: z.string() });

const get: Handler<typeof getKandidaatkaart> = async (tx, { verband, casusId }) => {
  const verbandId = verbandIdOf(tx, verband);
  const [kandidaat] = openKandidaten(tx, await query.readKandidaat(tx, verbandId, casusId));
  if (!kandidaat) throw new Problem('niet_gevonden');
  const regels = await programmaOf(tx.sql, kandidaat.programma, kandidaat.programmaversie);
  const [[kaart], aanbieders] = await Promise.all([
    readKaarten(tx, verbandId, [kandidaat]),
    query.readAanbieders(tx, verbandId),
  ]);
  if (!kaart) throw new Problem('niet_gevonden');
  return { ...kaart, benodigdheidsoorten: tafelOf(regels).benodigdheden, aanbieders: many(Aanbieder, aanbieders) };
};

export const routes = [route(listSelectietafel, list), route(getKandidaatkaart, get)];
