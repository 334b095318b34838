import { many } from '../../src/core/db.ts';
import type { Db } from '../../src/core/db.ts';
import { aandachtOf } from '../../src/domein/aandacht/aandacht.ts';
import { Feitenrij } from '../../src/domein/aandacht/contract.ts';
import type { Programma } from '../../src/domein/programma/contract.ts';
import { addDuur } from '../../src/domein/programma/duur.ts';
import { faseOf, feitenOf } from '../../src/domein/programma/fase.ts';
import { openedBy } from '../vault.ts';
import { z } from 'zod';
import { proefverbanden } from './verbanden.ts';

const tekst = { aandachtTekst: 'casus.aandacht_tekst' };
const words = { afspraakWat: 'afspraak.wat' };
const Stored = Feitenrij.extend({
  programma: z.string(),
  rollen: z.array(z.string()),
  aangeboden: z.array(z.string()),
  fase: z.string(),
  aandachtDatum: z.iso.date(),
  aandachtReden: z.string(),
  aandachtTekst: z.string().nullable(),
});
type Stored = z.infer<typeof Stored>;

const regelsOf = ({ programma }: Stored): Programma => {
  const found = proefverbanden.find((one) => one.programma.programma === programma);
  if (!found) throw new Error(`${programma} is no programme here`);
  return found.programma;
};

/**
 * The facts of the open casussen, or of one of them; with the roles of who is accountable, and the roles at the
 * organisation that is asked to be.
 */
async function readStored(owner: Db, casusId?: string): Promise<Stored[]> {
  const rows = await owner`
    select
      f.*, c.programma, c.fase, c.aandacht_datum, c.aandacht_reden, c.aandacht_tekst,
      array(
        select a.rol from aanstelling a
        where a.verband_id = c.verband_id and a.medewerker_id = c.regisseur_id and a.vervallen_op is null
      ) as rollen,
      array(
        select a.rol from overdracht o
        join aanstelling a on a.verband_id = o.verband_id and a.organisatie_id = o.naar_organisatie_id
        where o.id = c.overdracht_id and a.vervallen_op is null
      ) as aangeboden
    from feiten f
    join casus c on c.verband_id = f.verband_id and c.id = f.casus_id
    where c.gesloten_op is null ${casusId === undefined ? owner`` : owner`and f.casus_id = ${casusId}`}`;
  const readable = openedBy(openedBy(rows, words, 'afspraakId'), tekst, 'casusId');
  return many(Stored, openedBy(readable, { benodigdheidTekst: 'benodigdheid.tekst' }, 'benodigdheidId'));
}

/** What is stored must be what the pure function says of the facts now, whatever day it is. */
function listStale(rij: Stored): string[] {
  const regels = regelsOf(rij);
  const { datum, reden, tekst: wat } = aandachtOf(rij, regels);
  const now = [faseOf(regels, feitenOf(rij)), datum, reden, wat].join('|');
  const then = [rij.fase, rij.aandachtDatum, rij.aandachtReden, rij.aandachtTekst].join('|');
  return now === then ? [] : [`aandacht is verouderd: ${rij.casusId}: ${then} had moeten zijn ${now}`];
}

/**
 * A refusal is never an end: the next party has the regie or is asked for it, somebody has taken the next step since, or
 * somebody looks within the term of the programme.
 */
function listForgotten(rij: Stored): string[] {
  const { aanvragen, termijnen } = regelsOf(rij);
  const { afgewezenOp: since, afgewezenSoort, laatsteGesprek, afgesprokenOp, aandachtDatum } = rij;
  const afwijzing = aanvragen[afgewezenSoort ?? '']?.afwijzing;
  if (since === null || !afwijzing) return [];
  const asked = [...rij.rollen, ...rij.aangeboden].includes(afwijzing.volgende);
  const stepped = (laatsteGesprek ?? '') >= since || (afgesprokenOp ?? '') >= since;
  const { duur } = termijnen[afwijzing.termijn] ?? termijnen.terugkomst;
  if (asked || stepped || aandachtDatum <= addDuur(since, duur)) return [];
  return [`afgewezen en niemand aan zet: ${rij.casusId}`];
}

/** "Not yet" has something that is needed, with a day, or a day on which the table looks again. */
function listNotComingBack(rij: Stored): string[] {
  const { beoordeling, beoordeeldOp: since, benodigdheidOp, aandachtDatum } = rij;
  if (beoordeling !== 'nog_niet' || since === null) return [];
  const { selectietafel, termijnen } = regelsOf(rij);
  const { duur } = termijnen[selectietafel?.terugkomst ?? ''] ?? termijnen.terugkomst;
  return aandachtDatum <= (benodigdheidOp ?? addDuur(since, duur)) ? [] : [`nog niet komt niet terug: ${rij.casusId}`];
}

/** Everything in which the moment of attention does not follow the facts, of the open casussen or of one of them. */
export async function listOutOfStep(owner: Db, casusId?: string): Promise<string[]> {
  const stored = await readStored(owner, casusId);
  return stored.flatMap((rij) => [...listStale(rij), ...listForgotten(rij), ...listNotComingBack(rij)]);
}
