import { z } from 'zod';
import { many } from '../../core/db.ts';
import type { Rows } from '../../core/db.ts';
import type { Tx } from '../../core/road.ts';
import { opened } from '../../core/sealed.ts';
import { mayAct } from '../casus/act.ts';
import { nummerOf } from '../casus/nummer.ts';
import { Naam } from '../deelnemer/deelnemer.ts';
import type { Programma } from '../programma/contract.ts';
import { programmaOf } from '../programma/versie.ts';
import { oordeelOf, uitkomstenOf, zinOf } from './oordeel.ts';
import * as query from './selectietafel.query.ts';
import { Kaartbenodigdheid, Kaartcriterium, Kandidaatkaart, Tafelstand } from './selectietafel.contract.ts';
import { tafelOf } from './tafel.ts';

export const Kandidaat = z.object({
  casusId: z.uuid(),
  volgorde: z.string(),
  programma: z.string(),
  programmaversie: z.number(),
  begindatum: z.iso.date(),
  stand: Tafelstand,
  naam: Naam.nullable(),
});
export type Kandidaat = z.infer<typeof Kandidaat>;

const van = { casusId: z.uuid() };
const Gezegd = Kaartcriterium.shape.gezegd.element.extend({ ...van, criterium: z.string() });
const Beoordeling = Kandidaatkaart.shape.beoordeling.unwrap().extend(van);
const Nodig = Kaartbenodigdheid.omit({ naam: true }).extend(van);
const { waarde, datum } = Kaartcriterium.shape.kenmerk.unwrap().shape;
const Bekend = z.object({ ...van, kenmerk: z.string(), waarde, datum });

type Delen = {
  gezegd: z.infer<typeof Gezegd>[];
  beoordelingen: z.infer<typeof Beoordeling>[];
  nodig: z.infer<typeof Nodig>[];
  bekend: z.infer<typeof Bekend>[];
};

/** Everything that the cards of these candidates say, each kind of it in one query. */
async function readDelen(tx: Tx, verbandId: string, casusIds: string[]): Promise<Delen> {
  const [gezegd, beoordelingen, nodig, bekend] = await Promise.all([
    query.readGezegd(tx, verbandId, casusIds),
    query.readBeoordelingen(tx, verbandId, casusIds),
    query.readNodig(tx, verbandId, casusIds),
    query.readKenmerken(tx, verbandId, casusIds),
  ]);
  return {
    gezegd: many(Gezegd, gezegd),
    beoordelingen: many(Beoordeling, beoordelingen),
    nodig: many(Nodig, opened(tx.vault, nodig, { tekst: 'benodigdheid.tekst' })),
    bekend: many(Bekend, opened(tx.vault, bekend, { waarde: 'waarneming.waarde' })),
  };
}

export const openKandidaten = ({ vault }: Tx, rows: Rows): Kandidaat[] =>
  many(Kandidaat, opened(vault, rows, { naam: 'deelnemer.naam' }, 'deelnemerId'));

/** The cards of these candidates, in the order in which they came. */
export async function readKaarten(tx: Tx, verbandId: string, kandidaten: Kandidaat[]): Promise<Kandidaatkaart[]> {
  const casusIds = kandidaten.map(({ casusId }) => casusId);
  const delen = await readDelen(tx, verbandId, casusIds);
  return Promise.all(
    kandidaten.map(async (kandidaat) => {
      const regels = await programmaOf(tx.sql, kandidaat.programma, kandidaat.programmaversie);
      const mag = mayAct(tx, verbandId, regels, 'beoordeling') ? operations : [];
      return { ...showKaart(kandidaat, delen, regels), mag };
    }),
  );
}

const operations = [
  ...['recordCriteriumoordelen', 'recordBeoordeling', 'correctBeoordeling'],
  ...['recordBenodigdheid', 'endBenodigdheid', 'correctBenodigdheid'],
];

function showKaart(kandidaat: Kandidaat, delen: Delen, regels: Programma): Omit<Kandidaatkaart, 'mag'> {
  const { casusId, begindatum, stand, naam } = kandidaat;
  const { criteria, benodigdheden } = tafelOf(regels);
  const own = <Deel extends { casusId: string }>(all: Deel[]): Deel[] => all.filter((one) => one.casusId === casusId);
  const gezegd = own(delen.gezegd);
  const nodig = own(delen.nodig);
  return {
    ...{ casusId, nummer: nummerOf(casusId), begindatum, deelnemer: naam, stand },
    beoordeling: own(delen.beoordelingen)[0] ?? null,
    criteria: showCriteria(regels, gezegd, own(delen.bekend)),
    volgt: oordeelOf(criteria, gezegd),
    zin: zinOf(criteria, gezegd),
    benodigdheden: nodig.map((one) => ({
      ...one,
      naam: one.soort === null ? one.tekst : (benodigdheden[one.soort]?.naam ?? one.soort),
    })),
  };
}

/** The main criterium first, then in the order of the programme; beside it what is known that bears on it. */
function showCriteria(regels: Programma, gezegd: Delen['gezegd'], bekend: Delen['bekend']): Kaartcriterium[] {
  const { criteria } = tafelOf(regels);
  const all = uitkomstenOf(criteria, gezegd).flatMap(([criterium, uitkomst]): Kaartcriterium[] => {
    const vraag = criteria[criterium];
    if (!vraag) return [];
    const { naam, hoofd, kenmerk: sleutel } = vraag;
    const kenmerk = regels.kenmerken[sleutel ?? ''];
    const known = bekend.find((one) => one.kenmerk === sleutel);
    return [
      {
        ...{ criterium, naam, vraag: vraag.vraag, hoofd, uitkomst },
        kenmerk: kenmerk && known ? { kenmerk, waarde: known.waarde, datum: known.datum } : null,
        gezegd: gezegd.filter((one) => one.criterium === criterium),
      },
    ];
  });
  return [...all.filter(({ hoofd }) => hoofd), ...all.filter(({ hoofd }) => !hoofd)];
}
