import { z } from 'zod';
import { pageOf, readCursor } from '../../core/cursor.ts';
import { many, one } from '../../core/db.ts';
import type { Rows } from '../../core/db.ts';
import { route } from '../../core/road.ts';
import type { Handler, Tx } from '../../core/road.ts';
import { opened } from '../../core/sealed.ts';
import { Reden } from '../aandacht/contract.ts';
import { dagenTot, showAandacht } from '../aandacht/lezen.ts';
import { leeftijdOp } from '../casus/leeftijd.ts';
import { nummerOf } from '../casus/nummer.ts';
import { Naam, verzegeld } from '../deelnemer/deelnemer.ts';
import type { Programma } from '../programma/contract.ts';
import { programmaOf } from '../programma/versie.ts';
import { verbandIdOf } from '../verband/verband.ts';
import { Tellingen, Werkvoorraadrij, getWerkvoorraad, searchWerkvoorraad } from './contract.ts';
import * as query from './query.ts';
import { findNamed } from './zoeken.ts';

const Rij = z.object({
  casusId: z.uuid(),
  verband: z.string(),
  verbandNaam: z.string(),
  programma: z.string(),
  programmaversie: z.number(),
  fase: z.string().nullable(),
  moment: z.iso.date(),
  aandachtDatum: z.iso.date().nullable(),
  aandachtReden: Reden.nullable(),
  aandachtTekst: z.string().nullable(),
  laatsteGesprek: z.iso.date().nullable(),
  antwoordVoor: z.iso.date().nullable(),
  rollen: z.array(z.string()),
  casusZichtbaar: z.boolean(),
  naam: Naam.nullable(),
  geboortedatum: z.iso.date().nullable(),
  regisseur: Werkvoorraadrij.shape.regisseur,
  aanbod: z.array(z.object({ soort: z.string(), sinds: z.iso.date() })),
});
type Rij = z.infer<typeof Rij>;

const Place = z.tuple([z.iso.date(), z.uuid()]);
type Place = z.infer<typeof Place>;
const first: Place = ['0001-01-01', '00000000-0000-0000-0000-000000000000'];

type Vraag = {
  verband?: string | undefined;
  naam?: string | undefined;
  fase?: string | undefined;
  reden?: string | undefined;
};

async function readVoorraad(
  tx: Tx,
  { verband, naam, ...rest }: Vraag,
  blad: { na?: string | undefined; aantal: number },
) {
  const mine = tx.actor.aanstellingen.map(({ verbandId }) => verbandId);
  const asked = { verbandIds: verband === undefined ? mine : [verbandIdOf(tx, verband)], ...rest };
  const filter = naam === undefined ? asked : { ...asked, casusIds: await findNamed(tx, asked, naam) };
  const place = blad.na === undefined ? first : readCursor(Place, blad.na);
  const rows = await query.readVoorraad(tx, filter, { place, aantal: blad.aantal + 1 });
  const rijen = many(
    Rij,
    openRijen(
      tx,
      rows.filter((row) => row['casusId'] !== null),
    ),
  );
  const { page, volgende } = pageOf(rijen, blad.aantal, (rij) => [rij.moment, rij.casusId]);
  const casussen = await Promise.all(page.map((rij) => show(tx, rij)));
  return { casussen, tellingen: one(Tellingen, rows.slice(0, 1)), ...(volgende !== undefined && { volgende }) };
}

const openRijen = ({ vault }: Tx, rows: Rows): Rows =>
  opened(vault, opened(vault, rows, verzegeld, 'deelnemerId'), { aandachtTekst: 'casus.aandacht_tekst' }, 'casusId');

const get: Handler<typeof getWerkvoorraad> = (tx, { na, aantal, ...vraag }) => readVoorraad(tx, vraag, { na, aantal });

/** Whoever looks for a name wants one person; who finds more than fits makes the question sharper. */
const search: Handler<typeof searchWerkvoorraad> = async (tx, vraag) => {
  const { volgende: _, ...found } = await readVoorraad(tx, vraag, { aantal: 100 });
  return found;
};

async function show(tx: Tx, rij: Rij): Promise<Werkvoorraadrij> {
  const regels = await programmaOf(tx.sql, rij.programma, rij.programmaversie);
  return {
    ...rij,
    nummer: nummerOf(rij.casusId),
    deelnemer: rij.naam && { ...rij.naam, leeftijd: leeftijdOp(tx.vandaag, rij.geboortedatum) },
    aandacht: aandachtOf(rij, tx.vandaag),
    faseNaam: regels.fasen.find((one) => one.fase === rij.fase)?.naam ?? rij.fase,
    aanbod: rij.aanbod.map((one) => ({ ...one, naam: nameOf(regels, one.soort) })),
    escalatie: rij.antwoordVoor !== null,
  };
}

/** Who coordinates sees no signals of a casus, but does hear that nobody answered an overdracht. */
function aandachtOf(rij: Rij, vandaag: string): Werkvoorraadrij['aandacht'] {
  const escalated = { aandachtDatum: rij.antwoordVoor, aandachtReden: 'overdracht' as const, aandachtTekst: null };
  const aandacht = showAandacht(rij, vandaag) ?? showAandacht(escalated, vandaag);
  return aandacht && { ...aandacht, dagen: dagenTot(aandacht.datum, vandaag) };
}

/** A plaatsing is no kind of aanbod in the programme, yet it is what somebody has. */
function nameOf({ aanbod, woorden }: Programma, soort: string): string {
  return soort === 'plaatsing' ? woorden.plaatsing.enkelvoud : (aanbod[soort]?.naam ?? soort);
}

export const routes = [route(getWerkvoorraad, get), route(searchWerkvoorraad, search)];
