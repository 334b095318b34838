import {
  recordAgendapunt,
  recordAgendauitkomst,
  recordOverlegafspraak,
} from '../../domein/casusoverleg/agendapunt.contract.ts';
import { closeCasusoverleg, recordAanwezigheid, recordCasusoverleg } from '../../domein/casusoverleg/contract.ts';
import { plus } from '../kalender.ts';
import type { Toneel } from '../toneel.ts';
import { verband } from './getallen.ts';
import { plaatsOf } from './spel.ts';
import type { Rol } from './spel.ts';

const vragen = [
  'Wat kan de school nog vertellen over de stages?',
  'Wie gaat mee naar het eerste gesprek bij UWV?',
  'Past een werkplek dicht bij huis beter?',
] as const;

const afspraken = [
  'De decaan vragen om de ervaringen van de stage',
  'Samen met de kandidaat naar het gesprek bij UWV',
  'Drie werkplekken in de buurt zoeken',
] as const;

/** The casussen that a gemeente and UWV speak of, with who speaks. */
export type Overleg = { datum: string; klantmanager: string; arbeidsdeskundige: string; rollen: readonly Rol[] };

/** A meeting is planned and gets an agenda; gives what is needed to hold it. */
export async function planOverleg({ as, owner }: Toneel, overleg: Overleg) {
  const { datum, klantmanager, arbeidsdeskundige, rollen } = overleg;
  const call = await as(klantmanager);
  const tafel = await owner`select id from medewerker where slug in (${klantmanager}, ${arbeidsdeskundige})`;
  const { id: casusoverlegId } = await call(recordCasusoverleg, { verband, datum, plaats: 'Zaal 2, Hunzestad' });
  const aanwezig = tafel.map(({ id }) => String(id));
  await call(recordAanwezigheid, { verband, casusoverlegId, aanwezig });
  const uwv = await as(arbeidsdeskundige);
  const punten: { id: string; versie: number; rol: Rol }[] = [];
  for (const [plek, rol] of rollen.entries()) {
    const vraag = vragen[plek % vragen.length] ?? vragen[0];
    punten.push({ ...(await uwv(recordAgendapunt, { ...plaatsOf(rol), casusoverlegId, vraag })), rol });
  }
  return { overleg, casusoverlegId, punten };
}

/** What was decided becomes an afspraak with somebody who sees to it; then the meeting is closed. */
export async function holdOverleg({ as }: Toneel, { overleg, casusoverlegId, punten }: Gepland): Promise<void> {
  const call = await as(overleg.arbeidsdeskundige);
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
