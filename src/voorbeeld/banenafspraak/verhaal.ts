import type { Programma } from '../../domein/programma/contract.ts';
import type { Loting } from '../loting.ts';
import { play } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { goTo } from '../toneel.ts';
import type { Toneel } from '../toneel.ts';
import { listVraagscenes } from './aanvragen.ts';
import { guide } from './begeleiding.ts';
import { leveringen } from './getallen.ts';
import { listKandidaten } from './leerlingen.ts';
import type { startKlas } from './leerlingen.ts';
import { deliver } from './levering.ts';
import { holdOverleg, planOverleg, speakOf } from './overleg.ts';
import { fillGids, listOproepscenes } from './samen.ts';
import { findRollen } from './spel.ts';
import type { Rol } from './spel.ts';
import { listTafelscenes } from './tafel.ts';
import { sluitdagen } from './vertellen.ts';
import { vertel } from './wegen.ts';

/**
 * Plays 2015 and what came of it: two lists come in, people are spoken to and applied for, and everybody ends somewhere. Gives
 * those who are at work to this day.
 */
export async function playVerhaal(
  toneel: Toneel,
  programma: Programma,
  loting: Loting,
  makeLeerling: ReturnType<typeof startKlas>,
): Promise<Rol[]> {
  const [oud = [], zomer = []] = listKandidaten(loting, makeLeerling);
  goTo(toneel, leveringen.oud);
  await fillGids(toneel, leveringen.oud);
  await deliver(toneel, oud, leveringen.oud);
  goTo(toneel, leveringen.zomer);
  await deliver(toneel, zomer, leveringen.zomer);
  const rollen = await findRollen(
    toneel,
    [...oud, ...zomer].map((leerling) => ({ leerling, verhaal: vertel(leerling) })),
  );
  await play(toneel, [
    ...rollen.flatMap((rol) => rol.verhaal.aanvragen.flatMap((vraag) => listVraagscenes(toneel, rol, vraag))),
    ...rollen.flatMap((rol) => listTafelscenes(toneel, rol)),
    ...listOproepscenes(toneel),
    ...listOverlegscenes(toneel, rollen),
    ...sluitdagen.map((tot, plek) => ({
      dag: tot,
      doe: () => guide(toneel, programma, rollen, { van: sluitdagen[plek - 1] ?? leveringen.oud, tot }),
    })),
  ]);
  return rollen.filter(({ verhaal }) => verhaal.einde === undefined);
}

const overlegdag = '2015-06-04';

/** The partners speak of three people before they screen them. */
function listOverlegscenes(toneel: Toneel, rollen: readonly Rol[]): Scene[] {
  const overleg = speakOf(
    rollen.filter(({ verhaal }) => verhaal.tafel.length > 0),
    overlegdag,
  );
  return [{ dag: overlegdag, doe: async () => holdOverleg(toneel, await planOverleg(toneel, overleg)) }];
}
