import { addVerband } from '../../domein/verband/inrichten.ts';
import { startLoting } from '../loting.ts';
import { readVoorbeeldprogramma } from '../programma.ts';
import { play } from '../scene.ts';
import { goTo } from '../toneel.ts';
import type { Toneel } from '../toneel.ts';
import type { Voorbeeld } from '../voorbeeld.ts';
import { verband } from './getallen.ts';
import { noordoostBrabant } from './partners.ts';
import { listHeden } from './heden.ts';
import { listPilot } from './verhaal.ts';

/** The pilot of 2015 and 2016 with 84 made-up dossiers, and a working week of today. */
export const detachering: Voorbeeld = {
  naam: 'detachering',
  wat: 'Wajong en detachering, Noordoost-Brabant: 84 dossiers aan de selectietafel',
  verband,
  setUp,
};

async function setUp(toneel: Toneel, leeg: boolean): Promise<void> {
  const programma = await readVoorbeeldprogramma('wajong-detachering');
  if (!leeg) goTo(toneel, noordoostBrabant.verband.begin);
  await toneel.owner.begin((sql) => addVerband(sql, noordoostBrabant, programma, toneel.clock.now.toISOString()));
  if (leeg) return;
  const loting = startLoting(84);
  await play(toneel, [...listPilot(toneel, loting), ...listHeden(toneel, loting)]);
}
