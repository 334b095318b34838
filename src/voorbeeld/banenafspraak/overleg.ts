import type { z } from 'zod';
import { dayOf } from '../../core/clock.ts';
import {
  recordAgendapunt,
  recordAgendauitkomst,
  recordOverlegafspraak,
} from '../../domein/casusoverleg/agendapunt.contract.ts';
import { recordBetrokkenheid } from '../../domein/betrokkenheid/contract.ts';
import { closeCasusoverleg, recordAanwezigheid, recordCasusoverleg } from '../../domein/casusoverleg/contract.ts';
import { recordInstemming } from '../../domein/instemming/contract.ts';
import type { InstemmingGegeven } from '../../domein/instemming/contract.ts';
import { plus } from '../kalender.ts';
import type { Toneel } from '../toneel.ts';
import { verband } from './getallen.ts';
import { accountmanager, arbeidsdeskundigen } from './partners.ts';
import { plaatsOf } from './spel.ts';
import type { Rol } from './spel.ts';

const vragen = [
  'Wat kan de school nog vertellen over de stages?',
  'Welke werkgever zoekt iemand met deze wensen?',
  'Past een werkplek dicht bij huis beter?',
] as const;

const afspraken = [
  'De decaan vragen om de ervaringen van de stage',
  'Twee werkgevers bellen over een proefplaatsing',
  'Drie werkplekken in de buurt zoeken',
] as const;

/** The casussen of one klantmanager that the partners speak of, and who sits at the table beside that klantmanager. */
export type Overleg = { datum: string; klantmanager: string; gasten: readonly Gast[]; rollen: readonly Rol[] };
type Gast = { slug: string; rol: 'arbeidsdeskundige' | 'accountmanager' };

/** Of these casussen those of the klantmanager of the first, with UWV and the werkgeversservicepunt at the table. */
export function speakOf(rollen: readonly Rol[], datum: string): Overleg {
  const klantmanager = rollen[0]?.klantmanager ?? '';
  const gasten: Gast[] = [
    { slug: arbeidsdeskundigen[0], rol: 'arbeidsdeskundige' },
    { slug: accountmanager, rol: 'accountmanager' },
  ];
  return { datum, klantmanager, gasten, rollen: rollen.filter((rol) => rol.klantmanager === klantmanager).slice(0, 3) };
}

/** The candidate agrees that who looks for an employer knows who it is. */
const instemming = {
  soort: 'toestemming_avg',
  ontvanger: 'werkgeversservicepunt-groningen',
  categorieen: ['naam', 'contactgegevens'],
  gegevenDoor: 'deelnemer',
} satisfies Partial<z.input<typeof InstemmingGegeven>>;

/** A meeting is planned and gets an agenda; whoever speaks of a casus is brought into its team. Gives what is needed to hold it. */
export async function planOverleg({ as, owner, clock }: Toneel, overleg: Overleg) {
  const { datum, klantmanager, gasten, rollen } = overleg;
  const call = await as(klantmanager);
  const rows = await owner`select id, slug from medewerker`;
  const ids = new Map(rows.map((row) => [String(row['slug']), String(row['id'])]));
  const idVan = (slug: string): string => ids.get(slug) ?? '';
  const { id: casusoverlegId } = await call(recordCasusoverleg, { verband, datum, plaats: 'Zaal 2, Hunzestad' });
  const aanwezig = [klantmanager, ...gasten.map(({ slug }) => slug)].map(idVan);
  await call(recordAanwezigheid, { verband, casusoverlegId, aanwezig });
  const punten: { id: string; versie: number; rol: Rol }[] = [];
  for (const [plek, rol] of rollen.entries()) {
    for (const gast of gasten)
      await call(recordBetrokkenheid, { ...plaatsOf(rol), medewerkerId: idVan(gast.slug), rol: gast.rol });
    await call(recordInstemming, { ...plaatsOf(rol), ...instemming, begindatum: dayOf(clock.now) });
    const vraag = vragen[plek % vragen.length] ?? vragen[0];
    punten.push({ ...(await call(recordAgendapunt, { ...plaatsOf(rol), casusoverlegId, vraag })), rol });
  }
  return { overleg, casusoverlegId, punten };
}

/** What was decided becomes an afspraak with somebody who sees to it; then the meeting is closed. */
export async function holdOverleg({ as }: Toneel, { overleg, casusoverlegId, punten }: Gepland): Promise<void> {
  const call = await as(overleg.klantmanager);
  for (const [plek, { id: agendapuntId, versie, rol }] of punten.entries()) {
    const at = { ...plaatsOf(rol), agendapuntId };
    const wat = afspraken[plek % afspraken.length] ?? afspraken[0];
    await call(recordOverlegafspraak, { ...at, wat, wie: 'medewerker', datum: plus(overleg.datum, 14) });
    await call(recordAgendauitkomst, { ...at, versie, uitkomst: 'besproken' });
  }
  const verslag = 'De gemeenten bellen met de scholen voordat de vakantie begint.';
  await (
    await as(overleg.klantmanager)
  )(closeCasusoverleg, { verband, casusoverlegId, verslag });
}
type Gepland = Awaited<ReturnType<typeof planOverleg>>;
