import { addVerband } from '../../domein/verband/inrichten.ts';
import { startLoting } from '../loting.ts';
import { readVoorbeeldprogramma } from '../programma.ts';
import { goTo } from '../toneel.ts';
import type { Toneel } from '../toneel.ts';
import type { Voorbeeld } from '../voorbeeld.ts';
import { leveringen, verband } from './getallen.ts';
import { playHeden } from './heden.ts';
import { startKlas } from './leerlingen.ts';
import { groningen } from './partners.ts';
import { playVerhaal } from './verhaal.ts';

/** The summer in which the leavers of vso and praktijkonderwijs came to the gemeenten, and a working week of today. */
export const banenafspraak: Voorbeeld = {
  naam: 'banenafspraak',
  wat: 'Banenafspraak, Groningen: 120 schoolverlaters van 2015',
  verband,
  setUp,
};

async function setUp(toneel: Toneel, leeg: boolean): Promise<void> {
  const programma = await readVoorbeeldprogramma('banenafspraak');
  if (!leeg) goTo(toneel, leveringen.oud);
  await toneel.owner.begin((sql) => addVerband(sql, groningen, programma, toneel.clock.now.toISOString()));
  if (leeg) return;
  const loting = startLoting(125);
  const makeLeerling = startKlas(loting);
  const blijvers = await playVerhaal(toneel, programma, loting, makeLeerling);
  await playHeden(toneel, programma, blijvers, makeLeerling);
}
