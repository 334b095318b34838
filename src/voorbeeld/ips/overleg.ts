import { recordAfloop } from '../../domein/afspraak/contract.ts';
import {
  recordAgendapunt,
  recordAgendauitkomst,
  recordOverlegafspraak,
} from '../../domein/casusoverleg/agendapunt.contract.ts';
import { closeCasusoverleg, recordAanwezigheid, recordCasusoverleg } from '../../domein/casusoverleg/contract.ts';
import { plus } from '../kalender.ts';
import type { Scene } from '../scene.ts';
import type { Toneel } from '../toneel.ts';
import { verband } from './getallen.ts';
import { behandelaar } from './partners.ts';
import { plaatsOf } from './spel.ts';
import type { Rol } from './spel.ts';

/** The driegesprek: trajectbegeleider, behandelaar and klantmanager speak of those for whom the three of them are there. */

const inEenGesprek = 2;
const vragen = [
  'Past de behandeling bij de uren van het nieuwe werk?',
  'Wat heeft de kandidaat van ieder van ons nodig om te blijven?',
];

/** Of these people the first few who have the same trajectbegeleider and the same partner as the first. */
export function together(rollen: readonly Rol[]): Rol[] {
  const [eerste] = rollen;
  return rollen.filter(({ ips, partner }) => ips === eerste?.ips && partner === eerste?.partner).slice(0, inEenGesprek);
}

/** Plans the meeting with whoever has a part in these casussen, and puts them on its agenda. */
export async function planOverleg({ owner, as }: Toneel, datum: string, rollen: readonly Rol[]) {
  const slugs = [rollen[0]?.ips ?? '', rollen[0]?.partner ?? '', behandelaar];
  const call = await as(slugs[0] ?? '');
  const { id: casusoverlegId } = await call(recordCasusoverleg, { verband, datum, plaats: 'Ggz De Linde, kamer 3' });
  const aanwezig = (await owner`select id from medewerker where slug = any (${slugs})`).map(({ id }) => String(id));
  await call(recordAanwezigheid, { verband, casusoverlegId, aanwezig });
  const punten = [];
  for (const [plek, rol] of rollen.entries()) {
    const vraag = vragen[plek % vragen.length] ?? '';
    punten.push({ rol, punt: await call(recordAgendapunt, { ...plaatsOf(rol), casusoverlegId, vraag }) });
  }
  return { call, casusoverlegId, punten };
}

/** A meeting that was held: what came of each casus, and one thing agreed that was done two weeks later. */
export function driegesprek(toneel: Toneel, dag: string, rollen: () => readonly Rol[]): Scene[] {
  const klaar = plus(dag, 14);
  const afgesproken: { rol: Rol; afspraakId: string; versie: number }[] = [];
  const hold = async (): Promise<void> => {
    const { call, casusoverlegId, punten } = await planOverleg(toneel, dag, together(rollen()));
    for (const { rol, punt } of punten) {
      const bij = { ...plaatsOf(rol), agendapuntId: punt.id };
      const gegeven = { wat: 'Werktijden afstemmen met de behandeling', wie: 'medewerker', datum: klaar } as const;
      const { id: afspraakId, versie } = await call(recordOverlegafspraak, { ...bij, ...gegeven });
      afgesproken.push({ rol, afspraakId, versie });
      await call(recordAgendauitkomst, { ...bij, uitkomst: 'besproken', versie: punt.versie });
    }
    await call(closeCasusoverleg, { verband, casusoverlegId });
  };
  const keep = async (): Promise<void> => {
    for (const { rol, afspraakId, versie } of afgesproken) {
      const call = await toneel.as(rol.ips);
      await call(recordAfloop, { ...plaatsOf(rol), afspraakId, versie, afloop: 'nagekomen' });
    }
  };
  return [
    { dag, doe: hold },
    { dag: klaar, doe: keep },
  ];
}
