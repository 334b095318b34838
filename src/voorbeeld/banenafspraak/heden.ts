import { dayOf } from '../../core/clock.ts';
import type { Call } from '../../core/road.ts';
import { recordAfspraak } from '../../domein/afspraak/contract.ts';
import { recordInstemming } from '../../domein/instemming/contract.ts';
import type { Programma } from '../../domein/programma/contract.ts';
import { plus, werkdag } from '../kalender.ts';
import { play } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { goTo } from '../toneel.ts';
import type { Toneel } from '../toneel.ts';
import { listVraagscenes } from './aanvragen.ts';
import { guide } from './begeleiding.ts';
import { gesproken, leeg } from './delen.ts';
import type { startKlas } from './leerlingen.ts';
import { deliver } from './levering.ts';
import { listNu, verteld } from './nu.ts';
import { planOverleg, speakOf } from './overleg.ts';
import { gemeenten, scholen } from './partners.ts';
import { findRollen, plaatsOf, sceneOf } from './spel.ts';
import type { Persoon, Rol } from './spel.ts';
import { listTafelscenes } from './tafel.ts';

/**
 * Carries the example on to today: the leavers of this year, and those of 2015 who are at work to this day, so that a
 * worklist looks like a working week.
 */
export async function playHeden(
  toneel: Toneel,
  programma: Programma,
  blijvers: readonly Rol[],
  makeLeerling: ReturnType<typeof startKlas>,
): Promise<void> {
  const vandaag = dayOf(new Date());
  const { eerder, laatst } = listNu(makeLeerling, vandaag);
  const eerst = await open(toneel, eerder, plus(vandaag, -verteld.eerder));
  const gehoord = werkdag(plus(vandaag, 7 - verteld.eerder));
  await play(toneel, [
    ...eerst.map((rol) => agreeOnSchool(toneel, rol, gehoord)),
    ...listScenes(toneel, eerst, vandaag),
  ]);
  const daarna = await open(toneel, laatst, plus(vandaag, -verteld.laatst));
  await play(toneel, listScenes(toneel, daarna, vandaag));
  goTo(toneel, vandaag);
  await agree(toneel, eerst, vandaag);
  const allen = [...eerst, ...daarna, ...blijvers.map((rol, plek) => stillAtWork(rol, vandaag, plek))];
  await guide(toneel, programma, allen, { van: '2016-07-29', tot: vandaag });
}

/** The schools tell who leaves, and each of these people gets a casus. */
async function open(toneel: Toneel, personen: readonly Persoon[], dag: string): Promise<Rol[]> {
  goTo(toneel, dag);
  await deliver(
    toneel,
    personen.map(({ leerling }) => leerling),
    dag,
  );
  return findRollen(toneel, personen);
}

const listScenes = (toneel: Toneel, rollen: readonly Rol[], vandaag: string): Scene[] =>
  rollen.flatMap((rol) => [
    ...rol.verhaal.aanvragen.flatMap((vraag) => listVraagscenes(toneel, rol, vraag)),
    ...listTafelscenes(toneel, rol),
    ...listAfspraken(toneel, rol, vandaag),
  ]);

/** What was agreed a week ago, and what has not been done yet. */
function listAfspraken(toneel: Toneel, rol: Rol, vandaag: string): Scene[] {
  const { afspraak } = rol.verhaal;
  if (!afspraak) return [];
  const doe = (call: Call) => call(recordAfspraak, { ...plaatsOf(rol), ...afspraak, wie: 'deelnemer' });
  return [sceneOf(toneel, rol, { dag: werkdag(plus(vandaag, -7)), slug: rol.klantmanager }, doe)];
}

/** Next week the partners speak of people who look for work: who came into the register, and who waits for that. */
async function agree(toneel: Toneel, rollen: readonly Rol[], vandaag: string): Promise<void> {
  const zoekend = rollen.filter(({ verhaal }) => !verhaal.werk && verhaal.tafel.length > 0);
  const opgenomen = ({ verhaal }: Rol): boolean =>
    verhaal.aanvragen.some(({ besluit }) => besluit?.uitkomst === 'indicatie');
  const eerst = zoekend.toSorted((een, ander) => Number(opgenomen(ander)) - Number(opgenomen(een)));
  await planOverleg(toneel, speakOf(eerst, werkdag(plus(vandaag, 8))));
}

/** The pupil agrees that the school tells the gemeente what helps with the step to work. */
const agreeOnSchool = (toneel: Toneel, rol: Rol, dag: string): Scene => {
  const { school, wajong } = rol.leerling;
  const gegeven = { soort: 'toestemming_avg', gegevenDoor: 'deelnemer', begindatum: dag } as const;
  return sceneOf(toneel, rol, { dag, slug: scholen[school].decaan }, (call) =>
    call(recordInstemming, {
      ...{ ...plaatsOf(rol), ...gegeven, categorieen: ['school'] },
      ontvanger: wajong ? 'uwv-groningen' : gemeenteVan(rol.klantmanager),
    }),
  );
};

const gemeenteVan = (klantmanager: string): string =>
  gemeenten.find(({ klantmanagers }) => klantmanagers.some((slug) => slug === klantmanager))?.slug ?? gemeenten[0].slug;

/** Who works is still spoken to every three months. */
const stillAtWork = (rol: Rol, vandaag: string, plek: number): Rol => ({
  ...rol,
  verhaal: {
    ...leeg,
    gesprekken: [255, 170, 85, 12].map((dagen) => gesproken(werkdag(plus(vandaag, -dagen - plek * 9)))),
  },
});
